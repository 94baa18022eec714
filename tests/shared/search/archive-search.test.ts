import { describe, expect, it } from 'vitest';
import { ArchiveSearch } from '#shared/search/archive-search.ts';
import { NO_FILTERS, type SearchFilters } from '#shared/search/columns/filters.ts';
import type { SearchRequest } from '#shared/search/engine/search-request.ts';
import type { Tag } from '#shared/search/search-document.ts';
import { makeDocument, type DocumentSketch } from './documents.ts';
import { MemoryArchive } from './memory-archive.ts';

const OMAR: Tag = { kind: 'person', id: 'p1', names: ['عمر الوطني', 'Omar Ouatani'] };
const PAGE = { offset: 0, count: 50 };

async function searchOver(sketches: readonly DocumentSketch[]): Promise<ArchiveSearch> {
  const archive = new MemoryArchive();
  archive.commit(sketches.map((sketch, index) => makeDocument({ id: `c${index}`, ...sketch })));
  return ArchiveSearch.open(archive.source, archive.storage);
}

function asked(query: string, { filters, ...rest }: Partial<Omit<SearchRequest, 'filters'>> & Narrowed = {}) {
  const sort = { by: 'relevance', descending: true } as const;
  const standing = { query, typing: false, throughAliases: false, sort, ...rest };
  return { ...standing, filters: { ...NO_FILTERS, ...filters } };
}
interface Narrowed {
  readonly filters?: Partial<SearchFilters>;
}

describe('ArchiveSearch', () => {
  it('makes lists without words before anything of the index is read, and opens it for the first word', async () => {
    const archive = new MemoryArchive();
    archive.commit([makeDocument({ id: 'c0', body: 'eau' }), makeDocument({ id: 'c1', body: 'taxe', language: 'ar' })]);
    let isRead = false;
    const blocks: typeof archive.storage.blocks = async (keys) => {
      isRead = true;
      return archive.storage.blocks(keys);
    };
    const search = await ArchiveSearch.open(archive.source, { ...archive.storage, blocks });

    const all = await search.search(asked(''), PAGE);
    const { ids } = await search.search(asked('', { filters: { languages: ['ar'] } }), PAGE);
    const whole = await search.overview();

    expect([all.total, all.unindexed, ids, whole.waiting]).toEqual([2, 0, ['c1'], 0]);
    expect([isRead, search.statistics()]).toEqual([false, null]);

    const { version } = search;
    const found = await search.search(asked('eau'), PAGE);

    expect([found.total, found.unindexed, search.statistics()?.segments]).toEqual([1, 0, 1]);
    // What was answered before still holds.
    expect(search.version).toBe(version);
  });

  it('opens an index of which a change came just then as it stands after that change', async () => {
    const archive = new MemoryArchive();
    archive.commit([makeDocument({ id: 'c0', body: 'eau' })]);
    const search = await ArchiveSearch.open(archive.source, archive.storage);
    await search.search(asked(''), PAGE);

    archive.commit([makeDocument({ id: 'c1', body: 'eau' })], ['c0']);
    const { ids } = await search.search(asked('eau'), PAGE);

    expect(ids).toEqual(['c1']);
  });
});

describe('ArchiveSearch.overview()', () => {
  it('counts what waits, names every topic and how many clippings mention whom, without the trash', async () => {
    const search = await searchOver([
      { status: 'inbox', topics: ['sport', 'eau'], tags: [OMAR] },
      { status: 'archived', topics: ['eau'], tags: [OMAR] },
      { status: 'trash', topics: ['taxe'], tags: [OMAR] },
      { status: 'inbox' },
    ]);

    expect(await search.overview()).toEqual({
      waiting: 2,
      topics: ['eau', 'sport'],
      clippingsOf: new Map([['p1', 2]]),
    });
  });
});

describe('ArchiveSearch.search()', () => {
  it('gives a page of the whole, from any place, in the order asked for', async () => {
    const search = await searchOver(
      ['2025-01-03', '2025-01-01', null, '2025-01-02'].map((publishedOn) => ({ publishedOn, body: 'eau' })),
    );
    const request = asked('eau', { sort: { by: 'published', descending: false } });

    const { ids, total } = await search.search(request, { offset: 1, count: 2 });

    expect([total, ids]).toEqual([4, ['c3', 'c0']]);
    expect(await search.allIds(request)).toEqual(['c1', 'c3', 'c0', 'c2']);
  });

  it('sorts titles by letters, whatever their marks and alefs, and puts those without one last', async () => {
    const search = await searchOver(['تونس', '', 'أُسْرَة', 'بيت', 'اسفل', 'Élan', 'eau'].map((title) => ({ title })));

    const order = await search.allIds(asked('', { sort: { by: 'title', descending: false } }));

    expect(order).toEqual(['c2', 'c4', 'c3', 'c0', 'c6', 'c5', 'c1']);
  });

  it('counts every facet, what a facet itself is narrowed to left out', async () => {
    const search = await searchOver([
      { outlet: 'Le Canal', language: 'fr', topics: ['eau'], tones: ['negative'], tags: [OMAR] },
      { outlet: 'Le Canal', language: 'ar', topics: ['eau', 'sport'] },
      { outlet: 'الضفة', language: 'ar', status: 'inbox' },
    ]);

    const { facets, total } = await search.search(asked('', { filters: { outlets: ['Le Canal'] } }), PAGE);

    expect(total).toBe(2);
    expect(facets.outlets).toEqual([
      { value: 'Le Canal', count: 2 },
      { value: 'الضفة', count: 1 },
    ]);
    expect(facets.languages).toEqual([
      { value: 'ar', count: 1 },
      { value: 'fr', count: 1 },
    ]);
    expect(facets.topics).toEqual([
      { value: 'eau', count: 2 },
      { value: 'sport', count: 1 },
    ]);
    expect(facets.tones).toEqual([
      { value: null, count: 1 },
      { value: 'negative', count: 1 },
    ]);
    expect(facets.tags.person).toEqual([{ value: 'p1', count: 1, names: OMAR.names }]);
  });

  it('shows what is chosen among the counts when nothing has it', async () => {
    const search = await searchOver([{ body: 'eau' }]);

    const { facets } = await search.search(asked('', { filters: { topics: ['sport'] } }), PAGE);

    expect(facets.topics).toContainEqual({ value: 'sport', count: 0 });
  });

  it('keeps the trash out until it is asked for', async () => {
    const search = await searchOver([{ status: 'trash' }, { status: 'inbox' }]);

    expect(await search.allIds(asked(''))).toEqual(['c1']);
    expect(await search.allIds(asked('status:trash'))).toEqual(['c0']);
    expect(await search.allIds(asked('', { filters: { statuses: ['trash'] } }))).toEqual(['c0']);
  });
});

