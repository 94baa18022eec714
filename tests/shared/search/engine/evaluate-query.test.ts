import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateQuery } from '#shared/search/engine/evaluate-query.ts';
import { ArchiveState, ReplacedArchiveError } from '#shared/search/engine/archive-state.ts';
import { segmentOfKey } from '#shared/search/index/block.ts';
import { IndexUpkeep } from '#shared/search/engine/index-upkeep.ts';
import { aliasBook, expandAliases } from '#shared/search/expand-aliases.ts';
import { matchesDocument, prepareDocument } from '#shared/search/match-document.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import type { Query } from '#shared/search/query/query.ts';
import { documentWith, typedQuery } from '../arbitraries.ts';
import { makeDocument } from '../documents.ts';
import { Crash, MemoryArchive } from '../memory-archive.ts';

/** Ids that the index finds. */
async function found(query: Query, state: ArchiveState): Promise<string[]> {
  return state.read(async (snapshot) => {
    const { matches } = await evaluateQuery(query, snapshot);
    return Array.from(matches.rows(), (row) => snapshot.columns.ids[row] ?? '').sort();
  });
}

/** Ids that a plain reading of every clipping finds. */
function expected(query: Query, archive: MemoryArchive): string[] {
  const documents = [...archive.documents.values()];
  return documents
    .filter((document) => matchesDocument(query, prepareDocument(document)))
    .map(({ id }) => id)
    .sort();
}

const open = (archive: MemoryArchive) => ArchiveState.open(archive.source, archive.storage);

async function upkeep(state: ArchiveState, steps = Infinity): Promise<void> {
  const keeper = new IndexUpkeep(state);
  for (let step = 0; step < steps; step += 1) if ((await keeper.step()).task === 'none') return;
}

/** Damage shows only when it is read; what it took away is then indexed again. */
async function foundInTheEnd(query: Query, state: ArchiveState): Promise<string[]> {
  const ids = await found(query, state);
  if (state.index.missing().length === 0) return ids;
  await upkeep(state);
  return foundInTheEnd(query, state);
}

const id = fc.nat({ max: 30 }).map((number) => `c${number}`);

describe('evaluateQuery()', () => {
  it('finds the clippings that a plain reading finds, for every operator', async () => {
    const corpus = fc.uniqueArray(documentWith(id), { maxLength: 12, selector: (document) => document.id });
    await fc.assert(
      fc.asyncProperty(corpus, fc.array(typedQuery, { minLength: 1, maxLength: 12 }), async (documents, queries) => {
        const archive = new MemoryArchive();
        archive.commit(documents);
        const state = await open(archive);

        for (const typed of queries) {
          const { query } = parseQuery(typed);
          expect([typed, await found(query, state)]).toEqual([typed, expected(query, archive)]);
        }
      }),
      { numRuns: 300 },
    );
  }, 120_000);

  it('finds while a query is typed, and through other names, what a plain reading finds', async () => {
    const corpus = fc.uniqueArray(documentWith(id), { maxLength: 8, selector: (document) => document.id });
    await fc.assert(
      fc.asyncProperty(corpus, typedQuery, fc.nat(), async (documents, full, cut) => {
        const archive = new MemoryArchive();
        archive.commit(documents);
        const state = await open(archive);
        const typed = full.slice(0, cut % (full.length + 1));
        const { query } = expandAliases(
          parseQuery(typed, { typing: true }).query,
          aliasBook([...archive.tags.values()]),
        );

        expect([typed, await found(query, state)]).toEqual([typed, expected(query, archive)]);
      }),
      { numRuns: 300 },
    );
  }, 120_000);
});

/** What may happen to an archive. */
const event = fc.oneof(
  {
    arbitrary: fc
      .uniqueArray(documentWith(id), { minLength: 1, maxLength: 3, selector: (document) => document.id })
      .map((documents) => ({ kind: 'write' as const, documents })),
    weight: 8,
  },
  {
    arbitrary: fc.uniqueArray(id, { minLength: 1, maxLength: 3 }).map((ids) => ({ kind: 'remove' as const, ids })),
    weight: 2,
  },
  { arbitrary: fc.nat(30).map((steps) => ({ kind: 'upkeep' as const, steps })), weight: 3 },
  { arbitrary: fc.integer({ min: 1, max: 12 }).map((writes) => ({ kind: 'crash' as const, writes })), weight: 2 },
  {
    arbitrary: fc
      .constantFrom(
        'reopen' as const,
        'refresh' as const,
        'take in' as const,
        'all at once' as const,
        'save' as const,
        'damage' as const,
        'forget' as const,
      )
      .map((kind) => ({ kind })),
    weight: 3,
  },
);

