import { describe, expect, it } from 'vitest';
import { endsSentence, isProse, isTeaser, isTitleLike, pageLine, pageLines } from '#shared/text/page-lines.ts';

const line = (text: string) => pageLine(text, 0, text.length)!;

describe('pageLines()', () => {
  it('trims lines, leaves blank ones out and counts them', () => {
    const text = '  أول \n\u00a0\n\nثان\r\nثالث\u2028رابع';

    expect(
      pageLines(text).map(({ start, end, text: words, blankBefore }) => [text.slice(start, end), words, blankBefore]),
    ).toEqual([
      ['أول', 'أول', 0],
      ['ثان', 'ثان', 2],
      ['ثالث', 'ثالث', 0],
      ['رابع', 'رابع', 0],
    ]);
  });

  it('counts words apart from numbers', () => {
    expect(line('28 مارس 2019 بالرباط')).toMatchObject({ words: 2 });
  });
});

describe('the shape of a line', () => {
  it('is a sentence where a full stop ends it, past closing marks', () => {
    expect(endsSentence(line('Il l’a dit.'))).toBe(true);
    expect(endsSentence(line('« Il l’a dit. »'))).toBe(true);
    expect(endsSentence(line('قال كلمته .'))).toBe(true);
    expect(endsSentence(line('Il l’a dit ?'))).toBe(false);
    expect(endsSentence(line('Il l’a dit…'))).toBe(false);
  });

  it('is a teaser where it breaks off', () => {
    expect(isTeaser(line('شرعت المديرية في إنجاز طريق جديد...'))).toBe(true);
    expect(isTeaser(line('Le gouvernement a décidé […]'))).toBe(true);
    expect(isTeaser(line('Le gouvernement a décidé.'))).toBe(false);
  });

  it('is a paragraph by its length, shorter with a full stop than without', () => {
    expect(isProse(line('mot '.repeat(13)))).toBe(false);
    expect(isProse(line(`${'mot '.repeat(13)}.`))).toBe(true);
    expect(isProse(line('mot '.repeat(27)))).toBe(true);
  });

  it('is a headline of a few words without a full stop', () => {
    expect(isTitleLike(line('Sefrou : le budget adopté'))).toBe(true);
    expect(isTitleLike(line('Le budget est adopté.'))).toBe(false);
    expect(isTitleLike(line('Budget'))).toBe(false);
  });
});
