import path from 'node:path';
import { App, pause } from './app.mjs';

/** The work goes on for at most this long before it is broken off. */
const LONGEST_MS = 4000;

/**
 * Kills the app so many times, each time at a random moment of its work; after each restart everything that it had
 * reported as saved must be there, and all of the archive as it was written.
 * @param {string} folder
 * @param {number} kills
 * @returns {Promise<boolean>} whether nothing was lost
 */
export async function killAtRandom(folder, kills) {
  const userData = path.join(folder, 'killed');
  /** @type {any[]} */
  const saved = [];
  /** @type {Record<string, number>} */
  const during = {};
  /** @type {Record<string, number>} */
  const openings = {};
  let [losses, unverified] = [0, 0];
  for (let turn = 0; turn <= kills; turn += 1) {
    let doing = 'nothing';
    const app = new App(path.join(folder, 'root'), userData, (event) => {
      if (event.startsWith('doing ')) doing = event.slice(6);
      else if (event.startsWith('saved ')) saved.push(JSON.parse(event.slice(6)));
      else console.error('page:', event);
    });
    await app.start();
    const { opening } = await app.call('open');
    openings[opening] = (openings[opening] ?? 0) + 1;
    const missing = await app.call('missing', latestOf(saved));
    const report = await app.call('verify');
    losses += missing.length;
    if (report.problemCount > 0) unverified += 1;
    if (missing.length > 0 || report.problemCount > 0) console.log({ turn, missing: missing.slice(0, 3), report });
    if (turn === kills) {
      console.log(`${report.records} records, ${report.rows} rows, ${report.originals} originals in the end`);
      await app.quit();
      break;
    }
    app.send('work', 1_000_000);
    await pause(50 + Math.random() * LONGEST_MS);
    await app.kill();
    during[doing] = (during[doing] ?? 0) + 1;
    if ((turn + 1) % 10 === 0) console.log(`${turn + 1} kills, ${saved.length} reported as saved, ${losses} lost`);
  }
  console.log('killed during:', during, 'found at the start:', openings);
  console.log(
    `Kills: ${kills}. Reported as saved: ${saved.length}. Lost: ${losses}. Starts not verified: ${unverified}.`,
  );
  return losses === 0 && unverified === 0;
}

/** Of the numbers that one field was given, the last. @param {readonly any[]} saved */
function latestOf(saved) {
  return [...new Map(saved.map((entry) => [`${entry.kind}/${entry.id}`, entry])).values()];
}
