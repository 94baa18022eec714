import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import fr from '#renderer/i18n/fr.json';
import { launchApp, type AppUnderTest } from './support/launch-app.ts';

const CLIPPINGS = 12;
const BACKUP = /^qosasa-backup-.*Z\.zip$/;

let home: string;
let userData: string;
beforeEach(() => {
  home = mkdtempSync(path.join(os.tmpdir(), 'qosasa-recovery-'));
  userData = path.join(home, 'profile');
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const launch = () => launchApp({ userData, languages: ['fr-MA'] });

/** The sample archive with a backup of it, in the settings. */
async function backedUp(): Promise<AppUnderTest> {
  const app = await launch();
  await app.page.getByRole('button', { name: 'Français' }).click();
  await app.page.getByRole('button', { name: fr.inbox.sample }).click();
  await app.page.getByText(`${CLIPPINGS} coupures enregistrées`).waitFor();
  await app.page.evaluate(() => (window.location.hash = '#/settings'));
  await app.page.getByRole('button', { name: fr.backup.now }).click();
  await app.page.getByText(/relue et intacte\.$/).waitFor();
  return app;
}

function loseJournal(): void {
  rmSync(`${userData}-journal`, { recursive: true, force: true });
}

/** How many rows a table of the archive has. */
function rowsOf(app: AppUnderTest, table: string): Promise<number> {
  return app.page.evaluate(
    (name) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('qosasa');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const count = opening.result.transaction(name).objectStore(name).count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
    table,
  );
}

/** Empties a table past the journal, as a damaged disk would. */
function emptyTable(app: AppUnderTest, table: string): Promise<void> {
  return app.page.evaluate(
    (name) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('qosasa');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(name, 'readwrite', { durability: 'strict' });
          transaction.objectStore(name).clear();
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    table,
  );
}

async function restoreFromList({ page }: AppUnderTest): Promise<void> {
  await page.getByText(`${CLIPPINGS} coupures`).waitFor();
  await page.getByRole('button', { name: fr.backup.bringBack, exact: true }).click();
  await page.getByRole('button', { name: fr.recovery.open }).click();
}

describe('an archive that is gone', () => {
  it('whose journal is gone too is brought back from a backup of the folder', async () => {
    await (await backedUp()).close();
    rmSync(userData, { recursive: true });
    loseJournal();

    const app = await launch();
    await app.page.getByRole('heading', { name: fr.recovery.backedUpTitle }).waitFor();
    await restoreFromList(app);

    expect(await rowsOf(app, 'clippings')).toBe(CLIPPINGS);
    expect(await rowsOf(app, 'originals')).toBe(CLIPPINGS);
    expect(readdirSync(`${userData}-backups`)).toEqual([expect.stringMatching(BACKUP)]);
    await app.close();
  });

  it('can be begun anew all the same', async () => {
    await (await backedUp()).close();
    rmSync(userData, { recursive: true });
    loseJournal();

    const app = await launch();
    await app.page.getByRole('button', { name: fr.recovery.startEmpty }).click();

    await app.page.getByRole('button', { name: 'Français' }).waitFor();
    expect(await rowsOf(app, 'clippings')).toBe(0);
    await app.close();
  });
});

describe('an archive that is damaged', () => {
  it('and has no journal is brought back from a backup of the folder', async () => {
    const damaged = await backedUp();
    await emptyTable(damaged, 'texts');
    await damaged.close();
    loseJournal();

    const app = await launch();
    await app.page.getByRole('heading', { name: fr.recovery.damagedTitle }).waitFor();
    await restoreFromList(app);

    expect(await rowsOf(app, 'texts')).toBe(CLIPPINGS);
    await app.close();
  });
});

describe('an archive that stands', () => {
  it('is never restored over: a backup is compared with it, and taken in', async () => {
    const app = await backedUp();
    const { page } = app;

    await page.getByText(fr.backup.list).click();
    await page.getByRole('button', { name: fr.backup.check, exact: true }).click();
    await page.getByText(fr.backup.checked).waitFor();
    expect(await page.getByRole('button', { name: fr.backup.bringBack, exact: true }).count()).toBe(0);
    await page.getByRole('button', { name: fr.backup.compare }).click();

    await page.getByText(fr.merge.nothingNew).waitFor();
    expect(new URL(page.url()).hash).toBe('#/merge');
    await app.close();
  });
});
