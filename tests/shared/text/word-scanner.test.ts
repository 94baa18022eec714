import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#shared/text/fold.ts';
import { tokens } from '#shared/text/tokens.ts';

/** What a word is, said slowly: by Unicode's properties and the plain fold, a character at a time. */
function wordsSlowly(text: string): [number, number, string][] {
  const words: [number, number, string][] = [];
  let start = -1;
  let script = '';
  const close = (end: number) => {
    while (end > start && /[\u200b-\u200f\u061c\u00ad]/.test(text.charAt(end - 1))) end -= 1;
    if (start >= 0 && fold(text.slice(start, end)) !== '') words.push([start, end, fold(text.slice(start, end))]);
    start = -1;
  };
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (/[\p{M}\p{Cf}\u0640]/u.test(unit)) continue;
    const own = scriptSlowly(unit);
    const joins = own === script || (/[dl]/.test(own) && /[dl]/.test(script));
    if (start >= 0 && !(own !== '' && joins)) close(index);
    if (own === '') continue;
    if (start < 0) {
      start = index;
      script = own;
    } else if (script === 'd') script = own;
  }
  close(text.length);
  return words;
}

function scriptSlowly(unit: string): string {
  if (/\p{Nd}/u.test(unit)) return 'd';
  if (/\p{Script=Arabic}/u.test(unit) && /\p{L}/u.test(unit)) return 'a';
  if (/\p{Script=Latin}/u.test(unit)) return 'l';
  return /\p{L}/u.test(unit) ? 'o' : '';
}

const found = (text: string) => tokens(text).map(({ start, end, folded }) => [start, end, folded]);

describe('WordScanner', () => {
  it('finds the words that a slow reading finds, in any text', () => {
    const unit = fc.oneof(
      fc.constantFrom(...Array.from("اأءةىّـ\u200fلﷲﻼڭeéœßØıﬁ'’-_. \n\t٣۴5ªᵃⅣ中Ж\u0301\u00ad\u061c😀ﷺ")),
      fc.string({ unit: 'binary', maxLength: 1 }),
    );
    const text = fc.array(unit, { maxLength: 40 }).map((units) => units.join(''));

    fc.assert(
      fc.property(text, (sample) => {
        expect(found(sample)).toEqual(wordsSlowly(sample));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the words of a part of a text alone', () => {
    expect(tokens('un deux trois', 3, 9).map(({ folded }) => folded)).toEqual(['deux', 't']);
  });

  it('takes in a word of any length', () => {
    expect(found('ا'.repeat(500))).toEqual([[0, 500, 'ا'.repeat(500)]]);
  });
});
