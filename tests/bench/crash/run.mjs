import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { layOut } from './app.mjs';
import { damageProfiles } from './damage-profiles.mjs';
import { killAtRandom } from './kill-at-random.mjs';

/**
 * `npm run bench -- crash [--kills 50] [--damages 20]`: the built shell on real Chromium, killed in the middle of its
 * work, and started on damaged profiles. Ends with 1 where anything that was reported as saved is lost.
 * @param {readonly string[]} args
 */
export async function run(args) {
  const { values } = parseArgs({
    args: [...args],
    options: { kills: { type: 'string', default: '50' }, damages: { type: 'string', default: '20' } },
  });
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'qosasa-crash-'));
  try {
    await layOut(path.join(folder, 'root'));
    const isWhole = [
      await killAtRandom(folder, Number(values.kills)),
      await damageProfiles(folder, Number(values.damages)),
    ];
    if (isWhole.includes(false)) process.exitCode = 1;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
