import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { renewJournal, settleRenewal } from '#electron/journal/renew-journal.ts';

const FILE = 'a_2026-11.jsonl';

let folder: string;
beforeEach(() => {
  folder = path.join(mkdtempSync(path.join(os.tmpdir(), 'qosasa-renew-')), 'journal');
  mkdirSync(folder);
  writeFileSync(path.join(folder, FILE), 'old\n');
  writeFileSync(path.join(folder, 'journal-id'), 'old');
});
afterEach(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

const text = () => readFileSync(path.join(folder, FILE), 'utf8');

async function renewed(): Promise<void> {
  await renewJournal(folder, { step: 'begin' });
  await renewJournal(folder, { step: 'add', file: FILE, lines: ['new'], originals: [] });
}

describe('the journal’s folder while it is written anew', () => {
  it('is the old one until the end, and then the new one alone', async () => {
    await renewed();
    await settleRenewal(folder);
    expect(text()).toBe('old\n');

    await renewJournal(folder, { step: 'finish', lock: 'lock' });

    expect(text()).toBe('new\n');
    expect(readFileSync(path.join(folder, 'journal-lock.json'), 'utf8')).toBe('lock');
    expect([`${folder}-next`, `${folder}-before`].some(existsSync)).toBe(false);
  });

  it('ends a renewal that a crash stopped between its two renamings, or behind them', async () => {
    await renewed();
    writeFileSync(path.join(`${folder}-next`, 'journal-id'), 'new');
    renameSync(folder, `${folder}-before`);

    await settleRenewal(folder);
    expect(text()).toBe('new\n');
    expect(existsSync(`${folder}-before`)).toBe(false);

    mkdirSync(`${folder}-before`);
    await settleRenewal(folder);
    expect(existsSync(`${folder}-before`)).toBe(false);
  });

  it('gives the old one its name back where the new one is not whole', async () => {
    await renewed();
    renameSync(folder, `${folder}-before`);

    await settleRenewal(folder);

    expect(text()).toBe('old\n');
  });

  it('forgets what an earlier renewal had begun', async () => {
    await renewed();
    await renewJournal(folder, { step: 'begin' });
    await renewJournal(folder, { step: 'finish', lock: null });

    expect(existsSync(path.join(folder, FILE))).toBe(false);
  });
});
