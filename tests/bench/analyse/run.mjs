import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../../..');
/** Articles by others, next to the repository and no part of it. */
const SHARED = path.resolve(ROOT, '../shared');
const HOSTILE = [
  'one letter',
  'brackets',
  'digits',
  'scripts in turn',
  'newlines only',
  'one long line',
  'capitalised words',
  'names and commas',
  'quotation marks',
  'open quotations',
  'speech verbs',
  'dates',
  'short lines',
  'titles',
];
/** What takes longer is said to have been given up. */
const PATIENCE = 120_000;
/** How often a fresh process loads; the middle counts. */
const LOADS = 5;

/**
 * Measures the analysis, each part in a fresh Node process: articles a second, peak memory, load time, growth with the
 * length of a text, hostile texts. Beside ours stands a bare pass over the words with Intl.Segmenter.
 */
export async function run() {
  const engine = await buildEngine();
  const files = articleFiles();
  /** @param {string} name @param {readonly string[]} args */
  const measure = (name, ...args) => {
    const options = { encoding: 'utf8', timeout: PATIENCE, stdio: ['ignore', 'pipe', 'inherit'] };
    return JSON.parse(execFileSync(process.execPath, [engine, name, ...args], /** @type {any} */ (options)));
  };
  console.log(`${os.cpus().length} × ${os.cpus()[0]?.model ?? ''}, Node ${process.version}, one thread`);
  printLoad(Array.from({ length: LOADS }, () => measure('load')));
  printArticles(measure('articles', files));
  printGrowth(measure('growth', files));
  printHostile((name) => measure('hostile', name, files));
}

/** The analysis as one module that plain Node runs. */
async function buildEngine() {
  const outDir = path.join(ROOT, 'node_modules/.cache/qosasa-bench/analyse');
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'warn',
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

/** The seeds and the annotated texts as one argument; empty where they are absent. */
function articleFiles() {
  const folders = ['seeds', 'devset'].map((name) => path.join(SHARED, name)).filter((folder) => fs.existsSync(folder));
  const files = folders.flatMap((folder) =>
    fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.txt'))
      .map((file) => path.join(folder, file)),
  );
  if (files.length === 0) console.log(`No articles at ${SHARED}: the sample archive is measured instead.`);
  return files.join(path.delimiter);
}

const middle = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

function printLoad(loads) {
  const keys = ['lexicon', 'first', 'wall', 'memory'];
  const [lexicon, first, wall, memory] = keys.map((key) => middle(loads.map((load) => load[key])));
  console.log(`\nload, fresh process (middle of ${LOADS}; goal: under 300 ms)`);
  console.log(`  lexicon ${lexicon.toFixed(0)} ms, lists of cleaning and detection ${first.toFixed(0)} ms`);
  console.log(`  together ${(lexicon + first).toFixed(0)} ms of all threads, ${wall.toFixed(0)} ms on the clock`);
  console.log(`  peak memory ${memory.toFixed(0)} MB`);
}

function printArticles({ articles, characters, warmUp, rounds, ours, peer, memory }) {
  console.log(`\n${articles} articles, ${characters} characters (goal: 200 articles/s)`);
  console.log(`  processor time of all threads, middle of ${rounds} rounds after ${warmUp} to warm up`);
  console.log(`  ours                 ${rate(articles, ours)} articles/s, ${(ours / articles).toFixed(2)} ms each`);
  console.log(`  Intl.Segmenter words ${rate(articles, peer)} articles/s: ours takes ${times(ours, peer)} as long`);
  console.log(`  peak memory ${memory.toFixed(0)} MB`);
}

const rate = (count, ms) => String(Math.round((count / ms) * 1000)).padStart(6);
const times = (ours, peer) => `${(ours / peer).toFixed(1)} times`;

function printGrowth(rows) {
  console.log('\ngrowth: articles after one another as one text');
  console.log('    characters        ms   ms per 1,000   Intl.Segmenter ms');
  for (const { size, ours, peer } of rows) {
    const cells = [String(size).padStart(14), ours.toFixed(1).padStart(10), perThousand(ours, size).padStart(15)];
    console.log(cells.join('') + peer.toFixed(1).padStart(20));
  }
}

const perThousand = (ms, size) => ((ms / size) * 1000).toFixed(3);

function printHostile(measure) {
  console.log('\nhostile texts of 1,000,000 characters (ten times the text should take about ten times as long)');
  console.log('                          ms   times 100,000   Intl.Segmenter ms');
  for (const name of HOSTILE) {
    try {
      const { small, whole, peer } = measure(name);
      const cells = [
        whole.toFixed(0).padStart(8),
        (whole / small).toFixed(1).padStart(16),
        peer.toFixed(0).padStart(20),
      ];
      console.log(`  ${name.padEnd(18)}${cells.join('')}`);
    } catch (error) {
      console.log(`  ${name.padEnd(18)}given up: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    }
  }
}
