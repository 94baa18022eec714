import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { makeCorpus } from './corpus.mjs';
import { buildPage, dropFromMemory, EngineBrowser, serve } from './host.mjs';
import { randomFrom } from './random.mjs';
import { recordFigures } from './record-figures.mjs';
import { tableOf } from './table.mjs';

const ENGINES = ['ours', 'sqlite', 'minisearch', 'flexsearch'];
const KINDS = ['one', 'two', 'prefix', 'phrase', 'fuzzy'];
/** After so long the browser has given back what it kept in hand for the next query. */
const REST_MS = 30_000;
/** How often the cold start is measured; the middle counts. */
const STARTS = 3;

/**
 * Measures our search and the peers' on the same corpus, one after the other in the same Chromium, each with a profile
 * of its own on disk, and prints a table with ratios. `--record` keeps it in docs/search-figures.md too.
 *
 * @param {readonly string[]} args
 */
export async function run(args) {
  const { values } = parseArgs({
    args: [...args],
    options: {
      size: { type: 'string', default: '10000' },
      engines: { type: 'string', default: ENGINES.join(',') },
      record: { type: 'boolean', default: false },
    },
  });
  const size = Number(values.size);
  if (!Number.isInteger(size) || size < 1) throw new Error(`--size ${values.size}: a number of articles`);
  const folder = path.resolve(import.meta.dirname, '../../../node_modules/.cache/qosasa-bench');
  console.error(`Corpus of ${size} articles …`);
  const corpus = makeCorpus(folder, size);
  console.error(corpus.facts);
  const page = path.join(folder, 'page');
  await buildPage(page);
  const server = await serve({ '/bench': page, '/corpus': corpus.home });
  const results = {};
  const failed = {};
  try {
    for (const engine of values.engines.split(',')) {
      try {
        results[engine] = await measure(engine, { size, corpus, server, folder });
      } catch (error) {
        // A peer may be unable to hold so much (one cannot save what is longer than a string may be); ours may not.
        if (engine === 'ours') throw error;
        failed[engine] = String(error).split('\n')[0];
        console.error(`${engine}: could not be measured at this size: ${String(error).split('\n')[0]}`);
      }
    }
  } finally {
    server.close();
  }
  const report = {
    size,
    machine: `${os.cpus().length} × ${os.cpus()[0]?.model ?? ''}`,
    facts: corpus.facts,
    results,
    failed,
  };
  fs.writeFileSync(path.join(folder, `results-${size}.json`), JSON.stringify(report, null, 1));
  const table = tableOf(report);
  console.log(`\n${table}`);
  if (values.record) recordFigures(size, table);
}

async function measure(engine, { size, corpus, server, folder }) {
  const profile = path.join(folder, `profile-${engine}`);
  fs.rmSync(profile, { recursive: true, force: true });
  const launch = async () => EngineBrowser.launch(engine, server.address, profile);
  console.error(`${engine}: import …`);
  let browser = await launch();
  await browser.show();
  const built = await browser.call('build', size);
  const importMemory = await browser.memory();
  const settled = await timed(async () => browser.call('settle'));
  const settleMemory = await browser.memory();
  await browser.close();
  console.error(
    `${engine}: ${rate(built.articles, built.whole)} articles/s, settled in ${Math.round(settled)} ms; cold starts …`,
  );

  const starts = { open: [], answer: [] };
  for (let start = 0; start < STARTS; start += 1) {
    for (const [name, call, ...args] of [
      ['open', 'open'],
      ['answer', 'firstAnswer', corpus.queries.one[0]],
    ]) {
      dropFromMemory(profile);
      browser = await launch();
      starts[name].push(await browser.showAndCall(call, ...args));
      await browser.close();
    }
  }

  console.error(`${engine}: queries …`);
  browser = await launch();
  await browser.show();
  await browser.call('open');
  const queries = {};
  for (const kind of KINDS) queries[kind] = await browser.call('time', kind, corpus.queries[kind]);
  const memory = await browser.memory();
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const { process: rest } = await browser.memory();
  await browser.close();
  const disk = browser.diskSize();
  const own = engine === 'ours' ? await measureOwn(await launch(), corpus.queries.one) : {};
  return {
    built: { index: rate(built.articles, built.index), whole: rate(built.articles, built.whole), settled },
    cold: { open: middle(starts.open), answer: middle(starts.answer) },
    memory: { ...memory, rest, importPeak: importMemory.peak, settlePeak: settleMemory.peak },
    disk,
    queries,
    ...own,
  };
}

/** What only ours is measured for: lists with everything to filter by, and searching beside an import. */
async function measureOwn(browser, words) {
  console.error('ours: lists, and searching beside an import …');
  await browser.show();
  await browser.call('tag');
  await browser.show();
  // Opened anew, the columns are read from the clippings themselves, as after damage.
  const rebuilt = await timed(async () => browser.call('open'));
  // What the app does by itself as soon as it is left alone.
  await browser.call('settle');
  const random = randomFrom(1);
  const numbers = Array.from({ length: 5003 }, random);
  const lists = await browser.call('lists', numbers);
  await browser.call('settle');
  const typing = await browser.call('whileImporting', words);
  const statistics = await browser.call('statistics');
  await browser.close();
  return { rebuilt, lists, typing, statistics };
}

const rate = (count, milliseconds) => Math.round((count / milliseconds) * 1000);
const middle = (times) => [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;

async function timed(task) {
  const start = performance.now();
  await task();
  return performance.now() - start;
}
