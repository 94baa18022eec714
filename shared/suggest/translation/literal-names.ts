import { arabicNameWords, literalWords, type LiteralWord } from '../../gazetteer/translation-words.ts';
import type { Lexicon } from '../../gazetteer/lexicon.ts';
import type { LexiconEntry } from '../../gazetteer/lexicon-entry.ts';
import { GAP, type Reading } from '../entities/reading.ts';

/** An organisation of the lists that the text has word by word from its Arabic name. */
export interface LiteralName {
  readonly entry: LexiconEntry;
  /** Indices of its first and last word. */
  readonly first: number;
  readonly last: number;
}

interface ArabicName {
  readonly entry: LexiconEntry;
  readonly words: readonly string[];
}

const LEAST_WORDS = 3;
const LINKS = new Set('de du des d la le l les et a au aux pour en of the and for s'.split(' '));

/**
 * Finds organisations whose Arabic name the text renders word by word, with at least one word that their own French or
 * English name does not have («Union générale des travaux»). The work for each word is bounded by the names that begin as it does.
 */
export function literalNames({ words }: Reading, lexicon: Lexicon): LiteralName[] {
  const renderings = literalWords();
  const names = namesByFirst(lexicon);
  const found: LiteralName[] = [];
  let reach = -1;
  for (let at = 0; at < words.length; at += 1) {
    if (at <= reach) continue;
    let best: LiteralName | null = null;
    for (const { arabic } of renderings.get(words[at]?.folded ?? '') ?? []) {
      for (const name of names.get(arabic) ?? []) {
        const last = endOfName(words, at, name, renderings);
        if (last !== null && last > (best?.last ?? -1)) best = { entry: name.entry, first: at, last };
      }
    }
    if (!best) continue;
    reach = best.last;
    found.push(best);
  }
  return found;
}

/** The last word of the rendering of a name that begins at a word; null where it is none, or has nothing odd in it. */
function endOfName(
  words: Reading['words'],
  first: number,
  name: ArabicName,
  renderings: ReadonlyMap<string, readonly LiteralWord[]>,
): number | null {
  let at = first;
  let isOdd = false;
  for (const [index, arabic] of name.words.entries()) {
    if (index > 0) at = nextOfWeight(words, at);
    const rendering = renderings.get(words[at]?.folded ?? '')?.find((word) => isSameWord(word.arabic, arabic));
    if (!rendering) return null;
    isOdd ||= rendering.isOdd;
  }
  return isOdd ? at : null;
}

/** The next word that carries meaning, in the same sentence; the end of the text where there is none. */
function nextOfWeight(words: Reading['words'], from: number): number {
  let at = from + 1;
  while (LINKS.has(words[at]?.folded ?? '') && !isBroken(words, at)) at += 1;
  return isBroken(words, at) ? words.length : at;
}

function isBroken(words: Reading['words'], at: number): boolean {
  return ((words[at]?.gap ?? GAP.edge) & (GAP.stop | GAP.edge | GAP.comma)) !== 0;
}

/** وطنية as وطني. */
function isSameWord(listed: string, named: string): boolean {
  return listed === named || `${listed}ه` === named;
}

/** A name's words as they stand, without حزب before them, and with the adjective first as English has it. */
function ordersOf(words: readonly string[]): (readonly string[])[] {
  const names = words[0] === 'حزب' ? [words, words.slice(1)] : [words];
  return names
    .filter((name) => name.length >= LEAST_WORDS)
    .flatMap((name) => [name, [name[1] ?? '', name[0] ?? '', ...name.slice(2)]]);
}

const known = new WeakMap<Lexicon, ReadonlyMap<string, readonly ArabicName[]>>();

/** The organisations of three words and more, by the first word of their Arabic name. Worked out once a lexicon. */
function namesByFirst(lexicon: Lexicon): ReadonlyMap<string, readonly ArabicName[]> {
  const before = known.get(lexicon);
  if (before) return before;
  const names = new Map<string, ArabicName[]>();
  for (const entry of lexicon.entries.values()) {
    const name = entry.canonical.ar;
    if (entry.type !== 'organisation' || name === undefined) continue;
    for (const words of ordersOf(arabicNameWords(name))) {
      const [first = ''] = words;
      names.set(first, [...(names.get(first) ?? []), { entry, words }]);
    }
  }
  known.set(lexicon, names);
  return names;
}
