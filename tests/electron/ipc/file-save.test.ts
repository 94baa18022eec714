import { mkdtempSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerSaveDialog, dialogsOpened, forbidSaveDialog, lastSaveDialog } from '../support/dialogs.ts';
import { launchApp, type AppUnderTest } from '../support/launch-app.ts';
import { request } from '../support/request.ts';

let app: AppUnderTest;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-save-'));
  app = await launchApp();
});
afterAll(async () => {
  await app.close();
  rmSync(folder, { recursive: true, force: true });
});

const bytes = new Uint8Array([0, 1, 0xd9, 0x82, 255]);

describe('file:save', () => {
  it('writes the bytes where the user says and tells the name', async () => {
    const file = path.join(folder, 'قصاصات.csv');
    await answerSaveDialog(app, file);

    const reply = await request(app, 'file:save', { name: 'قصاصات.csv', bytes });

    expect(reply).toEqual({ answer: { kind: 'saved', name: 'قصاصات.csv' } });
    expect([...readFileSync(file)]).toEqual([...bytes]);
  });

  it('suggests the folder of the last file, and only a clean name in it', async () => {
    await answerSaveDialog(app, path.join(folder, 'first.csv'));
    await request(app, 'file:save', { name: 'first.csv', bytes });

    await answerSaveDialog(app, null);
    await request(app, 'file:save', { name: '../../etc/passwd\u0000.csv', bytes });

    expect((await lastSaveDialog(app)).defaultPath).toBe(path.join(folder, 'passwd .csv'));
  });

  it('writes nothing when the user cancels', async () => {
    const before = readdirSync(folder);
    await answerSaveDialog(app, null);

    expect(await request(app, 'file:save', { name: 'x.csv', bytes })).toEqual({ answer: { kind: 'cancelled' } });
    expect(readdirSync(folder)).toEqual(before);
  });

  it('replaces the old file', async () => {
    const file = path.join(folder, 'again.csv');
    writeFileSync(file, 'an older and longer content');
    await answerSaveDialog(app, file);

    await request(app, 'file:save', { name: 'again.csv', bytes });

    expect([...readFileSync(file)]).toEqual([...bytes]);
  });

  it('says why it could not write: a folder that is gone, a folder in place of the file, a read-only disk', async () => {
    mkdirSync(path.join(folder, 'taken.csv'));
    const outcomes = [];
    for (const file of [path.join(folder, 'gone/x.csv'), path.join(folder, 'taken.csv'), '/proc/x.csv']) {
      await answerSaveDialog(app, file);
      outcomes.push(await request(app, 'file:save', { name: 'x.csv', bytes }));
    }

    expect(outcomes.map((reply) => ('answer' in reply ? (reply.answer as { kind: string }).kind : reply))).toEqual([
      'failed',
      'failed',
      'failed',
    ]);
    expect(outcomes[0]).toEqual({ answer: { kind: 'failed', code: 'ENOENT' } });
    expect(readdirSync(folder).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  });

  it('carries twenty megabytes unharmed', async () => {
    const file = path.join(folder, 'bundle.zip');
    await answerSaveDialog(app, file);

    const reply = await app.page.evaluate(async () => {
      type Bridge = { request(channel: string, sent: unknown): Promise<unknown> };
      const large = new Uint8Array(20_000_000);
      for (let at = 0; at < large.length; at += 1) large[at] = at % 251;
      return (window as unknown as { qosasa: Bridge }).qosasa.request('file:save', { name: 'b.zip', bytes: large });
    });

    const written = readFileSync(file);
    expect(reply).toEqual({ kind: 'saved', name: 'bundle.zip' });
    expect(written.length).toBe(20_000_000);
    expect(written.every((byte, at) => byte === at % 251)).toBe(true);
  });

  it('opens no second dialog over the first', async () => {
    await forbidSaveDialog(app, 200);

    const replies = await Promise.all([
      request(app, 'file:save', { name: 'a.csv', bytes }),
      request(app, 'file:save', { name: 'b.csv', bytes }),
    ]);

    expect(replies).toEqual([{ answer: { kind: 'cancelled' } }, { answer: { kind: 'failed', code: 'EBUSY' } }]);
    expect(await dialogsOpened(app)).toBe(1);
  });
});
