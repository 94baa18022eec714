import { describe, expect, it } from 'vitest';
import { startAfterLetters, withoutProclitics } from '#shared/text/arabic-clitics.ts';
import { fold } from '#shared/text/fold.ts';

const readings = (word: string) => withoutProclitics(fold(word)).map((reading) => reading.word);

describe('withoutProclitics()', () => {
  it('takes one or two letters off a word, the word itself first', () => {
    expect(readings('لسابع')).toEqual(['لسابع', 'سابع']);
    expect(readings('وبالرباط')).toEqual(['وبالرباط', 'بالرباط', 'الرباط']);
  });

  it('gives the article back its alef after ل', () => {
    expect(readings('للثلاثاء')).toContain(fold('الثلاثاء'));
  });

  it('leaves short words alone', () => {
    expect(readings('بلد')).toEqual(['بلد']);
  });
});

describe('startAfterLetters()', () => {
  it('passes over the vowel marks of the letters it leaves out', () => {
    const text = 'وَبِسَنة';

    expect(text.slice(startAfterLetters(text, 0, text.length, 2))).toBe('سَنة');
  });
});
