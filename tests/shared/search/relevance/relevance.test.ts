import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '#shared/search/columns/filters.ts';
import { ArchiveSearch } from '#shared/search/archive-search.ts';
import { searchDocument, type SearchDocument, type Tag } from '#shared/search/search-document.ts';
import { newClipping } from '#shared/review/new-clipping.ts';
import { receive } from '#shared/pipeline.ts';
import { MemoryArchive } from '../memory-archive.ts';
import { RELEVANCE_QUERIES, type RelevanceQuery } from './queries.ts';

const articles = path.resolve(import.meta.dirname, '../../../../../shared');
const FOLDERS = ['seeds', 'devset'].map((name) => path.join(articles, name));

/** People whom somebody has put into the archive, with the names they go by. */
const PEOPLE: readonly Tag[] = [
  { kind: 'person', id: 'hajira', names: ['عمر حجيرة', 'Omar Hajira', 'Omar Hejira'] },
  { kind: 'person', id: 'ouzzine', names: ['Mohamed Ouzzine', 'محمد أوزين'] },
  { kind: 'person', id: 'lachguar', names: ['إدريس لشكر', 'Driss Lachguar', 'Driss Lachgar'] },
];
const TAGGED: Readonly<Record<string, string>> = { '004': 'ouzzine' };

/** An article as the archive takes it in, under the name of its file. */
function documentOf(file: string): SearchDocument {
  const received = receive({ name: path.basename(file), bytes: fs.readFileSync(file), kind: 'file' });
  if (!received.ok) throw new Error(`${file}: ${received.error.reason}`);
  const id = path.basename(file, '.txt');
  const tags = PEOPLE.filter((person) => person.id === TAGGED[id]);
  return searchDocument(newClipping(received.value, id, '2025-10-01T09:00:00.000Z'), tags);
}

async function searchOverArticles(): Promise<ArchiveSearch> {
  const archive = new MemoryArchive();
  const files = FOLDERS.flatMap((folder) => fs.readdirSync(folder).map((name) => path.join(folder, name)));
  for (const person of PEOPLE) archive.tags.set(person.id, person);
  archive.commit(files.filter((file) => file.endsWith('.txt')).map(documentOf));
  return ArchiveSearch.open(archive.source, archive.storage);
}

/** One over the place of the first clipping that was expected; 0 where none was found. */
async function reciprocalRank({ query, expected, throughAliases = false }: RelevanceQuery, search: ArchiveSearch) {
  const ids = await search.allIds({
    query,
    typing: false,
    throughAliases,
    filters: NO_FILTERS,
    sort: { by: 'relevance', descending: true },
  });
  const place = ids.findIndex((id) => expected.includes(id));
  const missing = expected.filter((id) => !ids.includes(id));
  return { query, rank: place < 0 ? 0 : 1 / (place + 1), missing, first: ids.slice(0, 4) };
}

const areThere = FOLDERS.every((folder) => fs.existsSync(folder));
if (!areThere) console.info(`Relevance is not measured: no articles in ${articles}`);

describe.skipIf(!areThere)('relevance', () => {
  it('puts what is meant first: mean reciprocal rank at least 0.9 over 40 queries or more', async () => {
    const search = await searchOverArticles();

    const ranks = await Promise.all(RELEVANCE_QUERIES.map(async (query) => reciprocalRank(query, search)));
    const mean = ranks.reduce((sum, { rank }) => sum + rank, 0) / ranks.length;
    console.info(`Mean reciprocal rank over ${ranks.length} queries: ${mean.toFixed(3)}`);
    for (const { query, rank, first } of ranks)
      if (rank < 1) console.info(`  ${query}: ${rank.toFixed(2)}, ${first.join(' ')}`);

    expect(ranks.length).toBeGreaterThanOrEqual(40);
    expect(mean).toBeGreaterThanOrEqual(0.9);
    expect(ranks.filter(({ missing }) => missing.length > 0)).toEqual([]);
  });
});
