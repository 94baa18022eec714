import { commitChange } from '#renderer/store/commit-change.ts';
import { ArchiveDatabase } from '#renderer/store/database.ts';
import { newLock } from '#renderer/store/lock/archive-lock.ts';
import { lockArchive, unlockForGood } from '#renderer/store/lock/move-archive.ts';
import { ArchiveSeal } from '#renderer/store/seal/archive-seal.ts';
import { createSearchService } from '#renderer/workers/search-service.ts';
import { passphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import { NO_FILTERS } from '#shared/search/columns/filters.ts';
import { makeClippings } from '../archive/make-clippings.ts';

type Kind = 'open' | 'locked';
const KEY = new Uint8Array(32).fill(5);
const BATCH = 50;
const QUERIES = ['جمعية', 'association', 'conseil municipal', '"المجلس الجماعي"', 'présid*', 'المدينة OR ville'];
const PAGE = { offset: 0, count: 50 };

function archiveOf(kind: Kind): ArchiveDatabase {
  return new ArchiveDatabase(`bench-${kind}`, kind === 'locked' ? new ArchiveSeal(KEY) : null);
}

async function timed(task: () => Promise<unknown>): Promise<number> {
  const start = performance.now();
  await task();
  return performance.now() - start;
}

function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[values.length >> 1] ?? 0;
}

const calls = {
  /** Writes clippings as an import does. The making of them is not counted. */
  async fill(kind: Kind, count: number) {
    const archive = archiveOf(kind);
    await archive.open();
    let ms = 0;
    for (let done = 0; done < count; done += BATCH) {
      const { patches, originals } = makeClippings(done, Math.min(BATCH, count - done));
      const label = { name: 'import', params: { count: BATCH } };
      ms += await timed(() => commitChange(archive, { label, originals, plan: () => Promise.resolve(patches) }));
    }
    const service = createSearchService(archive);
    while ((await service.step()).task !== 'none');
    return { ms };
  },

  /** Opens clippings one by one: row, text and mentions. */
  async open(kind: Kind, count: number) {
    const archive = archiveOf(kind);
    const ids = await archive.clippings.toCollection().primaryKeys();
    const times: number[] = [];
    for (let index = 0; index < count; index += 1) {
      const id = ids[(index * 7919) % ids.length] ?? '';
      times.push(
        await timed(() =>
          Promise.all([
            archive.clippings.get(id),
            archive.texts.get(id),
            archive.mentions.where('clippingId').equals(id).toArray(),
          ]),
        ),
      );
    }
    return { ms: median(times) };
  },

  /** Opens the search and asks it, cold: nothing of the index is in the memory yet; and again. */
  async search(kind: Kind) {
    const service = createSearchService(archiveOf(kind));
    const sort = { by: 'relevance', descending: true } as const;
    const ask = (query: string) =>
      service.rows({ query, typing: false, throughAliases: false, filters: NO_FILTERS, sort }, PAGE);
    const opening = await timed(() => ask(''));
    const cold: number[] = [];
    const warm: number[] = [];
    let found = 0;
    for (const query of QUERIES) cold.push(await timed(async () => (found += (await ask(query)).length)));
    for (const query of QUERIES) warm.push(await timed(() => ask(query)));
    return { opening, cold: median(cold), warm: median(warm), found };
  },

  /** Moves the open archive into a lock and out of it. */
  async move() {
    let key = await passphraseKey('un');
    const derived = await timed(async () => (key = await passphraseKey('quatre mots bien choisis')));
    const { lock, dataKey } = newLock(key);
    const places = { open: 'bench-open', locked: 'bench-moved' };
    const locking = await timed(() => lockArchive(dataKey, lock, undefined, places));
    const opening = await timed(() => unlockForGood(dataKey, lock, () => Promise.resolve(), undefined, places));
    return { derived, locking, opening };
  },
};

type Call = (...values: never[]) => Promise<unknown>;
Object.assign(window, { call: (name: keyof typeof calls, ...args: never[]) => (calls[name] as Call)(...args) });
