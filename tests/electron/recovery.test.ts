import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import fr from '#renderer/i18n/fr.json';
import { launchApp, type AppUnderTest } from './support/launch-app.ts';

const CLIPPINGS = 12;
const PASSPHRASE = 'نخلة بئر نجمة 7';
const LOCKED: unknown = expect.stringMatching(/^qosasa-backup-.*Z\.locked$/);
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
function rowsOf(app: AppUnderTest, table: string, archive = 'qosasa'): Promise<number> {
  return app.page.evaluate(
    ([database, name]) =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open(database);
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const count = opening.result.transaction(name).objectStore(name).count();
          count.onsuccess = () => {
            opening.result.close();
            resolve(count.result);
          };
        };
      }),
    [archive, table] as const,
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

describe('a backup that is locked', () => {
  it('waits for its passphrase, and opens with no other', async () => {
    const first = await backedUp();
    await first.page.getByRole('button', { name: fr.backup.lock.set }).click();
    await first.page.getByLabel(fr.backup.passphrase, { exact: true }).fill(PASSPHRASE);
    await first.page.getByLabel(fr.backup.again, { exact: true }).fill(PASSPHRASE);
    await first.page.getByText(fr.backup.lock.written).click();
    await first.page.getByRole('button', { name: fr.common.save }).click();
    await first.page.getByText(fr.backup.lock.done).waitFor();
    for (const name of readdirSync(`${userData}-backups`)) rmSync(path.join(`${userData}-backups`, name));
    await first.page.getByRole('button', { name: fr.backup.now }).click();
    await expect.poll(() => readdirSync(`${userData}-backups`), { timeout: 60_000 }).toEqual([LOCKED]);
    await first.close();
    rmSync(userData, { recursive: true });
    loseJournal();

    const app = await launch();
    const passphrase = app.page.getByLabel(fr.backup.passphrase);
    const open = app.page.getByRole('button', { name: fr.backup.open, exact: true });
    await app.page.getByRole('button', { name: fr.backup.bringBack, exact: true }).click();
    await passphrase.fill(`${PASSPHRASE}!`);
    await open.click();
    await app.page.getByText(fr.backup.errors['wrong-passphrase']).waitFor();
    await passphrase.fill(PASSPHRASE);
    await open.click();
    await app.page.getByRole('button', { name: fr.recovery.open }).click();

    expect(await rowsOf(app, 'clippings')).toBe(CLIPPINGS);
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

/** The archive with its backup, locked with a passphrase; the earlier backup, which stands open, is deleted. */
async function lockedAway(): Promise<void> {
  const app = await backedUp();
  const { page } = app;
  await page.getByRole('button', { name: fr.lock.settings.set }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(fr.backup.passphrase, { exact: true }).fill(PASSPHRASE);
  await dialog.getByLabel(fr.backup.again, { exact: true }).fill(PASSPHRASE);
  await dialog.getByText(fr.backup.lock.written).click();
  await dialog.getByRole('button', { name: fr.common.save }).click();
  await unlock(page);
  for (const name of readdirSync(`${userData}-backups`)) rmSync(path.join(`${userData}-backups`, name));
  await page.getByRole('button', { name: fr.backup.now }).click();
  await expect.poll(() => readdirSync(`${userData}-backups`), { timeout: 60_000 }).toEqual([LOCKED]);
  await app.close();
}

async function unlock(page: AppUnderTest['page'], passphrase = PASSPHRASE): Promise<void> {
  await page.getByRole('heading', { name: fr.lock.title }).waitFor({ timeout: 60_000 });
  await page.getByLabel(fr.lock.passphrase).fill(passphrase);
  await page.keyboard.press('Enter');
}

describe('a locked archive that is gone', () => {
  it('comes back from its sealed journal with its passphrase, and is locked again', async () => {
    await lockedAway();
    rmSync(userData, { recursive: true });

    const app = await launch();
    await app.page.getByText(fr.lock.reasons.journal).waitFor();
    await unlock(app.page, `${PASSPHRASE}!`);
    await app.page.getByText(fr.lock.wrong).waitFor({ timeout: 60_000 });
    await unlock(app.page);
    await app.page.getByRole('button', { name: fr.recovery.bringBack }).click();
    await app.page.getByRole('button', { name: fr.recovery.open }).click();

    expect(await rowsOf(app, 'clippings', 'qosasa-locked')).toBe(CLIPPINGS);
    expect(await rowsOf(app, 'originals', 'qosasa-locked')).toBe(CLIPPINGS);
    await app.close();
    const again = await launch();
    await unlock(again.page);
    // The language was a preference of the profile that is gone.
    await again.page.getByRole('button', { name: 'Français' }).click();
    await again.page.getByRole('link', { name: fr.nav.archive, exact: true }).waitFor();
    await again.close();
  }, 180_000);

  it('comes back from a locked backup where the journal is gone too, and it is said that it stands open', async () => {
    await lockedAway();
    rmSync(userData, { recursive: true });
    loseJournal();

    const app = await launch();
    await app.page.getByRole('heading', { name: fr.recovery.backedUpTitle }).waitFor();
    await app.page.getByRole('button', { name: fr.backup.bringBack, exact: true }).click();
    await app.page.getByLabel(fr.backup.passphrase).fill(PASSPHRASE);
    await app.page.getByRole('button', { name: fr.backup.open, exact: true }).click();
    await app.page.getByText(fr.recovery.standsOpen).waitFor({ timeout: 60_000 });
    await app.page.getByRole('button', { name: fr.recovery.open }).click();

    expect(await rowsOf(app, 'clippings')).toBe(CLIPPINGS);
    await app.close();
  }, 180_000);
});

describe('a locked archive whose lock is lost', () => {
  it('is opened with the copy beside its journal, or brought back from a backup; nothing of it is deleted', async () => {
    await lockedAway();
    const broken = await launch();
    await loseLock(broken);
    await broken.close();

    const app = await launch();
    await app.page.getByText(fr.lock.reasons['lock-lost']).waitFor();
    await app.close();
    loseJournal();
    const bare = await launch();
    await bare.page.getByRole('heading', { name: fr.recovery.lockLostTitle }).waitFor();
    expect(await rowsOf(bare, 'clippings', 'qosasa-locked')).toBe(CLIPPINGS);
    await bare.page.getByRole('button', { name: fr.backup.bringBack, exact: true }).click();
    await bare.page.getByLabel(fr.backup.passphrase).fill(PASSPHRASE);
    await bare.page.getByRole('button', { name: fr.backup.open, exact: true }).click();
    await bare.page.getByText(fr.recovery.standsOpen).waitFor({ timeout: 60_000 });
    await bare.page.getByRole('button', { name: fr.recovery.open }).click();

    expect(await rowsOf(bare, 'clippings')).toBe(CLIPPINGS);
    expect(await rowsOf(bare, 'clippings', 'qosasa-locked')).toBe(CLIPPINGS);
    await bare.close();
  }, 180_000);
});

/** Takes the lock's own row out of the locked archive. */
function loseLock({ page }: AppUnderTest): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('qosasa-locked');
        opening.onerror = () => reject(new Error(String(opening.error)));
        opening.onsuccess = () => {
          const transaction = opening.result.transaction('settings', 'readwrite', { durability: 'strict' });
          transaction.objectStore('settings').delete('lock');
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
  );
}
