import type { ArchiveDatabase } from '#renderer/store/database.ts';
import { indexChange, prepareSegment, searchTables, type PreparedSegment } from '#renderer/store/index-change.ts';
import type { Patch } from '#shared/model/change.ts';
import type { CivilDate } from '#shared/model/civil-date.ts';
import type { Clipping, ClippingText } from '#shared/model/clipping.ts';
import { TONES, WHOLE_ARTICLE } from '#shared/model/tone.ts';
import type { Article } from '../measure.ts';
import { UNKNOWN_METADATA } from '../../../shared/unknown-metadata.ts';

const TOPICS = Array.from({ length: 40 }, (_, topic) => `Thème ${topic}`);

function rowsOf(article: Article): { clipping: Clipping; text: ClippingText } {
  const { id, index, title, body, outlet, date, language } = article;
  const text = `${title}\n${body}`;
  const start = title.length + 1;
  return {
    clipping: {
      id,
      status: index % 5 === 0 ? 'inbox' : 'archived',
      trashedAt: null,
      language,
      title,
      kicker: null,
      outlet,
      byline: null,
      agency: null,
      section: null,
      dateline: null,
      publishedOn: date as CivilDate,
      url: null,
      excerpt: body.slice(0, 160),
      importedAt: new Date(Date.UTC(2026, 0, 1) + index * 1000).toISOString(),
      sourceName: `${index}.txt`,
      sourceKind: 'file',
      originalSha256: id,
      textSha256: `${id}-text`,
      topics: TOPICS.filter((_, topic) => (index * (topic + 3)) % 17 === topic % 17).slice(0, 3),
      ...(index % 5 === 0 ? { tones: { [WHOLE_ARTICLE]: TONES[index % 4] ?? 'neutral' } } : {}),
      notes: '',
    },
    text: {
      id,
      text,
      format: 'plain',
      encoding: 'utf-8',
      links: [],
      headings: [],
      markup: {},
      blocks: [
        { start: 0, end: title.length, part: 'title', rule: 'none', by: 'machine' },
        { start, end: text.length, part: 'body', rule: 'none', by: 'machine' },
      ],
      metadata: UNKNOWN_METADATA,
    },
  };
}

/** Articles with their words in order, to be written. */
export interface PreparedBatch {
  readonly rows: readonly ReturnType<typeof rowsOf>[];
  readonly prepared: PreparedSegment;
  /** How long the words took, in milliseconds. */
  readonly took: number;
}

export function prepareBatch(articles: readonly Article[]): PreparedBatch {
  const rows = articles.map(rowsOf);
  const start = performance.now();
  const prepared = prepareSegment(rows);
  return { rows, prepared, took: performance.now() - start };
}

/** Writes articles and their words in one transaction, as a Change does; returns how long the words took. */
export async function writeBatch(archive: ArchiveDatabase, { rows, prepared, took }: PreparedBatch): Promise<number> {
  let words = took;
  const patches = rows.flatMap(({ clipping, text }): Patch[] => [
    { kind: 'insert', table: 'clippings', id: clipping.id, row: clipping as never },
    { kind: 'insert', table: 'texts', id: text.id, row: text as never },
  ]);
  await archive.transaction(
    'rw',
    [archive.clippings, archive.texts, archive.mentions, ...searchTables(archive)],
    async () => {
      await Promise.all([
        archive.clippings.bulkAdd(rows.map(({ clipping }) => clipping)),
        archive.texts.bulkAdd(rows.map(({ text }) => text)),
      ]);
      const begun = performance.now();
      await indexChange(archive, patches, prepared);
      words += performance.now() - begun;
    },
  );
  return words;
}
