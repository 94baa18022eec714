import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { launchApp, type AppUnderTest } from './support/launch-app.ts';

let userData: string;
beforeEach(() => {
  userData = mkdtempSync(path.join(os.tmpdir(), 'qosasa-restart-'));
});
afterEach(() => rmSync(userData, { recursive: true, force: true }));

/** Puts a value into a database of this test, or reads what is in it. */
function remember(app: AppUnderTest, value: string | null): Promise<unknown> {
  return app.page.evaluate(async (stored) => {
    const settled = <T>(ask: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        ask.onsuccess = () => resolve(ask.result);
        ask.onerror = () => reject(new Error(String(ask.error)));
      });
    const opening = indexedDB.open('restart-test', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('kept');
    const database = await settled(opening);
    const transaction = database.transaction('kept', 'readwrite', { durability: 'strict' });
    const kept = transaction.objectStore('kept');
    const result: unknown = stored === null ? await settled(kept.get('x')) : await settled(kept.put(stored, 'x'));
    database.close();
    return result;
  }, value);
}

describe('the archive’s database', () => {
  it('is there again after a restart', async () => {
    const first = await launchApp({ userData });
    await remember(first, 'قصاصة محفوظة');
    await first.close();

    const second = await launchApp({ userData });
    const kept = await remember(second, null);
    await second.close();

    expect(kept).toBe('قصاصة محفوظة');
  });
});