describe('ArchiveState with IndexUpkeep', () => {
  it('answers as a plain reading after any writes, edits, removals, merges, crashes and damage', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { minLength: 8, maxLength: 40 }),
        fc.array(typedQuery, { minLength: 3, maxLength: 6 }),
        fc.nat(),
        async (events, queries, seed) => {
          const archive = new MemoryArchive();
          let state = await open(archive);
          for (const happening of events) state = await happen(happening, archive, state, seed);
          await state.refresh();
          await upkeep(state);

          expect(state.index.missing()).toEqual([]);
          // What merges have replaced takes up no room.
          const owners = new Set(archive.segments.map(({ seq }) => seq));
          expect([...archive.blocks.keys()].filter((key) => !owners.has(segmentOfKey(key)))).toEqual([]);
          for (const typed of queries) {
            const { query } = parseQuery(typed);
            expect([typed, await foundInTheEnd(query, state)]).toEqual([typed, expected(query, archive)]);
          }
          const afresh = await open(archive);
          for (const typed of queries) {
            const { query } = parseQuery(typed);
            expect([typed, await foundInTheEnd(query, afresh)]).toEqual([typed, expected(query, archive)]);
          }
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it('answers as a plain reading while another window writes, and merges what it reads', async () => {
    const step = fc.record({ happening: event, isElsewhere: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 8, maxLength: 30 }),
        fc.array(typedQuery, { minLength: 1, maxLength: 3 }),
        fc.nat(),
        async (steps, queries, seed) => {
          const archive = new MemoryArchive();
          const [here, elsewhere] = [new Window(archive), new Window(archive)];
          for (const { happening, isElsewhere } of steps) {
            const window = isElsewhere ? elsewhere : here;
            await window.use(async (state) => (window.state = await happen(happening, archive, state, seed)));
            for (const typed of queries) {
              const { query } = parseQuery(typed);
              const ids = await here.use(async (state) => {
                await state.takeInChanges();
                return foundInTheEnd(query, state);
              });
              expect([typed, ids]).toEqual([typed, expected(query, archive)]);
            }
          }
        },
      ),
      { numRuns: 100 },
    );
  }, 120_000);
});

describe('ArchiveState.takeInChanges()', () => {
  it('sees that another window indexed what had no words yet, though no Change says so', async () => {
    const archive = new MemoryArchive();
    archive.commit([makeDocument({ id: 'c0', body: 'eau' })]);
    archive.segments = [];
    const here = await open(archive);
    const { query } = parseQuery('eau');
    expect(await found(query, here)).toEqual([]);

    await upkeep(await open(archive));
    await here.takeInChanges();

    expect(await found(query, here)).toEqual(['c0']);
    expect(here.index.missing()).toEqual([]);
  });
});

/** A window of the app, which opens its search anew where it cannot follow what the others did. */
class Window {
  state: ArchiveState | null = null;
  readonly #archive: MemoryArchive;

  constructor(archive: MemoryArchive) {
    this.#archive = archive;
  }

  async use<T>(task: (state: ArchiveState) => Promise<T>): Promise<T> {
    this.state ??= await open(this.#archive);
    try {
      return await task(this.state);
    } catch (error) {
      if (!(error instanceof ReplacedArchiveError)) throw error;
      this.#archive.crashIn = Infinity;
      this.state = await ArchiveState.open(this.#archive.source, this.#archive.storage, { afresh: true });
      return task(this.state);
    }
  }
}

type Happening = typeof event extends fc.Arbitrary<infer T> ? T : never;

async function happen(
  happening: Happening,
  archive: MemoryArchive,
  state: ArchiveState,
  seed: number,
): Promise<ArchiveState> {
  switch (happening.kind) {
    case 'write':
      archive.commit(happening.documents);
      return state;
    case 'remove':
      archive.commit([], happening.ids);
      return state;
    case 'upkeep':
      await state.refresh();
      await upkeep(state, happening.steps);
      return state;
    case 'crash':
      return crash(happening.writes, archive, state);
    case 'refresh':
      await state.refresh();
      return state;
    case 'take in':
      await state.takeInChanges();
      return state;
    case 'save':
      await state.save();
      return state;
    case 'damage':
      damage(archive, seed);
      return open(archive);
    case 'forget':
      archive.saved = null;
      archive.segments = archive.segments.map((row) => ({ ...row, format: 'old' }));
      return open(archive);
    case 'all at once':
      await allAtOnce(archive, state);
      return state;
    case 'reopen':
      return open(archive);
  }
}

/** Searches while changes are taken in and the index is kept in order, as a worker does that several ask. */
async function allAtOnce(archive: MemoryArchive, state: ArchiveState): Promise<void> {
  const [one] = archive.documents.values();
  const search = async () => found(parseQuery('congrès OR وجدة').query, state);
  const write = async () => {
    await Promise.resolve();
    if (one) archive.commit([{ ...one, lines: { ...one.lines, title: `${one.lines.title} فاس` } }]);
  };
  await Promise.all([search(), state.refresh(), upkeep(state, 4), write(), search(), state.refresh(), search()]);
}

/** Changes one byte of what is stored. */
function damage(archive: MemoryArchive, seed: number): void {
  const keys = [...archive.blocks.keys()];
  const key = keys[seed % Math.max(1, keys.length)];
  const block = key === undefined ? undefined : archive.blocks.get(key)?.slice();
  if (key === undefined || !block) return;
  block[seed % block.length] = (block[seed % block.length] ?? 0) ^ 0x55;
  archive.blocks.set(key, block);
}

/** Ends everything in the middle of the upkeep's so-manieth transaction, and starts again. */
async function crash(writes: number, archive: MemoryArchive, state: ArchiveState): Promise<ArchiveState> {
  await state.refresh();
  archive.crashIn = writes;
  try {
    await upkeep(state);
  } catch (error) {
    if (!(error instanceof Crash)) throw error;
  }
  archive.crashIn = Infinity;
  return open(archive);
}
