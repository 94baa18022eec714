import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appendLines } from '#electron/journal/append-lines.ts';
import { fileNameOf } from '#electron/journal/file-names.ts';
import { journalFolder } from '#electron/journal/journal-folder.ts';
import { journalLine } from '#shared/change/journal-line.ts';
import type { JournalAddition } from '#shared/host.ts';
import type { ChangeRecord } from '#shared/model/change.ts';
import { importPatches, office } from '../../shared/change/support/random-work.ts';

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'qosasa-journal-')), 'profile-journal');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

/** Some records of one laptop. */
function records(count: number): ChangeRecord[] {
  const [laptop] = office(1);
  for (let index = 0; index < count; index += 1) laptop!.write(importPatches(`ق${index}`));
  return laptop!.inOrder;
}

const additionOf = (all: readonly ChangeRecord[], originals: JournalAddition['originals'] = []): JournalAddition => ({
  lines: all.map((record) => ({ device: record.device, at: record.at, line: journalLine(record) })),
  originals,
});

function original(text: string) {
  const bytes = new TextEncoder().encode(text);
  return { sha256: createHash('sha256').update(bytes).digest('hex'), bytes };
}

async function wholeText(name: string): Promise<string> {
  const journal = journalFolder(folder);
  let text = '';
  for (let offset = 0; ;) {
    const bytes = await journal.read({ file: name, offset });
    if (bytes.length === 0) return text;
    text += new TextDecoder().decode(bytes);
    offset += bytes.length;
  }
}

describe('the journal beside the profile', () => {
  it('keeps the lines of each device and month in a file of their own, in the order in which they came', async () => {
    const all = records(5);
    const journal = journalFolder(folder);
    await journal.append(additionOf(all.slice(0, 2)));
    await journal.append(additionOf(all.slice(2)));

    expect(readdirSync(folder).sort()).toEqual(['A_2023-11.jsonl', 'journal-id']);
    expect(await wholeText('A_2023-11.jsonl')).toBe(all.map((record) => `${journalLine(record)}\n`).join(''));
  });

  it('tells how far it goes, each record once, and keeps its id over a restart', async () => {
    const all = records(4);
    const journal = journalFolder(folder);
    await journal.append(additionOf(all));
    await journal.append(additionOf(all.slice(1, 3)));

    const state = await journalFolder(folder).state();

    expect(state.devices).toEqual([{ device: 'A', readings: all.map(({ at }) => at) }]);
    expect(state.id).toBe((await journal.state()).id);
    expect(state.files.map(({ name }) => name)).toEqual(['A_2023-11.jsonl']);
  });

  it('leaves a half-written line of a crash on a line of its own, and does not count it', async () => {
    const all = records(3);
    await journalFolder(folder).append(additionOf(all.slice(0, 1)));
    const file = path.join(folder, 'A_2023-11.jsonl');
    appendFileSync(file, journalLine(all[1]!).slice(0, 200));

    expect((await journalFolder(folder).state()).devices[0]?.readings).toHaveLength(1);
    await journalFolder(folder).append(additionOf(all.slice(1)));

    const lines = readFileSync(file, 'utf8').split('\n');
    expect(lines).toHaveLength(5);
    expect(lines[2]).toBe(journalLine(all[1]!));
  });

  it('writes two additions made at once one behind the other', async () => {
    const all = records(40);
    const journal = journalFolder(folder);
    await Promise.all(all.map((record) => journal.append(additionOf([record]))));

    expect(await wholeText('A_2023-11.jsonl')).toBe(all.map((record) => `${journalLine(record)}\n`).join(''));
  });

  it('keeps an original once, by its hash, and puts a good one in the place of a damaged one', async () => {
    const journal = journalFolder(folder);
    const page = original('نص أصلي');
    await journal.append(additionOf([], [page]));
    const file = path.join(folder, 'originals', page.sha256.slice(0, 2), page.sha256);
    writeFileSync(file, 'damaged');
    await journal.append(additionOf([], [page]));

    expect(await journal.original(page.sha256)).toEqual(page.bytes);
    expect(await journal.original('0'.repeat(64))).toBeNull();
  });

  it('refuses bytes that are not what their hash says, before any line is written', async () => {
    const outcome = await journalFolder(folder).append(
      additionOf(records(1), [{ ...original('a'), bytes: new Uint8Array([1]) }]),
    );

    expect(outcome).toEqual({ kind: 'failed', code: 'EBADMSG' });
    expect(existsSync(path.join(folder, 'A_2023-11.jsonl'))).toBe(false);
  });

  it('says why nothing could be written', async () => {
    writeFileSync(folder, 'a file where the folder should be');
    expect(await journalFolder(folder).append(additionOf(records(1)))).toMatchObject({ kind: 'failed' });
  });
});

describe('appendLines()', () => {
  it('leaves the file as it was when the disk is full', async () => {
    const file = path.join(path.dirname(folder), 'a.jsonl');
    writeFileSync(file, '{}\n');
    const { open } = await import('node:fs/promises');
    const full = async (...args: Parameters<typeof open>) => {
      const handle = await open(...args);
      const appendFile = handle.appendFile.bind(handle);
      handle.appendFile = async (text) => {
        await appendFile((text as string).slice(0, 3));
        throw Object.assign(new Error('no space'), { code: 'ENOSPC' });
      };
      return handle;
    };

    await expect(appendLines(file, ['{"a":1}'], { open: full })).rejects.toMatchObject({
      code: 'ENOSPC',
    });
    expect(readFileSync(file, 'utf8')).toBe('{}\n');
  });
});

describe('fileNameOf()', () => {
  it('is the month by UTC, whatever the clock says', () => {
    expect(fileNameOf('ab12', '001767225599999-0000-ab12')).toBe('ab12_2025-12.jsonl');
    expect(fileNameOf('ab12', '001767225600000-0000-ab12')).toBe('ab12_2026-01.jsonl');
    expect(fileNameOf('ab12', '999999999999999-0000-ab12')).toBe('ab12_033658-09.jsonl');
  });
});
