import { tokens } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import type { Reading } from './reading.ts';

interface Named {
  readonly candidate: Candidate;
  readonly words: readonly string[];
  readonly key: string;
}

/** Of names that share a word no more than this are compared, so that a text of nothing but names stays linear. */
const MOST_COMPARED = 64;

/**
 * For each candidate a key, the same for all that name one entity within the text: by the lexicon's entry, by the same words,
 * or because one is a part of the other's name. People with one surname and different given names stay apart.
 */
export function identifyCandidates(reading: Reading, candidates: readonly Candidate[]): Map<Candidate, string> {
  const keys = new Map<Candidate, string>();
  const buckets = new Map<string, Named[]>();
  const full = candidates.filter(({ shortFor }) => !shortFor);
  // The fullest names first, so that each shorter one finds what it shortens.
  for (const candidate of full.sort((one, other) => lengthOf(other) - lengthOf(one))) {
    const words = wordsOf(reading, candidate);
    const bucketsOfIt = bucketKeys(candidate, words).map((key) => bucket(buckets, key));
    const same = bucketsOfIt.flat().find((other) => isSameEntity(candidate, words, other));
    const key = same?.key ?? candidate.entry?.id ?? `${candidate.type}:${words.join(' ')}`;
    keys.set(candidate, key);
    for (const there of bucketsOfIt) if (there.length < MOST_COMPARED) there.push({ candidate, words, key });
  }
  for (const candidate of candidates) {
    if (candidate.shortFor) keys.set(candidate, keys.get(candidate.shortFor) ?? keyOf(reading, candidate.shortFor));
  }
  return keys;
}

function bucket(buckets: Map<string, Named[]>, key: string): Named[] {
  const known = buckets.get(key);
  if (known) return known;
  const empty: Named[] = [];
  buckets.set(key, empty);
  return empty;
}

/** Names of one entity share its entry; or all their words; or, for people the last and for organisations the first one. */
function bucketKeys({ type, entry }: Candidate, words: readonly string[]): string[] {
  const keys = [`${type} ${words.join(' ')}`];
  if (entry) keys.push(entry.id);
  if (type === 'person') keys.push(`person, last ${words.at(-1) ?? ''}`);
  if (type === 'organisation') keys.push(`organisation, first ${words[0] ?? ''}`);
  return keys;
}

function keyOf(reading: Reading, candidate: Candidate): string {
  return `${candidate.type}:${wordsOf(reading, candidate).join(' ')}`;
}

function lengthOf(candidate: Candidate): number {
  return candidate.end - candidate.start;
}

/** The folded words of a mention, with the article that ل has taken from the first (للحزب), and و joined to what it joins. */
function wordsOf(reading: Reading, { start, end }: Candidate): string[] {
  const words: string[] = [];
  for (const { folded } of tokens(reading.text, start, end)) {
    if (words.at(-1) === 'و') words[words.length - 1] = `و${folded}`;
    else words.push(folded);
  }
  const hasLostArticle = reading.text.slice(Math.max(0, start - 2), start) === 'لل';
  return hasLostArticle && words[0] !== undefined ? [`ال${words[0]}`, ...words.slice(1)] : words;
}

function isSameEntity(candidate: Candidate, words: readonly string[], other: Named): boolean {
  if (candidate.type !== other.candidate.type) return false;
  if (candidate.entry && other.candidate.entry) return candidate.entry.id === other.candidate.entry.id;
  if (words.join(' ') === other.words.join(' ')) return true;
  if (candidate.type === 'person') return isShorterPerson(words, other.words);
  return candidate.type === 'organisation' && isStart(words, other.words);
}

/** Nabil Benabdallah is Mohamed Nabil Benabdallah: all its words, in order, with the same last one. */
function isShorterPerson(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length >= long.length || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** لجنة العدل والتشريع is لجنة العدل والتشريع وحقوق الإنسان. */
function isStart(short: readonly string[], long: readonly string[]): boolean {
  return short.length >= 2 && short.length < long.length && short.every((word, index) => word === long[index]);
}
