import { importSources } from '#renderer/actions/import-sources.ts';
import { copyJournal } from '#renderer/actions/journal-copy.ts';
import { openArchive, recoverArchive } from '#renderer/actions/open-archive.ts';
import { setMetadata, tagSelection } from '#renderer/actions/review-clipping.ts';
import { verify } from '#renderer/actions/verify.ts';
import { database } from '#renderer/store/database.ts';
import { mergeRecords } from '#renderer/store/merge-records.ts';
import { startTranslations } from '#renderer/i18n/i18n.ts';
import type { PendingSource } from '#renderer/workers/import-service.ts';
import { canonicalJson } from '#shared/change/canonical-json.ts';
import { formatReading } from '#shared/change/clock.ts';
import { linkRecord } from '#shared/change/hash-chain.ts';
import { CHANGED_TABLES, type ChangeRecord } from '#shared/model/change.ts';
import { insertion } from '#shared/model/patches.ts';
import { sampleSources } from '#shared/sample/sample-sources.ts';
import { sha256 } from '#shared/text/sha256.ts';

/**
 * Something that the app reported as saved: a row that must be there, or a field's number that must be reached. Numbers
 * count up, since what was written and not yet reported may be there too.
 */
export type Acknowledgement =
  | { readonly kind: 'row'; readonly table: 'clippings' | 'entities' | 'mentions'; readonly id: string }
  | { readonly kind: 'byline'; readonly id: string; readonly number: number };

const samples = sampleSources().map(({ bytes }) => new TextDecoder().decode(bytes));
const random = (below: number) => Math.floor(Math.random() * below);

/** Tells the process around the browser, which outlives it. */
function acknowledge(acknowledgement: Acknowledgement): void {
  console.log(`saved ${JSON.stringify(acknowledgement)}`);
}

async function importSome(): Promise<void> {
  const sources = Array.from({ length: 5 + random(60) }, (): PendingSource => {
    const text = `${samples[random(samples.length)] ?? ''}\n${crypto.randomUUID()}`;
    return {
      name: `${sha256(new TextEncoder().encode(text)).slice(0, 8)}.txt`,
      kind: 'file',
      content: new Blob([text]),
    };
  });
  const told = new Set<string>();
  await importSources(sources, {
    onProgress: ({ outcomes }) => {
      for (const outcome of outcomes) {
        if (outcome.kind !== 'saved' || told.has(outcome.clippingId)) continue;
        told.add(outcome.clippingId);
        acknowledge({ kind: 'row', table: 'clippings', id: outcome.clippingId });
      }
    },
  });
}

async function someClipping() {
  const ids = await database.clippings.toCollection().primaryKeys();
  const id = ids[random(ids.length)];
  return id === undefined ? undefined : database.texts.get(id);
}

async function tagSome(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    const text = await someClipping();
    if (!text) return;
    const start = Math.max(0, text.text.search(/\p{L}{4}/u));
    const known = new Set(await database.mentions.where('clippingId').equals(text.id).primaryKeys());
    await tagSelection(text.id, { span: { start, end: start + 4 }, type: 'person', entityId: null, everywhere: true });
    for (const id of await database.mentions.where('clippingId').equals(text.id).primaryKeys()) {
      if (!known.has(id)) acknowledge({ kind: 'row', table: 'mentions', id });
    }
  }
}

let number = 0;
async function editSome(): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    const text = await someClipping();
    if (!text) return;
    number = Math.max(number + 1, Date.now());
    await setMetadata(text.id, 'byline', String(number));
    acknowledge({ kind: 'byline', id: text.id, number });
  }
}

/** A colleague's journal: people she has met, a Change each. */
async function mergeSome(): Promise<void> {
  const device = crypto.randomUUID().slice(0, 8);
  const records: ChangeRecord[] = [];
  for (let counter = 0; counter < 30; counter += 1) {
    const id = crypto.randomUUID();
    const names = [{ text: `زميل ${counter}`, language: 'ar' as const }];
    const entity = { id, type: 'person' as const, names, roles: [], notes: '', lexiconId: null };
    const at = formatReading({ milliseconds: Date.now(), counter }, device);
    const change = {
      ...{ id: crypto.randomUUID(), group: id, kind: 'do' as const, reverts: null, actor: '', seen: {}, seenOf: {} },
      ...{ label: { name: 'accept', params: { name: id } }, at, device, patches: [insertion('entities', entity)] },
    };
    records.push(linkRecord(change, records.at(-1)?.hash ?? null).record);
  }
  await mergeRecords(database, records);
  await copyJournal();
  for (const { patches } of records) {
    for (const { id } of patches as readonly { id: string }[]) acknowledge({ kind: 'row', table: 'entities', id });
  }
}

const WORK = { import: importSome, tag: tagSome, edit: editSome, merge: mergeSome };

async function isThere(wanted: Acknowledgement): Promise<boolean> {
  if (wanted.kind === 'row') return (await database.table(wanted.table).get(wanted.id)) !== undefined;
  const clipping = await database.clippings.get(wanted.id);
  return Number(clipping?.byline ?? 0) >= wanted.number;
}

const calls = {
  /** Starts as the app does, and takes what the recovery screen offers. @returns how the archive was found */
  async open() {
    await startTranslations('en');
    const opening = await openArchive({ isThorough: true });
    if (opening.kind === 'ready') return { opening: 'ready', recovery: null };
    return { opening: opening.kind, recovery: await recoverArchive(opening, () => undefined) };
  },
  /** Makes the archive anew from its journal, as the settings offer it where the check has found something. */
  rebuild: async () => recoverArchive({ kind: 'damaged', detail: '', found: null }, () => undefined),
  verify: async () => verify(() => undefined),
  /** What of that which was reported as saved is not there. */
  async missing(acknowledged: readonly Acknowledgement[]) {
    const missing: Acknowledgement[] = [];
    for (const wanted of acknowledged) if (!(await isThere(wanted))) missing.push(wanted);
    return missing;
  },
  /** Works without an end, or so many turns. */
  async work(turns: number) {
    const kinds = Object.keys(WORK) as (keyof typeof WORK)[];
    const first = random(kinds.length);
    for (let turn = first; turn < first + turns; turn += 1) {
      const kind = kinds[turn % kinds.length] ?? 'import';
      console.log(`doing ${kind}`);
      await WORK[kind]();
    }
    await copyJournal();
  },
  /** A hash over all rows of all tables and all originals: equal for equal archives. */
  async digest() {
    const hashes: string[] = [];
    for (const table of CHANGED_TABLES) {
      const rows = await database.table(table).orderBy(':id').toArray();
      hashes.push(`${table} ${rows.length} ${sha256(new TextEncoder().encode(canonicalJson(rows)))}`);
    }
    const originals = await database.originals.orderBy(':id').toArray();
    const bytes = originals.map((original) => sha256(original.bytes)).join();
    return [...hashes, `originals ${originals.length} ${sha256(new TextEncoder().encode(bytes))}`];
  },
};

declare global {
  interface Window {
    ask: (name: keyof typeof calls, ...args: never[]) => Promise<unknown>;
  }
}
window.ask = (name, ...args) => (calls[name] as (...values: never[]) => Promise<unknown>)(...args);