describe('ArchiveSearch.describer()', () => {
  it('marks what was found in the title and in the text as it stands', async () => {
    const sketch = { title: 'Une année pour l’eau', body: 'نقص المياه بالجهة' };
    const search = await searchOver([sketch]);

    const found = search.describer(asked('eau OR مياه'))(makeDocument(sketch));

    expect(found.title.filter(({ isHit }) => isHit)).toEqual([{ text: 'eau', isHit: true }]);
    expect(found.snippet.parts.filter(({ isHit }) => isHit)).toEqual([{ text: 'المياه', isHit: true }]);
  });

  it('says through which name a clipping was found, where the words themselves do not stand in it', async () => {
    const sketches = [
      { body: 'قال عمر الوطني إن الماء حق', tags: [OMAR] },
      { body: 'Omar Ouatani a parlé', tags: [OMAR] },
    ];
    const search = await searchOver(sketches);
    const request = asked('ouatani', { throughAliases: true });

    const ids = await search.allIds(request);
    const found = sketches.map((sketch) => search.describer(request)(makeDocument(sketch)));

    expect([...ids].sort()).toEqual(['c0', 'c1']);
    expect(found.map(({ alias }) => alias)).toEqual(['عمر الوطني', null]);
    expect(await search.allIds(asked('ouatani'))).toEqual(['c1']);
  });
});

describe('ArchiveSearch.spellings()', () => {
  it('offers other spellings of a name, most frequent first', async () => {
    const search = await searchOver(
      ['Hajira', 'Hejira', 'Hejira', 'Hjira', 'Halima'].map((name) => ({ body: `Omar ${name}` })),
    );

    expect(await search.spellings(asked('hajira'))).toEqual([
      {
        word: 'hajira',
        spellings: [
          { value: 'hejira', count: 2 },
          { value: 'hjira', count: 1 },
        ],
      },
    ]);
  });
});

describe('ArchiveSearch.timeline()', () => {
  const articles: readonly DocumentSketch[] = [
    { publishedOn: '2025-09-28', language: 'fr' },
    { publishedOn: '2025-09-29', language: 'ar' },
    { publishedOn: '2025-11-02', language: 'ar' },
    { publishedOn: '2025-09', language: 'ar' },
    { publishedOn: null, language: 'ar' },
  ];
  const none = { by: 'none', values: [] } as const;

  it('counts months in a row, those without a clipping between too', async () => {
    const search = await searchOver(articles);

    const { periods, series, undated } = await search.timeline(asked(''), { unit: 'month', ...none });

    expect(periods).toEqual([
      { from: '2025-09-01', to: '2025-09-30' },
      { from: '2025-10-01', to: '2025-10-31' },
      { from: '2025-11-01', to: '2025-11-30' },
    ]);
    expect(series).toEqual([{ value: null, isRest: false, counts: [3, 0, 1] }]);
    expect(undated).toBe(1);
  });

  it('begins weeks on Monday, and leaves out dates less exact than a week', async () => {
    const search = await searchOver(articles);

    const { periods, series, undated } = await search.timeline(asked(''), { unit: 'week', ...none });

    expect(periods.slice(0, 2)).toEqual([
      { from: '2025-09-22', to: '2025-09-28' },
      { from: '2025-09-29', to: '2025-10-05' },
    ]);
    expect(series[0]?.counts.slice(0, 2)).toEqual([1, 1]);
    expect(undated).toBe(2);
  });

  it('divides them by language', async () => {
    const search = await searchOver(articles);

    const { series } = await search.timeline(asked(''), { unit: 'year', by: 'language', values: [] });

    expect(series).toEqual([
      { value: 'ar', isRest: false, counts: [3] },
      { value: 'fr', isRest: false, counts: [1] },
    ]);
  });

  it('takes the finest unit that has no more periods than asked for', async () => {
    const search = await searchOver(articles);
    const unitFor = async (atMost: number) => (await search.timeline(asked(''), { unit: { atMost }, ...none })).unit;

    expect(await Promise.all([100, 20, 5, 2].map(unitFor))).toEqual(['day', 'week', 'month', 'year']);
  });
});
