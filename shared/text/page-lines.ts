import { tokens, type Token } from './tokens.ts';

/** A line of a page that has something on it, trimmed. Spans count in the whole text. */
export interface PageLine {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly tokens: readonly Token[];
  /** How many of its tokens are words, numbers left out. */
  readonly words: number;
  /** How many empty lines stand before it. */
  readonly blankBefore: number;
}

/** Line feed, vertical tab, form feed, carriage return, next line, line and paragraph separator. */
function isLineBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x85 || code === 0x2028 || code === 0x2029;
}

/** The lines of `text` that are not blank, in order. They hold every character that is not white space. */
export function pageLines(text: string): PageLine[] {
  const lines: PageLine[] = [];
  let start = 0;
  let blankBefore = 0;
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && !isLineBreak(text.charCodeAt(at))) continue;
    const line = pageLine(text, start, at, blankBefore);
    if (line) lines.push(line);
    // Windows ends a line with two characters: the second is not another, empty one.
    const isSecondHalf = text.charAt(at) === '\n' && text.charAt(at - 1) === '\r';
    if (line) blankBefore = 0;
    else if (!isSecondHalf) blankBefore += 1;
    start = at + 1;
  }
  return lines;
}

/** What stands on `text` from `from` to `to` as a line, or null where that is white space only. */
export function pageLine(text: string, from: number, to: number, blankBefore = 0): PageLine | null {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (start === end) return null;
  const list = tokens(text, start, end);
  const words = list.filter(({ script }) => script !== 'number').length;
  return { start, end, text: text.slice(start, end), tokens: list, words, blankBefore };
}

/** The end of a sentence, past closing marks. Three dots or an ellipsis end a teaser, not a sentence. */
const SENTENCE_END = /[.۔][\s"'»”’)\]\u200b-\u200f]*$/;
const ANY_END = /[.۔!?؟…:؛;,،][\s"'»”’)\]\u200b-\u200f]*$/;
const TEASER_END = /(?:\.{3}|…|\[(?:\.{3}|…)\]|\[?&hellip;\]?)[\s"'»”’)\]]*$/;
/** Enough of a line's end to see how it ends. */
const TAIL = 24;

const tailOf = ({ text }: PageLine) => text.slice(-TAIL);

/** Whether a line ends as a sentence does: with a full stop that is no ellipsis. */
export function endsSentence(line: PageLine): boolean {
  const tail = tailOf(line);
  return SENTENCE_END.test(tail) && !TEASER_END.test(tail);
}

/** Whether a line ends with any mark of punctuation that a headline would not end with, or could (?, !, :). */
export function endsWithMark(line: PageLine): boolean {
  return ANY_END.test(tailOf(line));
}

/** Whether a line breaks off as the first words of another article do. */
export function isTeaser(line: PageLine): boolean {
  return TEASER_END.test(tailOf(line));
}

/** So many words make a paragraph even without a full stop; so many with one. */
const PROSE_WORDS = 26;
const SENTENCE_WORDS = 12;
/** Headlines are shorter than this, in words and in characters. */
const LONGEST_TITLE_WORDS = 30;
const LONGEST_TITLE = 220;

/** Whether a line is a paragraph of running text, by its length and end. */
export function isProse(line: PageLine): boolean {
  return line.words >= PROSE_WORDS || (line.words >= SENTENCE_WORDS && endsSentence(line));
}

/** Whether a line could be a headline: some words, not too many, not ending as a sentence. */
export function isTitleLike(line: PageLine): boolean {
  return (
    line.words >= 3 && line.words <= LONGEST_TITLE_WORDS && line.text.length <= LONGEST_TITLE && !endsSentence(line)
  );
}

/** Whether a line has neither a letter nor a digit on it. */
export function isSymbolsOnly(line: PageLine): boolean {
  return line.tokens.length === 0;
}

/** Whether a line has digits but no letter. */
export function isNumbersOnly(line: PageLine): boolean {
  return line.tokens.length > 0 && line.words === 0;
}
