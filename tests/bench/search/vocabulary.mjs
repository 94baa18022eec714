import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');

/** The commonest words of each language, most frequent first. */
const COMMON = {
  ar: 'في من على أن إلى التي عن مع هذا الذي هذه كما خلال بين بعد لا ما كل قبل أو تم قد حيث كان ذلك إن هو هي غير أي عبر أجل ضمن حول لم كانت دون أكثر عدد إطار أحد يوم اليوم منذ عند لدى حتى ثم أما بعض تلك أكد قال أضاف أوضح أشار وفق عمل عام جديد كبير'.split(
    ' ',
  ),
  fr: 'de la le les et des à en du que un une qui dans pour est au sur par plus pas ce il ne se son avec sa aux ces ses ont cette sont été comme mais ou nous leur tout elle fait entre après lors selon ainsi depuis sans leurs même aussi dont deux avait être était pays jour ans afin ayant déclaré souligné affirmé'.split(
    ' ',
  ),
};

/** The words of our own word lists, which are names and the words of institutions. */
function listedWords() {
  const files = ['triggers', 'institutions', 'parties', 'places-morocco', 'given-names', 'family-names', 'outlets'];
  const text = files.map((file) => fs.readFileSync(path.join(root, `shared/gazetteer/${file}.csv`), 'utf8')).join('\n');
  const words = new Set(text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.length > 1));
  return {
    ar: [...words].filter((word) => /^[\u0600-\u06ff]+$/.test(word)),
    fr: [...words].filter((word) => /^[a-zà-ÿ]+$/i.test(word)).map((word) => word.toLowerCase()),
  };
}

/** So many words there may be of a language; Zipf's law sees to it that few of them are met. */
const WORDS = 500_000;
/** Frequencies fall with the rank, and beyond this rank faster: so texts meet new words ever more rarely (Heaps' law). */
const BREAK = 3000;
const FLATTENING = 6;
const STEEPNESS = 2;

/**
 * The words of a language by rank, and how to draw one by its frequency. Beyond the listed words they are made up of the
 * letters that follow one another in them.
 *
 * @param {'ar' | 'fr'} language
 * @param {() => number} random
 */
export function vocabularyOf(language, random) {
  const known = [...new Set([...COMMON[language], ...shuffled(listedWords()[language], random)])];
  const words = withInvented(known, random);
  const sums = new Float64Array(words.length);
  let sum = 0;
  for (let rank = 0; rank < words.length; rank += 1) {
    sum += rank < BREAK ? 1 / (rank + 1 + FLATTENING) : (BREAK / (rank + 1)) ** STEEPNESS / (BREAK + FLATTENING);
    sums[rank] = sum;
  }
  const draw = () => words[rankAt(sums, random() * sum)] ?? '';
  return { words, draw };
}

/**
 * @param {Float64Array} sums
 * @param {number} wanted
 */
function rankAt(sums, wanted) {
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * @template T
 * @param {readonly T[]} list
 * @param {() => number} random
 */
function shuffled(list, random) {
  return list
    .map((value) => ({ value, at: random() }))
    .sort((one, other) => one.at - other.at)
    .map(({ value }) => value);
}

/**
 * @param {readonly string[]} known
 * @param {() => number} random
 */
function withInvented(known, random) {
  const after = new Map();
  for (const word of known) {
    const padded = `^^${word}$`;
    for (let at = 2; at < padded.length; at += 1) {
      const pair = padded.slice(at - 2, at);
      after.set(pair, (after.get(pair) ?? '') + padded.charAt(at));
    }
  }
  const all = new Set(known);
  while (all.size < WORDS) {
    let word = '^^';
    while (!word.endsWith('$') && word.length < 16) {
      const letters = after.get(word.slice(-2)) ?? '$';
      word += letters.charAt(Math.floor(random() * letters.length));
    }
    const invented = word.replace(/[\^$]/g, '');
    if (invented.length > 2 && invented.length < 12) all.add(invented);
  }
  return [...all];
}
