import { arabicShare } from '../text/script.ts';
import { soundsOf, type Sounds } from '../text/name-sounds.ts';
import type { NameScript } from '../text/sound-distance.ts';
import { fold } from '../text/fold.ts';

/** A word of a name with the ways it may sound: with its article or without, a particle grown on to it or not. */
export interface NameWord {
  /** As written, particles joined. */
  readonly text: string;
  readonly folded: string;
  readonly script: NameScript;
  /** The fullest reading first. */
  readonly readings: readonly Sounds[];
}

const JOINING = new Set(
  ['عبد', 'بن', 'ابن', 'بنت', 'ايت', 'بو', 'ابو', 'ابي', 'ولد', 'اولاد', 'ام'].concat(
    'abd abdel abdul abdal ben bin bel ibn bint ait bou abou abu ould oulad oum'.split(' '),
  ),
);
const ARTICLES = new Set('al el l ech es er ed en et ez ad as at an az ar ach ettal'.split(' '));
/** Second words that belong to the word before them. */
const FAITH = /^(eddine?|ed-?dine?|dine?|din|el-?din|al-?din|الدين|allah|الله)$/;

/** The words of a person's name, particles joined to what they lead in: عبد المنعم, Aït Bouljaoui, Nour Eddine are one each. */
export function nameWordsOf(name: string): NameWord[] {
  const script: NameScript = arabicShare(name) > 0.5 ? 'arabic' : 'latin';
  const words = splitName(name);
  const joined: string[] = [];
  let pending = '';
  for (const word of words) {
    const folded = fold(word);
    if (FAITH.test(folded) && joined.length > 0 && pending === '') {
      joined[joined.length - 1] = `${joined[joined.length - 1] ?? ''} ${word}`;
    } else if (JOINING.has(folded) || (script === 'latin' && ARTICLES.has(folded))) {
      pending += `${word} `;
    } else {
      joined.push(pending + word);
      pending = '';
    }
  }
  if (pending !== '') joined.push(pending.trim());
  return joined.map((text) => ({ text, folded: fold(text), script, readings: readingsOf(text, script) }));
}

/** Hyphens and spaces part words; apostrophes do so after an article (L'Haddad) and not after M (M'hamed). */
function splitName(name: string): string[] {
  return name
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\b([lL])'/g, '$1 ')
    .replace(/'/g, '')
    .split(/[\s\-‐‑.،,]+/)
    .filter((word) => word !== '');
}

function readingsOf(text: string, script: NameScript): Sounds[] {
  const parts = text.split(' ');
  const readings = script === 'arabic' ? arabicReadings(parts) : latinReadings(parts).map(soundsOf);
  return [...new Set(readings)].filter((sounds) => sounds !== '');
}

/** The article is written, but assimilates or falls: عبد الصمد sounds Abdessamad, العلمي Alami. */
function arabicReadings(parts: readonly string[]): Sounds[] {
  const split = parts.flatMap(partFaith);
  const bare = split.map((part) => (part.length > 3 && part.startsWith('ال') ? part.slice(2) : part));
  const readings = [joinSounds(bare), soundsOf(split.join(''))];
  // ابن is بن, أبو is بو within a name.
  const first = bare[0] ?? '';
  if (bare.length > 1 && /^[اأ]ب/.test(first)) readings.push(joinSounds([first.slice(1), ...bare.slice(1)]));
  // A final ة is heard where the name goes on (حياة Hayat).
  if (parts.at(-1)?.endsWith('ة')) readings.push(`${joinSounds(bare)}t`);
  return readings;
}

/** نورالدين as نور الدين, عبدالصمد as عبد الصمد. */
function partFaith(part: string): string[] {
  if (part.length > 6 && part.endsWith('الدين')) return [part.slice(0, -5), 'الدين'];
  return part.length > 6 && part.startsWith('عبدال') ? ['عبد', part.slice(3)] : [part];
}

/** Between the parts a vowel is heard (Imad-e-ddine). */
function joinSounds(parts: readonly string[]): Sounds {
  return parts.map(soundsOf).join('e');
}

function latinReadings(parts: readonly string[]): string[] {
  const readings = [parts.join('')];
  const rest = parts.filter((part, index) => index > 0 || !ARTICLES.has(fold(part)));
  if (rest.length < parts.length) readings.push(rest.join(''));
  const letters = fold(rest.join(''));
  // In some names the two letters are two sounds: Ishak is إسحاق.
  if (letters.includes('sh')) readings.push(letters.replace('sh', 's7'));
  const article = /^(el|al|l)(?=[^aeiouy]|[aeiouy].{2})/.exec(letters);
  if (article && letters.length - article[0].length >= 3) readings.push(letters.slice(article[0].length));
  // Ennaji, Essaadi: the article has become the letter after it.
  const assimilated = /^[ea](n|s|t|d|r|z|ch)\1/.exec(letters);
  if (assimilated) readings.push(letters.slice(1));
  return readings;
}
