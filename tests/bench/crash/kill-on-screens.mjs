import { buildIfNeeded } from '../../../build/scripts/build-if-needed.mjs';
import { addressOf, startLocalServer } from '../../../build/scripts/local-server.mjs';
import { RENDERER_ROOT } from '../../../build/scripts/project.mjs';
import { pause } from './app.mjs';
import { KINDS, Screens } from './screens.mjs';

/** From the first thing reported as saved on, the work goes on for at most this long before it is broken off. */
const LONGEST_MS = 4000;
/** Where nothing is reported that long, it is broken off before it is. */
const PATIENCE_MS = 20_000;

/**
 * Kills the browser so many times while the app's own screens are worked with: in turn during an import, tagging, and
 * taking in a bundle. After each restart the app's own check must find the archive whole, and everything that a screen
 * had said is saved must be there.
 * @param {string} folder
 * @param {number} kills
 * @param {number} seed of the moments; the same seed kills after the same times
 * @returns {Promise<boolean>} whether nothing was lost
 */
export async function killOnScreens(folder, kills, seed) {
  const fault = buildIfNeeded();
  if (fault !== null) throw new Error(fault);
  const server = await startLocalServer(RENDERER_ROOT, 0, '0.0.0-bench');
  const random = randomFrom(seed);
  const screens = new Screens({ address: addressOf(server), folder, random });
  let [losses, unverified] = [0, 0];
  /** @type {Record<string, number>} */
  const during = {};
  try {
    for (let turn = 0; turn <= kills; turn += 1) {
      await screens.start();
      if (turn === 0) await screens.loadSample();
      const { missing, clippings, isVerified } = await screens.look();
      losses += missing.length;
      if (!isVerified) unverified += 1;
      if (missing.length > 0 || !isVerified) console.log({ turn, missing: missing.slice(0, 3), isVerified });
      if (turn === kills) {
        console.log(`${clippings} clippings in the end`);
        break;
      }
      const kind = KINDS[turn % KINDS.length] ?? 'import';
      await workAndKill(screens, kind, { patience: random() * PATIENCE_MS, after: random() * LONGEST_MS });
      during[kind] = (during[kind] ?? 0) + 1;
      const { files, tags } = screens.saved;
      if ((turn + 1) % 5 === 0) {
        console.log(`${turn + 1} kills; said to be saved: ${files.size} clippings, ${tags.size} tags; ${losses} lost`);
      }
    }
  } finally {
    await screens.kill();
    server.close();
  }
  const { files, tags } = screens.saved;
  const said = `${files.size + tags.size} (${files.size} clippings, ${tags.size} tags)`;
  console.log(`On the screens (seed ${seed}), killed during:`, during);
  console.log(`Kills: ${kills}. Said to be saved: ${said}. Lost: ${losses}. Starts not verified: ${unverified}.`);
  return losses === 0 && unverified === 0;
}

/**
 * @param {Screens} screens
 * @param {(typeof KINDS)[number]} kind
 * @param {{ patience: number, after: number }} moment milliseconds: how long to wait for something to be reported as
 * saved, and how long the work goes on after that
 */
export async function workAndKill(screens, kind, { patience, after }) {
  /** @type {() => void} */
  let begin = () => undefined;
  const begun = new Promise((resolve) => (begin = () => resolve(true)));
  const work = screens.work(kind, begin);
  await Promise.race([begun, work]);
  const [before, deadline] = [screens.saidToBeSaved, Date.now() + patience];
  while (screens.saidToBeSaved === before && Date.now() < deadline) await pause(5);
  await pause(after);
  await screens.kill();
  await work;
}

/** Numbers from 0 to 1, always the same for one seed (mulberry32). @param {number} seed */
export function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
