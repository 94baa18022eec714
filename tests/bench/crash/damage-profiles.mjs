import fs from 'node:fs';
import path from 'node:path';
import { App } from './app.mjs';

/** How much work the archive holds: imports, tags, edits, merges, in turn. */
const TURNS = 12;

/**
 * Damages a copy of one profile in so many ways, each at a random place, and starts the app on it. What the app then
 * finds by itself at the start, or by its check, it brings back from the journal beside the profile; afterwards every
 * row and original must be what it was.
 * @param {string} folder
 * @param {number} damages
 * @returns {Promise<boolean>} whether all of it came back each time
 */
export async function damageProfiles(folder, damages) {
  const root = path.join(folder, 'root');
  const sound = path.join(folder, 'sound');
  const wanted = await makeArchive(root, sound);
  let whole = 0;
  for (let turn = 0; turn < damages; turn += 1) {
    const userData = path.join(folder, 'damaged');
    for (const end of ['', '-journal']) {
      fs.rmSync(userData + end, { recursive: true, force: true });
      fs.cpSync(sound + end, userData + end, { recursive: true });
    }
    const [name, damage] = DAMAGES[turn % DAMAGES.length] ?? DAMAGES[0];
    const what = damage(path.join(userData, 'chromium'));
    const outcome = await recover(root, userData);
    const isSame = JSON.stringify(outcome.digest) === JSON.stringify(wanted);
    if (isSame) whole += 1;
    console.log(`${turn + 1}. ${name}${what}: ${outcome.steps.join(', ')}; ${isSame ? 'all of it is back' : 'LOST'}`);
    if (!isSame) console.log({ wanted, found: outcome.digest });
  }
  console.log(`Damaged profiles: ${damages}. Brought back whole: ${whole}.`);
  return whole === damages;
}

/** @param {string} root @param {string} userData */
async function makeArchive(root, userData) {
  const app = new App(root, userData, () => undefined);
  await app.start();
  await app.call('open');
  await app.call('work', TURNS);
  const digest = await app.call('digest');
  await app.quit();
  console.log(
    'The archive:',
    digest.map((/** @type {string} */ line) => line.split(' ').slice(0, 2).join(' ')).join(', '),
  );
  return digest;
}

/** Starts the app and does what it offers. @param {string} root @param {string} userData */
async function recover(root, userData) {
  const app = new App(root, userData, () => undefined);
  await app.start();
  const { opening, recovery } = await app.call('open');
  const steps = [recovery ? `found ${opening} at the start, ${recovery.records} records brought back` : 'opened'];
  let report = await app.call('verify');
  if (report.problemCount > 0) {
    steps.push(`the check named ${report.problemCount}`);
    const { records } = await app.call('rebuild');
    steps.push(`${records} records brought back`);
    report = await app.call('verify');
  }
  steps.push(report.problemCount === 0 ? 'verified' : `NOT verified: ${JSON.stringify(report.problems[0])}`);
  const digest = await app.call('digest');
  await app.quit();
  return { steps, digest };
}

/** All files of the archive's database in a profile. @param {string} profile @returns {string[]} */
function databaseFiles(profile) {
  const folder = path.join(profile, 'Default', 'IndexedDB');
  return fs
    .readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => fs.statSync(file).isFile() && fs.statSync(file).size > 0);
}

/** A file at random, the larger the likelier, so that every byte is as likely as every other. @param {string} profile */
function randomFile(profile) {
  const files = databaseFiles(profile);
  let at = Math.random() * files.reduce((sum, file) => sum + fs.statSync(file).size, 0);
  return files.find((file) => (at -= fs.statSync(file).size) < 0) ?? files[0] ?? '';
}

/** @param {string} profile */
function flipBits(profile) {
  const file = randomFile(profile);
  const bytes = fs.readFileSync(file);
  const at = Math.floor(Math.random() * bytes.length);
  bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
  fs.writeFileSync(file, bytes);
  return ` ${at} of ${path.basename(file)}`;
}

/** @param {string} profile */
function truncate(profile) {
  const file = randomFile(profile);
  const at = Math.floor(Math.random() * fs.statSync(file).size);
  fs.truncateSync(file, at);
  return ` ${path.basename(file)} at ${at}`;
}

/** @type {[string, (profile: string) => string][]} */
const DAMAGES = [
  ['the profile deleted', (profile) => (fs.rmSync(profile, { recursive: true }), '')],
  ['a bit flipped at', flipBits],
  ['cut off', truncate],
  ['a bit flipped at', flipBits],
  ['cut off', truncate],
  ['a bit flipped at', flipBits],
  [
    'the database deleted',
    (profile) => (fs.rmSync(path.join(profile, 'Default', 'IndexedDB'), { recursive: true }), ''),
  ],
  ['a bit flipped at', flipBits],
  ['cut off', truncate],
  ['a bit flipped at', flipBits],
];
