import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arabicStems } from '#shared/text/arabic-clitics.ts';
import { fold } from '#shared/text/fold.ts';

const stemsOf = (word: string) => arabicStems(word, fold(word)).map(({ folded }) => folded);

describe('arabicStems()', () => {
  it('takes off a conjunction, a preposition, and both', () => {
    expect(stemsOf('وبالرباط')).toEqual(['بالرباط', 'الرباط']);
    expect(stemsOf('بوجدة')).toEqual(['وجده']);
  });

  it('gives back the article that ل has swallowed', () => {
    expect(stemsOf('للحزب')).toContain('الحزب');
    expect(stemsOf('للجنة')).toContain('اللجنه');
  });

  it('leaves a word alone that begins with no particle', () => {
    expect(stemsOf('حزب')).toEqual([]);
    expect(stemsOf('كبير')).toEqual([]);
  });

  it('counts vowel marks in what it skips', () => {
    const [stem] = arabicStems('وَحِزب', fold('وَحِزب'));

    expect('وَحِزب'.slice(stem?.skip)).toBe('حِزب');
  });

  it('never skips more than the word', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('و', 'ف', 'ب', 'ل', 'ك', 'ا', 'ح', 'ز', 'م', 'ة', 'ُ') }),
        (word) => {
          for (const { skip, folded } of arabicStems(word, fold(word))) {
            expect(skip).toBeLessThanOrEqual(word.length);
            expect(folded.length).toBeGreaterThan(1);
          }
        },
      ),
    );
  });
});
