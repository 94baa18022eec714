import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { randomFrom, workAndKill } from '../bench/crash/kill-on-screens.mjs';
import { KINDS, Screens } from '../bench/crash/screens.mjs';

/** `npm run bench -- crash` does the same fifty times, at other moments. */
test('a browser killed during an import, tagging and a merge loses nothing that a screen said is saved', async ({
  baseURL,
}) => {
  test.setTimeout(300_000);
  const folder = mkdtempSync(path.join(os.tmpdir(), 'qosasa-crash-'));
  const random = randomFrom(4);
  const screens = new Screens({ address: baseURL ?? '', folder, random });
  try {
    await screens.start();
    await screens.loadSample();
    for (const kind of KINDS) {
      const before = screens.saidToBeSaved;
      await workAndKill(screens, kind, { patience: 60_000, after: random() * 3000 });
      expect(screens.saidToBeSaved).toBeGreaterThan(before);

      await screens.start();
      const { missing, isVerified, clippings } = await screens.look();
      console.log(`killed during ${kind}: ${screens.saidToBeSaved} said to be saved, ${missing.length} missing`);
      expect(missing).toEqual([]);
      expect(isVerified).toBe(true);
      expect(clippings).toBeGreaterThanOrEqual(screens.saved.files.size);
    }
  } finally {
    await screens.kill();
    rmSync(folder, { recursive: true, force: true });
  }
});
