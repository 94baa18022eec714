import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baseOf, readingsOf, stemOf, wordsWithin } from '#shared/search/language/word-forms.ts';
import { fold } from '#shared/text/fold.ts';

const base = (word: string) => baseOf(fold(word));
const stem = (word: string) => stemOf(fold(word));

describe('baseOf()', () => {
  it.each([
    ['وبالدار', 'الدار'],
    ['للمدرسة', 'مدرسة'],
    ['ولحزب', 'حزب'],
    ['لبنك', 'بنك'],
    ['لبركة', 'بركة'],
    ['بوجدة', 'وجدة'],
    ['ووجدة', 'وجدة'],
    ['لفاس', 'فاس'],
    ['والحق', 'حق'],
  ])('finds one word in %s and %s', (one, other) => {
    expect(base(one)).toBe(base(other));
  });

  it.each([
    ['وجدة', 'جدة'],
    ['كمال', 'مال'],
    ['لجنة', 'جنة'],
    ['كريم', 'ريم'],
    ['واحد', 'أحد'],
    ['الله', 'له'],
  ])('does not take %s for %s with something attached', (one, other) => {
    expect(base(one)).not.toBe(base(other));
  });

  it('gives a word and the same word with anything attached one base', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('ابتثجحخدرزسشصضطظعغفقكلمنهوي')),
      minLength: 3,
      maxLength: 8,
    });
    fc.assert(
      fc.property(letters, fc.constantFrom('و', 'ف', 'ب', 'ل', 'ك'), (word, letter) => {
        // A word of the list of whole words, and ل before ال, are other words.
        fc.pre(readingsOf(letter + word).length > 1 && !(letter === 'ل' && word.startsWith('ل')));

        expect(baseOf(letter + word)).toBe(baseOf(word));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('wordsWithin()', () => {
  it('takes off what other scripts write apart, not the article', () => {
    expect(wordsWithin('وبالدار')).toEqual(['وبالدار', 'بالدار', 'الدار']);
    expect(wordsWithin('للاتحاد')).toEqual(['للاتحاد', 'الاتحاد']);
    expect(wordsWithin('istiqlal')).toEqual(['istiqlal']);
  });
});

describe('stemOf()', () => {
  it.each([
    ['مناضلين', 'مناضلون'],
    ['الوطنية', 'وطني'],
    ['الانتخابات', 'انتخاب'],
    ['élections', 'Élection'],
    ['nationaux', 'nationale'],
    ['conseillère', 'conseillers'],
    ['parties', 'parti'],
  ])('is one for %s and %s', (one, other) => {
    expect(stem(one)).toBe(stem(other));
  });

  it.each([
    ['Fès', 'fe'],
    ['Driss', 'dris'],
    ['2025', '202'],
  ])('leaves %s whole', (word, wrong) => {
    expect(stem(word)).not.toBe(wrong);
  });

  it('is a beginning of what the word is with nothing attached', () => {
    const letters = fc.string({
      unit: fc.constantFrom(...Array.from('الوبفكهتنيمسرdeslaux')),
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(letters, (word) => {
        expect(stemOf(word)).not.toBe('');
        expect(baseOf(word).startsWith(stemOf(word))).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});
