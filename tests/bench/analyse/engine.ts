import { readFileSync } from 'node:fs';
import path from 'node:path';
import { loadLexicon, type Lexicon } from '#shared/gazetteer/lexicon.ts';
import { intake } from '#shared/pipeline.ts';
import { sampleSources } from '#shared/sample/sample-sources.ts';
import { HOSTILE, repeated } from './texts.ts';

/** One measurement in a process of its own; prints one JSON object. `node engine.mjs load|articles|growth|hostile …` */
const MEASUREMENTS: Readonly<Record<string, (args: readonly string[]) => unknown>> = {
  load,
  articles,
  growth,
  hostile,
};

/** Rounds over all articles; the first warm the machine up, as the first thousand of an import in bulk do. */
const WARM_UP = 50;
const ROUNDS = 30;
const SIZES = [10_000, 100_000, 1_000_000];

/**
 * How long a task keeps the processor busy, on all threads (V8 compiles and collects garbage on others): the clock on the
 * wall would count what others do on this machine. It is told besides, as what a person waits on a quiet one.
 */
function timed<Value>(task: () => Value): { value: Value; ms: number; wall: number } {
  const start = process.cpuUsage();
  const begin = performance.now();
  const value = task();
  const wall = performance.now() - begin;
  const { user, system } = process.cpuUsage(start);
  return { value, ms: (user + system) / 1000, wall };
}

/** A text without a letter is refused, which is an answer too. */
function analyse(lexicon: Lexicon, bytes: Uint8Array): void {
  const result = intake({ name: 'x.txt', bytes, kind: 'file' }, lexicon);
  if (!result.ok && result.error.reason !== 'empty') throw new Error(result.error.reason);
}

const bytesOf = (text: string) => new TextEncoder().encode(text);

/** Everything a fresh process does before its first result: the lexicon, and the lists that cleaning reads on first use. */
function load() {
  const lexicon = timed(loadLexicon);
  const first = timed(() => {
    analyse(lexicon.value, bytesOf('Rabat. Le conseil s’est réuni lundi.'));
  });
  return { lexicon: lexicon.ms, first: first.ms, wall: lexicon.wall + first.wall, memory: peakMemory() };
}

const peakMemory = () => process.resourceUsage().maxRSS / 1024;

/** The texts of the folders named, or of the sample archive where none is. */
function sources(folders: readonly string[]): Uint8Array[] {
  const files = folders.flatMap((list) => list.split(path.delimiter)).filter((file) => file !== '');
  return files.length > 0 ? files.map((file) => readFileSync(file)) : sampleSources().map(({ bytes }) => bytes);
}

function articles(files: readonly string[]) {
  const lexicon = loadLexicon();
  const list = sources(files);
  const texts = list.map((bytes) => new TextDecoder().decode(bytes));
  const round = () => {
    for (const bytes of list) analyse(lexicon, bytes);
  };
  const peer = () => {
    for (const text of texts) countWords(text);
  };
  for (let count = 0; count < WARM_UP; count += 1) {
    round();
    peer();
  }
  const times = Array.from({ length: ROUNDS }, () => ({ ours: timed(round).ms, peer: timed(peer).ms }));
  return {
    articles: list.length,
    warmUp: WARM_UP,
    rounds: ROUNDS,
    characters: texts.reduce((sum, { length }) => sum + length, 0),
    ours: middle(times.map(({ ours }) => ours)),
    peer: middle(times.map(({ peer: ms }) => ms)),
    memory: peakMemory(),
  };
}

/** The segmenter takes time that grows with the square of its text (V8 12): pieces of this many characters are fair to it. */
const PEER_PIECE = 4000;

/** What a bare pass over the words with the platform's own segmenter does. */
function countWords(text: string): number {
  const segmenter = new Intl.Segmenter('ar', { granularity: 'word' });
  let words = 0;
  for (let at = 0; at < text.length; at += PEER_PIECE) {
    const piece = text.slice(at, at + PEER_PIECE);
    for (const { isWordLike } of segmenter.segment(piece)) if (isWordLike) words += 1;
  }
  return words;
}

const middle = (times: readonly number[]) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;

/** The articles after one another as one text, to each size. */
function growth(files: readonly string[]) {
  const lexicon = loadLexicon();
  const text = sources(files)
    .map((bytes) => new TextDecoder().decode(bytes))
    .join('\n\n');
  for (let count = 0; count < WARM_UP; count += 1) analyse(lexicon, bytesOf(repeated(text, 20_000)));
  return SIZES.map((size) => {
    const piece = repeated(text, size);
    const bytes = bytesOf(piece);
    return {
      size,
      ours: timed(() => {
        analyse(lexicon, bytes);
      }).ms,
      peer: timed(() => countWords(piece)).ms,
    };
  });
}

/** One hostile text, by its name: at a tenth of a megabyte and at one. */
function hostile([name = '', ...files]: readonly string[]) {
  const lexicon = loadLexicon();
  const make = HOSTILE[name];
  if (!make) throw new Error(`No hostile text ${name}`);
  const article = new TextDecoder().decode(sources(files)[0]);
  const [small, whole] = [100_000, 1_000_000].map((size) => make(size, article));
  analyse(lexicon, bytesOf(article));
  const ms = (text: string | undefined) =>
    timed(() => {
      analyse(lexicon, bytesOf(text ?? ''));
    }).ms;
  return { small: ms(small), whole: ms(whole), peer: timed(() => countWords(whole ?? '')).ms };
}

const [measurement = '', ...args] = process.argv.slice(2);
const measure = MEASUREMENTS[measurement];
if (!measure) throw new Error(`No measurement ${measurement}`);
process.stdout.write(JSON.stringify(measure(args)));
