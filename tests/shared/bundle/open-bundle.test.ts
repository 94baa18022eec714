import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sourceOfBytes } from '#shared/bundle/byte-source.ts';
import { openBundle } from '#shared/bundle/open-bundle.ts';
import { withholdOthers } from '#shared/change/withhold.ts';
import { sha256 } from '#shared/text/sha256.ts';
import { bundleOf, each, office } from './support/office.ts';

async function open(bytes: Uint8Array) {
  const opened = await openBundle(sourceOfBytes(bytes));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

async function collect<T>(values: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = [];
  for await (const value of values) all.push(value);
  return all;
}

describe('a bundle', () => {
  it('gives back every record and original that was put in', async () => {
    const { records, originals } = office('laptop-a');

    const bundle = await open(await bundleOf({ records, originals }));

    expect(await collect(bundle.records())).toEqual(records);
    expect([...bundle.originals()]).toEqual(originals.map((original) => original.sha256));
    for (const original of originals) expect(await bundle.original(original.sha256)).toEqual(original.bytes);
    expect(await bundle.original('0'.repeat(64))).toBeNull();
  });

  it('says what is in it, and verifies', async () => {
    const { records, originals } = office('laptop-a');

    const verified = await (await open(await bundleOf({ records, originals }))).verify();

    expect(verified).toEqual({
      ok: true,
      value: {
        ...{ format: 1, app: '0.1.0', madeOn: '2026-11-01T10:00:00.000Z', scope: 'whole', missingOriginals: [] },
        counts: { records: records.length, clippings: 6, originals: 6 },
        devices: [{ device: 'laptop-a', records: records.length, gaps: 0, newest: records.at(-1)?.at }],
      },
    });
  });

  it('is a zip that other programs read, and a bag whose manifests fit', async () => {
    const members = unzipSync(await bundleOf(office('laptop-a')));

    const text = (name: string) => new TextDecoder().decode(members[name]);
    for (const manifest of ['manifest-sha256.txt', 'tagmanifest-sha256.txt']) {
      for (const line of text(manifest).trimEnd().split('\n')) {
        const [digest = '', name = ''] = line.split('  ');
        expect(sha256(members[name] ?? new Uint8Array()), name).toBe(digest);
      }
    }
    const listed = text('manifest-sha256.txt').match(/ {2}data\//g);
    expect(listed).toHaveLength(Object.keys(members).filter((name) => name.startsWith('data/')).length);
    expect(text('bag-info.txt')).toMatch(/^Bag-Software-Agent: Qosasa 0\.1\.0\nBagging-Date: 2026-11-01\n/);
  });

  it('is a zip that Python finds no fault with', async ({ skip }) => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-bundle-'));
    try {
      const file = path.join(folder, 'bundle.zip');
      writeFileSync(file, await bundleOf(office('laptop-a')));
      const test = 'import sys, zipfile; print(zipfile.ZipFile(sys.argv[1]).testzip())';
      expect(execFileSync('python3', ['-c', test, file], { encoding: 'utf8' }).trim()).toBe('None');
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') skip('python3 is not installed');
      throw error;
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('of the same content has the same bytes', async () => {
    expect(await bundleOf(office('laptop-a'))).toEqual(await bundleOf(office('laptop-a')));
  });

  it('of an empty archive verifies', async () => {
    const bundle = await open(await bundleOf({ records: [], originals: [] }));

    expect(await bundle.verify()).toMatchObject({ ok: true, value: { counts: { records: 0 } } });
  });

  it('of a selection verifies, and tells how many records stand without the one before', async () => {
    const { records, originals } = office('laptop-a');
    const chosen = new Set(['clippings/laptop-a-3', 'texts/laptop-a-3']);
    const kept = records.flatMap((record) => withholdOthers(record, (key) => chosen.has(key)) ?? []);
    const named = JSON.stringify(kept);

    const bundle = await open(
      await bundleOf(
        { records: kept, originals: originals.filter((one) => named.includes(one.sha256)) },
        { scope: 'selection' },
      ),
    );

    expect(await bundle.verify()).toMatchObject({
      ok: true,
      value: { scope: 'selection', counts: { records: 1, originals: 1 }, devices: [{ gaps: 1 }] },
    });
  });

  it('names originals that were not to be had, and verifies all the same', async () => {
    const { records, originals } = office('laptop-a');

    const bundle = await open(await bundleOf({ records, originals: originals.slice(1) }));

    expect(await bundle.verify()).toMatchObject({ ok: true, value: { missingOriginals: [originals[0]?.sha256] } });
  });

  it('takes more members than fit in a zip of the old kind', { timeout: 120_000 }, async () => {
    async function* many() {
      const hashes = Array.from({ length: 66_000 }, (_, index) => new TextEncoder().encode(`${index}`));
      const sorted = hashes.map((bytes) => ({ bytes, sha256: sha256(bytes) }));
      yield* each(sorted.sort((one, other) => (one.sha256 < other.sha256 ? -1 : 1)));
    }
    const bytes = await bundleOf({ records: [], originals: [] }, { originals: many() });

    const bundle = await open(bytes);

    expect([...bundle.originals()]).toHaveLength(66_000);
    expect(await bundle.verify()).toMatchObject({ ok: true });
  });
});
