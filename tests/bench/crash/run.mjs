import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { layOut } from './app.mjs';
import { damageProfiles } from './damage-profiles.mjs';
import { killAtRandom } from './kill-at-random.mjs';
import { killOnScreens } from './kill-on-screens.mjs';

/**
 * `npm run bench -- crash [--kills 50] [--damages 20] [--seed N]`: the built app in real Chromium, killed while its own
 * screens are worked with; the built shell, killed in the middle of its work below the screens; and started on damaged
 * profiles. Ends with 1 where anything that was reported as saved is lost.
 * @param {readonly string[]} args
 */
export async function run(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      kills: { type: 'string', default: '50' },
      damages: { type: 'string', default: '20' },
      seed: { type: 'string', default: '1' },
    },
  });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'qosasa-crash-'));
  try {
    await layOut(path.join(folder, 'root'));
    const isWhole = [
      await killOnScreens(folder, Number(values.kills), Number(values.seed)),
      await killAtRandom(folder, Number(values.kills)),
      await damageProfiles(folder, Number(values.damages)),
    ];
    if (isWhole.includes(false)) process.exitCode = 1;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
