import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { v4 as randomId } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { journalFolder } from '#electron/journal/journal-folder.ts';
import { JournalCopy } from '#renderer/actions/journal-copy.ts';
import { ArchiveDatabase } from '#renderer/store/database.ts';
import { restoreJournal } from '#renderer/store/restore-journal.ts';
import { ArchiveSeal } from '#renderer/store/seal/archive-seal.ts';
import { renewLines } from '#renderer/store/seal/renew-lines.ts';
import { verifyArchive } from '#renderer/store/verify-archive.ts';
import { journalLine } from '#shared/change/journal-line.ts';
import { insertion } from '#shared/model/patches.ts';
import { anEntity } from '../../../shared/change/support/rows.ts';
import { journalOf, rowsIn, write } from '../support.ts';
import { fillWithWords, ORIGINAL, WORDS } from './archive-of-words.ts';
import { openLocked, readable, SEAL, wordsIn } from './support.ts';

const LOCK = '{"a":"lock"}';

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'qosasa-sealed-')), 'journal');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

function filesThere(): string[] {
  return readdirSync(path.dirname(folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
}

/** All that can be read in the folder's files, and their names. */
function readableThere(): string {
  return filesThere()
    .map((file) => `${file}\n${readable(new Uint8Array(readFileSync(file)))}`)
    .join('\n')
    .toLowerCase();
}

async function copyOf(archive: ArchiveDatabase) {
  const journal = journalFolder(folder);
  await fillWithWords(archive);
  await new JournalCopy(archive, journal).copied();
  return journal;
}

function openArchive(): ArchiveDatabase {
  return new ArchiveDatabase(`test-${randomId()}`);
}

describe('the journal beside the profile of a locked archive', () => {
  it('shows no word, and gives every row and original back to who has the key', async () => {
    const archive = await openLocked();
    const journal = await copyOf(archive);
    const { files, devices } = await journal.state();

    expect(wordsIn(readableThere(), WORDS)).toEqual([]);
    expect(devices.flatMap(({ readings }) => readings)).toHaveLength(1);
    const restored = await openLocked();
    expect(await restoreJournal(restored, journal, files)).toEqual({ records: 1, leftOut: [], missingOriginals: [] });
    expect(await rowsIn(restored)).toEqual(await rowsIn(archive));
    expect((await restored.originals.toArray()).map(({ bytes }) => bytes)).toEqual([ORIGINAL]);
    expect((await verifyArchive(restored)).problemCount).toBe(0);
  });

  it('is left out where the key is another, or there is none', async () => {
    const journal = await copyOf(await openLocked());
    const { files } = await journal.state();
    const other = new ArchiveDatabase(`test-${randomId()}`, new ArchiveSeal(new Uint8Array(32)));

    for (const archive of [other, openArchive()]) {
      const { records, leftOut } = await restoreJournal(archive, journal, files);
      expect({ records, reasons: leftOut.map(({ reason }) => reason) }).toEqual({
        records: 0,
        reasons: ['unreadable'],
      });
    }
  });

  it('does not take an altered line, nor an altered original', async () => {
    const journal = await copyOf(await openLocked());
    const { files } = await journal.state();
    const line = filesThere().find((file) => file.endsWith('.jsonl')) ?? '';
    const original = filesThere().find((file) => file.includes('originals')) ?? '';
    writeFileSync(original, new Uint8Array([1]));

    expect((await restoreJournal(await openLocked(), journal, files)).missingOriginals).toHaveLength(1);
    const text = readFileSync(line, 'utf8');
    writeFileSync(
      line,
      text.replace(/"sealed":"(.{60})(.)/u, (_, start: string, letter: string) => {
        return `"sealed":"${start}${letter === 'A' ? 'B' : 'A'}`;
      }),
    );
    expect((await restoreJournal(await openLocked(), journal, files)).leftOut).toHaveLength(1);
  });

  it('names its original by the sealed bytes, and keeps the same one once', async () => {
    const journal = await copyOf(await openLocked());
    const before = filesThere().length;

    // Another device of the same archive, with the same original.
    await copyOf(await openLocked());

    expect((await journal.state()).files).toHaveLength(2);
    expect(filesThere()).toHaveLength(before + 1);
  });
});

describe('a line that stands open in a sealed journal', () => {
  /** What anybody can write who can write into the folder: a record that is sound in itself. */
  async function withForeignLine() {
    const archive = await openLocked();
    const journal = await copyOf(archive);
    await renewLines(journal, await journal.state(), SEAL, LOCK);
    const forger = openArchive();
    await write(forger, [insertion('entities', anEntity('forged'))]);
    const [record] = await journalOf(forger);
    const [{ name } = { name: '' }] = (await journal.state()).files;
    const file = path.join(folder, name);
    const line = journalLine(record!);
    writeFileSync(file, `${line}\n${readFileSync(file, 'utf8')}`);
    return { archive, journal, file, line };
  }

  it('is refused and named, and the rest is brought back', async () => {
    const { archive, journal, file } = await withForeignLine();
    const restored = await openLocked();

    const outcome = await restoreJournal(restored, journal, (await journal.state()).files);

    expect(outcome.leftOut).toEqual([{ file: path.basename(file), line: 1, reason: 'unsealed' }]);
    expect(await rowsIn(restored)).toEqual(await rowsIn(archive));
  });

  it('is nothing that the archive could be missing', async () => {
    const { journal } = await withForeignLine();

    const readings = (await journal.state()).devices.flatMap((device) => device.readings);

    expect(readings).toHaveLength(1);
  });

  it('is not sealed along where only the lock beside the lines was lost', async () => {
    const { journal, file, line } = await withForeignLine();
    rmSync(path.join(folder, 'journal-lock.json'));

    await renewLines(journal, await journal.state(), SEAL, LOCK);

    expect(readFileSync(file, 'utf8').split('\n')[0]).toBe(line);
    expect((await restoreJournal(await openLocked(), journal, (await journal.state()).files)).leftOut).toHaveLength(1);
  });

  it('does not become a record when the lock is taken off, and can still be looked at', async () => {
    const { archive, journal, file, line } = await withForeignLine();

    await renewLines(journal, await journal.state(), SEAL, null);

    const restored = openArchive();
    const outcome = await restoreJournal(restored, journal, (await journal.state()).files);
    expect(outcome.leftOut).toEqual([{ file: path.basename(file), line: 1, reason: 'malformed' }]);
    expect(await rowsIn(restored)).toEqual(await rowsIn(archive));
    expect(JSON.parse(readFileSync(file, 'utf8').split('\n')[0] ?? '')).toEqual({ refused: line });
  });
});

describe('the journal written anew', () => {
  it('is sealed to the last word, and opened to the same bytes again', async () => {
    const archive = openArchive();
    const journal = await copyOf(archive);
    const { files } = await journal.state();
    const lines = readFileSync(path.join(folder, files[0]!.name), 'utf8');
    const broken = `${lines}{"actor":"Belkorchi", no record\n`;
    writeFileSync(path.join(folder, files[0]!.name), broken);
    expect(wordsIn(readableThere(), WORDS)).toEqual(expect.arrayContaining(['Zellidja', 'Belkorchi']));

    await renewLines(journal, await journal.state(), SEAL, LOCK);

    expect((await journal.state()).lock).toBe(LOCK);
    expect(wordsIn(readableThere(), WORDS)).toEqual([]);
    const restored = await openLocked();
    const outcome = await restoreJournal(restored, journal, (await journal.state()).files);
    expect({ records: outcome.records, missing: outcome.missingOriginals }).toEqual({ records: 1, missing: [] });
    expect(await rowsIn(restored)).toEqual(await rowsIn(archive));

    await renewLines(journal, await journal.state(), SEAL, null);

    expect((await journal.state()).lock).toBeNull();
    expect(readFileSync(path.join(folder, files[0]!.name), 'utf8')).toBe(broken);
    const [name = ''] = filesThere().filter((file) => file.includes('originals'));
    expect(new Uint8Array(readFileSync(name))).toEqual(ORIGINAL);
  });

  it('leaves the journal as it was, wherever it is broken off', async () => {
    const journal = await copyOf(openArchive());
    const before = filesThere().map((file) => [file, readFileSync(file, 'latin1')]);

    for (const step of ['begin', 'add', 'finish'] as const) {
      const breaking = {
        ...journal,
        renew: (renewal: Parameters<typeof journal.renew>[0]) =>
          renewal.step === step ? Promise.resolve({ kind: 'failed' as const, code: 'ENOSPC' }) : journal.renew(renewal),
      };
      await expect(renewLines(breaking, await journal.state(), SEAL, LOCK)).rejects.toThrow('ENOSPC');
      for (const [file = '', text] of before) expect(readFileSync(file, 'latin1')).toBe(text);
      expect((await journalFolder(folder).state()).lock).toBeNull();
    }
    await renewLines(journal, await journal.state(), SEAL, LOCK);
    expect((await journalFolder(folder).state()).lock).toBe(LOCK);
  });

  it('can be put aside and begun afresh', async () => {
    const journal = await copyOf(await openLocked());
    const kept = filesThere().length;

    expect(await journal.renew({ step: 'aside' })).toEqual({ kind: 'written' });

    expect(await journal.state()).toMatchObject({ files: [], lock: null });
    expect(filesThere()).toHaveLength(kept + 1);
  });
});
