import type { Lexicon } from '../../gazetteer/lexicon.ts';
import { NO_CLASSES, type WordClass } from '../../gazetteer/word-classes.ts';
import type { Detection } from '../../model/analysis.ts';
import type { Language } from '../../model/language.ts';
import type { Span } from '../../model/span.ts';
import { arabicStems, type Stem } from '../../text/arabic-clitics.ts';
import { knownWord, type KnownWord } from '../../text/known-word.ts';
import { tokens, type Token } from '../../text/tokens.ts';

/** What stands between a word and the one before it; several may be set. */
export const GAP = {
  space: 1,
  comma: 2,
  /** A full stop, colon, semicolon, question or exclamation mark. */
  stop: 4,
  hyphen: 8,
  apostrophe: 16,
  /** Quotation marks and brackets, opening or closing. */
  quote: 32,
  bracket: 64,
  slash: 128,
  /** A dash with spaces round it, or any other sign. */
  other: 256,
  /** Nothing before it: the first word of a line. */
  edge: 512,
} as const;

/** A word of the article with what the passes ask of it. */
export interface Word extends Token {
  /** What separates it from the word before, see GAP. */
  readonly gap: number;
  readonly isCapital: boolean;
  /** All in capitals, of two letters or more. */
  readonly isUpper: boolean;
  /** Ends in tanwin, so it is no name (لقاءً). */
  readonly hasTanwin: boolean;
  /** What the lists say it can be. */
  readonly classes: ReadonlySet<WordClass>;
  readonly known: KnownWord;
}

/** A word without its particles, with what is known of what is left. */
export interface WordStem extends Stem {
  readonly known: KnownWord;
}

/** An article as the entity passes read it: the words of its title and body, in order, with the lexicon at hand. */
export interface Reading {
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly lexicon: Lexicon;
  /** Words of lines in which every word of weight has a capital, so that capitals tell nothing. */
  readonly headlineWords: ReadonlySet<number>;
  /** Folded Latin words that the text also has in small letters: no names of theirs. */
  readonly commonWords: ReadonlySet<string>;
  /** Names already looked for, by the trie and the word; `longestMatch` keeps them here. */
  readonly matches: Map<unknown, unknown>;
  /** Readings of an Arabic word without its particles; worked out once a word. */
  stemsOf(index: number): readonly WordStem[];
}

const NO_STEMS: readonly WordStem[] = [];

/** Reads the title and the body of a text. */
export function readArticle(detection: Detection, lexicon: Lexicon): Reading {
  const { text } = detection.raw;
  const words: Word[] = [];
  for (const block of detection.blocks) {
    if (block.part === 'title' || block.part === 'body') addWords(text, block, lexicon, words);
  }
  const stems: (readonly WordStem[] | undefined)[] = new Array<readonly WordStem[] | undefined>(words.length);
  return {
    text,
    language: detection.language,
    words,
    lexicon,
    headlineWords: headlineWords(words),
    commonWords: new Set(
      words.filter((word) => word.script === 'latin' && !word.isCapital).map(({ folded }) => folded),
    ),
    matches: new Map(),
    stemsOf(index) {
      const known = stems[index];
      if (known) return known;
      const word = words[index];
      const found = word?.script === 'arabic' ? wordStems(text, word) : NO_STEMS;
      stems[index] = found;
      return found;
    },
  };
}

function wordStems(text: string, { start, end, folded }: Word): readonly WordStem[] {
  const stems = arabicStems(text.slice(start, end), folded);
  if (stems.length === 0) return NO_STEMS;
  return stems.map((stem) => ({ skip: stem.skip, folded: stem.folded, known: knownWord(stem.folded) }));
}

