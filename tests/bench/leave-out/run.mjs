import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const SHARED = path.resolve(ROOT, '../shared');
const SETS = [
  { name: 'seeds', gold: 'seeds-gold' },
  { name: 'devset', gold: 'devset' },
];
const FIELDS = ['title', 'outlet', 'byline', 'published', 'bodyStart', 'bodyEnd', 'boilerplate'];
const LISTS = /[\\/](?:boilerplate|press-words)\.csv\?raw$/;

/**
 * What cleaning and detection owe to phrases that one article alone supports: each annotated article is read with every
 * phrase taken out of boilerplate.csv and press-words.csv that it has and no other article does, and scored again.
 */
export async function run() {
  if (!fs.existsSync(path.join(SHARED, 'eval/score.mjs'))) {
    console.log(`No annotated articles at ${SHARED}: nothing to leave out.`);
    return;
  }
  const engine = await buildEngine();
  const sets = SETS.map((set) => ({ ...set, files: textsIn(path.join(SHARED, set.name)) }));
  const files = sets.flatMap((set) => set.files);
  const phrases = call(engine, ['phrases', ...files])
    .trim()
    .split('\n')
    .map((line) => /** @type {string[]} */ (JSON.parse(line)));
  const leftOut = files.map((_, index) => ownPhrases(phrases, index));
  const counts = leftOut.map(({ length }) => length);
  console.log(`${files.length} articles; ${counts.reduce((a, b) => a + b, 0)} phrases that one article alone has`);
  for (const { name, gold, files: own } of sets) {
    const whole = score(gold, call(engine, ['analyse', ...own]));
    const each = own.map((file) => call(engine, ['analyse', file], leftOut[files.indexOf(file)]));
    printScores(name, whole, score(gold, each.join('')));
  }
}

const textsIn = (folder) =>
  fs
    .readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => path.join(folder, file));

/** The phrases that the text at `index` has and no other. */
function ownPhrases(phrases, index) {
  const others = new Set(phrases.flatMap((list, at) => (at === index ? [] : list)));
  return (phrases[index] ?? []).filter((phrase) => !others.has(phrase));
}

function call(engine, args, without = []) {
  const env = { ...process.env, LEFT_OUT: JSON.stringify(without) };
  return execFileSync(process.execPath, [engine, ...args], { encoding: 'utf8', env, maxBuffer: 1 << 28 });
}

/** The command line's analysis with lists that leave out what the environment names. */
async function buildEngine() {
  const outDir = path.join(ROOT, 'node_modules/.cache/qosasa-bench/leave-out');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
    plugins: [{ name: 'leave-out', enforce: 'pre', load: (id) => (LISTS.test(id) ? reducedList(id) : null) }],
    build: {
      ssr: path.join(import.meta.dirname, 'engine.ts'),
      outDir,
      emptyOutDir: true,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'engine.mjs' } },
    },
    ssr: { noExternal: true },
  });
  return path.join(outDir, 'engine.mjs');
}

/** A module that reads the list without the phrases named. A row that loses all keeps one that no text has. */
function reducedList(id) {
  const csv = fs.readFileSync(id.replace(/\?raw$/, ''), 'utf8');
  return `const out = new Set(JSON.parse(process.env.LEFT_OUT ?? '[]'));
const reduced = (line) => line.replace(/[^,"]*$|[^"]*(?="$)/, (cell) => cell.split('|').filter((phrase) => !out.has(phrase)).join('|') || 'qqqq');
export default ${JSON.stringify(csv)}.split('\\n').map((line, at) => (at === 0 || line === '' ? line : reduced(line))).join('\\n');`;
}

function score(gold, predictions) {
  const file = path.join(fs.mkdtempSync(path.join(os.tmpdir(), 'qosasa-leave-out-')), 'predictions.ndjson');
  fs.writeFileSync(file, predictions);
  const args = [
    path.join(SHARED, 'eval/score.mjs'),
    '--gold',
    path.join(SHARED, gold),
    '--predictions',
    file,
    '--json',
  ];
  const result = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' }));
  fs.rmSync(path.dirname(file), { recursive: true });
  return result;
}

function printScores(name, whole, left) {
  console.log(`\n${name.padEnd(14)}with all   left out`);
  for (const field of FIELDS) {
    const [a, b] = [whole, left].map((result) => (result[field].accuracy ?? result[field].f1).toFixed(3));
    console.log(`  ${field.padEnd(12)}${a.padStart(8)}${b.padStart(11)}`);
  }
}
