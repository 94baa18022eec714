import { commitChange } from '#renderer/store/commit-change.ts';
import type { ArchiveDatabase, KeptConflict } from '#renderer/store/database.ts';
import { createSearchService } from '#renderer/workers/search-service.ts';
import { civilDateSchema } from '#shared/model/civil-date.ts';
import { insertion } from '#shared/model/patches.ts';
import { DEFAULT_REPORT_OPTIONS } from '#shared/model/report.ts';
import { anchorOf } from '#shared/model/span.ts';
import { NO_FILTERS } from '#shared/search/columns/filters.ts';
import type { SearchRequest } from '#shared/search/engine/search-request.ts';
import { sha256 } from '#shared/text/sha256.ts';
import { aClipping, aMention, anEntity, aText } from '../../../shared/change/support/rows.ts';

const DAY = civilDateSchema.parse('2026-02-06');
export const TITLE = 'Festival Zellidja des contes sahariens';
const TEXT = `${TITLE}

Mme Oumnia Belkorchi, présidente du Mouvement Tanouir, a ouvert vendredi les Rencontres Zellidja devant trois cents visiteurs.
افتتحت السيدة أمنية بلقرشي رئيسة حركة التنوير ملتقى الحكاية الصحراوية أمام ثلاثمائة زائر.`;
export const ORIGINAL = new TextEncoder().encode(TEXT);

/** Every word that a person has put into the archive, in whatever table. */
export const WORDS = [
  ...new Set(
    [TEXT, 'Mahjoub Quotidien patrimoine Remarque confidentielle Trimestre culturel Bureau Tamsna'].flatMap(
      (text) => text.match(/\p{L}{4,}/gu) ?? [],
    ),
  ),
];

/** Something in every table that people's words get into. */
export async function fillWithWords(archive: ArchiveDatabase): Promise<void> {
  const hash = sha256(ORIGINAL);
  const name = 'Oumnia Belkorchi';
  const start = TEXT.indexOf(name);
  const block = { start: 0, end: TEXT.length, part: 'body', rule: 'none', by: 'machine' } as const;
  const clipping = aClipping('c1', {
    title: TITLE,
    excerpt: TEXT.slice(start, start + 100),
    outlet: 'Mahjoub Quotidien',
    topics: ['patrimoine'],
    notes: 'Remarque confidentielle',
    sourceName: `${TITLE}.txt`,
    originalSha256: hash,
    publishedOn: DAY,
  });
  const mention = { ...aMention('m1', 'c1', 'e1'), anchor: anchorOf(TEXT, { start, end: start + name.length }) };
  const options = { ...DEFAULT_REPORT_OPTIONS, title: 'Trimestre culturel', organisation: 'Bureau Tamsna' };
  const patches = [
    insertion('clippings', clipping),
    insertion('texts', aText('c1', { text: TEXT, blocks: [block] })),
    insertion('entities', anEntity('e1', [name, 'أمنية بلقرشي'])),
    insertion('mentions', mention),
    insertion('events', {
      ...{ id: 'v1', title: 'Rencontres Zellidja', kind: 'meeting', date: DAY, place: 'Tamsna' },
      ...{ organiser: null, participantIds: ['e1'], notes: '' },
    }),
    insertion('decisions', {
      ...{ id: 'd1', verdict: 'rejected', scope: 'archive', key: 'person:belkorchi', clippingId: 'c1' },
      targetId: null,
    }),
    insertion('reports', {
      id: 'r1',
      options: { ...options, language: 'fr' },
      clippingIds: ['c1'],
      notes: { c1: 'Remarque confidentielle' },
      createdAt: '2026-02-07T08:00:00.000Z',
    }),
    insertion('savedSearches', {
      ...{ id: 's1', name: 'Trimestre culturel', query: 'Zellidja', throughAliases: false, sort: null },
      ...{ filters: { ...NO_FILTERS, topics: ['patrimoine'] }, createdAt: '2026-02-07T08:00:00.000Z' },
    }),
  ];
  const label = { name: 'imported', params: { title: TITLE, count: 1 } };
  await archive.settings.bulkPut([
    { key: 'actor', value: 'Belkorchi' },
    { key: 'language', value: 'fr' },
  ]);
  await commitChange(archive, {
    label,
    plan: () => Promise.resolve(patches),
    originals: [{ sha256: hash, bytes: ORIGINAL }],
  });
  const candidates = [{ value: TITLE, by: { changeId: 'x', at: '', device: 'a', actor: 'Belkorchi' } }];
  const conflict: KeptConflict = {
    ...{ key: 'clippings/c1/title', kind: 'field', table: 'clippings', id: 'c1', path: 'title' },
    candidates,
  };
  await archive.conflicts.put(conflict);
  await keepColumns(archive);
}

/** Lets the search do all it does in the background: its columns are then on the disk too. */
async function keepColumns(archive: ArchiveDatabase): Promise<void> {
  const service = createSearchService(archive);
  while ((await service.step()).task !== 'none');
}

/** The ids of the clippings that a search of this archive finds. */
export async function find(archive: ArchiveDatabase, query: string): Promise<readonly string[]> {
  const sort = { by: 'relevance', descending: true } as const;
  const request: SearchRequest = { query, typing: false, throughAliases: false, filters: NO_FILTERS, sort };
  return (await createSearchService(archive).list(request, { offset: 0, count: 10 })).ids;
}