function addWords(text: string, block: Span, lexicon: Lexicon, words: Word[]): void {
  let before = block.start;
  let isFirst = true;
  for (const token of tokens(text, block.start, block.end)) {
    const gap = isFirst ? GAP.edge : gapBetween(text, before, token.start);
    const { start, end, folded, script } = token;
    const first = text.charAt(start);
    const isLatin = script === 'latin';
    const isCapital = isLatin && first !== first.toLowerCase();
    const isUpper = isCapital && end - start > 1 && isAllUpper(text, token);
    const hasTanwin = endsInTanwin(text, token);
    const classes = lexicon.words.get(folded) ?? NO_CLASSES;
    const known = knownWord(folded);
    words.push({ start, end, folded, script, gap, isCapital, isUpper, hasTanwin, classes, known });
    before = end;
    isFirst = false;
  }
}

/** Of a line's words of so many letters nearly all have a capital in a headline. */
const WEIGHTY = 4;
const FEWEST_WEIGHTY = 4;
const SHARE = 0.8;

function headlineWords(words: readonly Word[]): ReadonlySet<number> {
  const found = new Set<number>();
  let from = 0;
  for (let to = 1; to <= words.length; to += 1) {
    const word = words[to];
    if (word && (word.gap & GAP.edge) === 0) continue;
    const weighty = words
      .slice(from, to)
      .filter(({ script, start, end }) => script === 'latin' && end - start >= WEIGHTY);
    const capitals = weighty.filter(({ isCapital }) => isCapital).length;
    if (weighty.length >= FEWEST_WEIGHTY && capitals >= SHARE * weighty.length) {
      for (let at = from; at < to; at += 1) found.add(at);
    }
    from = to;
  }
  return found;
}

function isAllUpper(text: string, { start, end }: Token): boolean {
  const raw = text.slice(start, end);
  return raw === raw.toUpperCase();
}

/** Tanwin stands on the last letter or on the one before a silent alef. */
function endsInTanwin(text: string, { start, end, script }: Token): boolean {
  if (script !== 'arabic') return false;
  for (let index = Math.max(start, end - 3); index < end; index += 1) {
    const code = text.charCodeAt(index);
    if (code >= 0x064b && code <= 0x064d) return true;
  }
  return false;
}

const SIGNS: readonly (readonly [signs: string, kind: number])[] = [
  [' \t\u00a0\u202f\u2009', GAP.space],
  [',،', GAP.comma],
  ['.;:!?…؛؟\n\r', GAP.stop],
  ["'’‘ʼ`´", GAP.apostrophe],
  ['"«»“”„', GAP.quote],
  ['()[]{}', GAP.bracket],
  ['-‐‑', GAP.hyphen],
  ['/', GAP.slash],
];
const KIND_OF_SIGN: ReadonlyMap<string, number> = new Map(
  SIGNS.flatMap(([signs, kind]) => signs.split('').map((sign): [string, number] => [sign, kind])),
);

/** A hyphen between spaces is a dash: it separates. Only the first signs of a long gap are read. */
function gapBetween(text: string, from: number, to: number): number {
  if (to - from === 1 && text.charCodeAt(from) === 0x20) return GAP.space;
  let gap = 0;
  const end = Math.min(to, from + 32);
  for (let index = from; index < end; index += 1) {
    const sign = text.charAt(index);
    gap |= KIND_OF_SIGN.get(sign) ?? (isInvisible(sign) ? 0 : GAP.other);
  }
  if (end < to) gap |= GAP.stop;
  const spaceAround = text.charAt(from) !== '-' && text.charAt(to - 1) !== '-';
  if ((gap & GAP.hyphen) !== 0 && spaceAround && to - from > 1) gap = (gap & ~GAP.hyphen) | GAP.other;
  return gap;
}

function isInvisible(sign: string): boolean {
  return /[\p{M}\p{Cf}\u0640]/u.test(sign);
}

/** Whether nothing but space, hyphen or apostrophe separates the word at `index` from the one before. */
export function isJoined(reading: Reading, index: number): boolean {
  const word = reading.words[index];
  return word !== undefined && (word.gap & ~(GAP.space | GAP.hyphen | GAP.apostrophe)) === 0;
}
