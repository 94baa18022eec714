import { bundleContent } from '#renderer/store/bundle-content.ts';
import { commitChange } from '#renderer/store/commit-change.ts';
import { ArchiveDatabase } from '#renderer/store/database.ts';
import { takeInBundle } from '#renderer/store/take-in-bundle.ts';
import { BufferedSink, bufferedSource } from '#shared/bundle/buffered.ts';
import type { ByteSource } from '#shared/bundle/byte-source.ts';
import { LockingSink } from '#shared/bundle/lock/locking-sink.ts';
import { passphraseKey } from '#shared/bundle/lock/passphrase-key.ts';
import { openBundle } from '#shared/bundle/open-bundle.ts';
import { writeBundle } from '#shared/bundle/write-bundle.ts';
import { canonicalJson } from '#shared/change/canonical-json.ts';
import { sha256 } from '#shared/text/sha256.ts';
import { makeClippings } from '../archive/make-clippings.ts';

const archive = new ArchiveDatabase('bench');
const restored = new ArchiveDatabase('bench-restored');
const PASSPHRASE = 'نخلة بئر نجمة 7';
/** Everything but what is made from the rest, or belongs to the device. */
const COMPARED = [
  ...['clippings', 'texts', 'originals', 'entities', 'mentions', 'events'],
  ...['decisions', 'reports', 'journal', 'patches', 'devices', 'conflicts'],
];
const ROWS_AT_ONCE = 100;

async function fileNamed(name: string): Promise<FileSystemFileHandle> {
  return (await navigator.storage.getDirectory()).getFileHandle(name, { create: true });
}

async function sourceOf(name: string): Promise<ByteSource> {
  const file = await (await fileNamed(name)).getFile();
  const read = async (from: number, length: number) =>
    new Uint8Array(await file.slice(from, from + length).arrayBuffer());
  return bufferedSource({ size: file.size, read });
}

async function opened(name: string) {
  const bundle = await openBundle(await sourceOf(name), name === 'locked' ? PASSPHRASE : null);
  if (!bundle.ok) throw new Error(JSON.stringify(bundle.error));
  return bundle.value;
}

/** A row as text that is the same for equal rows; its number in the order of arrival is the archive's own. */
function comparable(row: Readonly<Record<string, unknown>>): string {
  const values = Object.entries(row).map(([name, value]) => [
    name,
    value instanceof Uint8Array ? `${value.length} bytes, ${sha256(value)}` : value,
  ]);
  return canonicalJson({ ...Object.fromEntries(values), seq: 0 });
}

const calls = {
  async fill(count: number, batch: number) {
    await archive.open();
    let bytes = 0;
    for (let done = 0; done < count; done += batch) {
      const { patches, originals } = makeClippings(done, Math.min(batch, count - done));
      bytes += originals.reduce((sum, original) => sum + original.bytes.length, 0);
      const label = { name: 'import', params: { count: batch } };
      await commitChange(archive, { label, originals, plan: () => Promise.resolve(patches) });
    }
    return { bytes };
  },
  async write(name: string) {
    await archive.open();
    const started = performance.now();
    const writable = await (await fileNamed(name)).createWritable();
    let size = 0;
    const sink = new BufferedSink(async (bytes) => {
      size += bytes.length;
      await writable.write(bytes as Uint8Array<ArrayBuffer>);
    });
    const content = await bundleContent(archive, { app: 'bench', madeOn: new Date().toISOString(), clippingIds: null });
    const lock = name === 'locked' ? await LockingSink.begin(sink.put, await passphraseKey(PASSPHRASE)) : null;
    const info = await writeBundle(content, lock?.put ?? sink.put);
    await lock?.finish();
    await sink.finish();
    await writable.close();
    return { ms: performance.now() - started, size, counts: info.counts };
  },
  async verify(name: string) {
    const started = performance.now();
    const verified = await (await opened(name)).verify();
    return { ms: performance.now() - started, ok: verified.ok };
  },
  async restore(name: string) {
    await restored.delete();
    await restored.open();
    const bundle = await opened(name);
    const started = performance.now();
    const records = await takeInBundle(restored, bundle);
    return { ms: performance.now() - started, records };
  },
  /** Walks both archives row by row. */
  async compare() {
    await Promise.all([archive.open(), restored.open()]);
    let rows = 0;
    const different: string[] = [];
    for (const table of COMPARED) {
      const key = archive.table(table).schema.primKey.name;
      for (let after = ''; ;) {
        const [one = [], other = []] = await Promise.all(
          [archive, restored].map(
            async (database) =>
              (await database.table(table).where(key).above(after).limit(ROWS_AT_ONCE).toArray()) as Record<
                string,
                unknown
              >[],
          ),
        );
        if (one.length !== other.length) different.push(`${table}: ${one.length} and ${other.length} rows`);
        one.forEach((row, index) => {
          if (comparable(row) !== comparable(other[index] ?? {})) different.push(`${table} ${String(row[key])}`);
        });
        rows += one.length;
        if (one.length < ROWS_AT_ONCE) break;
        after = String(one.at(-1)?.[key]);
      }
    }
    return { rows, different: different.slice(0, 5), differences: different.length };
  },
};

type Call = (...values: never[]) => Promise<unknown>;
Object.assign(window, { call: (name: keyof typeof calls, ...args: never[]) => (calls[name] as Call)(...args) });
