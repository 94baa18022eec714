import { fold } from '../text/fold.ts';
import type { NamedKey } from './clipping-keys.ts';
import { nameWordsOf } from './name-words.ts';

/** Sounds that spellings confuse, as one letter; the rest (vowels, glides, ه and ع) come and go. */
const COARSE: Readonly<Record<string, string>> = {
  k: 'K',
  q: 'K',
  g: 'K',
  G: 'K',
  x: 'K',
  j: 'S',
  s: 'S',
  z: 'S',
  $: 'S',
  t: 'T',
  d: 'T',
  b: 'B',
  f: 'B',
  m: 'M',
  n: 'N',
  l: 'L',
  r: 'R',
};

/**
 * Keys of which two names of one thing share at least one, so that only names that share a key need comparing: ids,
 * written forms, and for people the first coarse consonants of the last word.
 */
export function blockKeys(key: NamedKey): string[] {
  const keys = new Set<string>();
  const archiveId = key.isEntity ? key.ownerId : key.entityId;
  if (archiveId !== null) keys.add(`id ${archiveId}`);
  if (key.lexiconId !== null) keys.add(`lexicon ${key.lexiconId}`);
  for (const name of key.names) {
    if (key.type !== 'person') keys.add(`${key.type} ${fold(name)}`);
    else for (const sounds of lastWordOf(name)) keys.add(`person ${coarse(sounds)}`);
  }
  return [...keys];
}

function lastWordOf(name: string): readonly string[] {
  const words = nameWordsOf(name);
  return words.length < 2 ? [] : (words.at(-1)?.readings ?? []);
}

function coarse(sounds: string): string {
  let key = '';
  for (const sound of sounds) {
    key += COARSE[sound] ?? '';
    if (key.length === 2) break;
  }
  return key;
}
