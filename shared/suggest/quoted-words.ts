import type { Span } from '../model/span.ts';
import { GAP, type Reading } from './entities/reading.ts';

/** A stretch between quotation marks, the marks left out, and the words it holds. */
export interface Quoted extends Span {
  readonly first: number;
  readonly last: number;
}

/** What closes each opening mark. */
const PAIRS: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”“'],
  ['”', '”“'],
  ['„', '”“'],
  ['"', '"'],
]);

/** Longer gaps between two words hold no quotation mark worth reading. */
const LONGEST_GAP = 16;

interface Opened {
  readonly first: number;
  readonly start: number;
  readonly closing: string;
}

/**
 * The stretch between quotation marks that each word of an article is in. A stretch ends on its own line; marks that do
 * not close there count for nothing. One pass.
 */
export function quotedWords({ text, words }: Reading): (Quoted | undefined)[] {
  const quoted = new Array<Quoted | undefined>(words.length).fill(undefined);
  let opened: Opened | null = null;
  for (let at = 0; at <= words.length; at += 1) {
    const gap = words[at]?.gap ?? GAP.edge;
    if ((gap & (GAP.quote | GAP.edge)) === 0) continue;
    const [from, to] = gapBefore(text, words, at);
    for (let index = from; index < to; index += 1) {
      const sign = text.charAt(index);
      if (sign === '\n') opened = null;
      else if (opened?.closing.includes(sign) === true) {
        const { first, start } = opened;
        if (at > first) quoted.fill({ first, last: at - 1, start, end: index }, first, at);
        opened = null;
      } else opened ??= opening(sign, at, index);
    }
  }
  return quoted;
}

function gapBefore(text: string, words: Reading['words'], at: number): [from: number, to: number] {
  const [before, word] = [words[at - 1], words[at]];
  const from = before?.end ?? Math.max(0, (word?.start ?? 0) - LONGEST_GAP);
  const to = word?.start ?? text.length;
  // Between two lines what stands at either end of the gap counts: a mark that closes the one, a mark that opens the other.
  return to - from > LONGEST_GAP && before === undefined
    ? [to - LONGEST_GAP, to]
    : [from, Math.min(to, from + LONGEST_GAP * 4)];
}

function opening(sign: string, first: number, index: number): Opened | null {
  const closing = PAIRS.get(sign);
  return closing === undefined ? null : { first, start: index + 1, closing };
}
