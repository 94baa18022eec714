import { describe, expect, it } from 'vitest';
import { matchPhrase, phraseIndex } from '#shared/text/phrase-index.ts';
import { tokens } from '#shared/text/tokens.ts';

const index = phraseIndex([
  ['Le Matin', 'outlet'],
  ['le', 'word'],
  ['Le Matin du Sahara', 'full name'],
  ['اقرأ أيضا', 'related'],
]);

describe('matchPhrase()', () => {
  it('finds the longest phrase that begins at a token, however it is spelt', () => {
    expect(matchPhrase(index, tokens('lisez LE MATIN du Sahara'), 1)).toEqual({ value: 'full name', length: 4 });
    expect(matchPhrase(index, tokens('Le matin'), 0)).toEqual({ value: 'outlet', length: 2 });
    expect(matchPhrase(index, tokens('اقرا ايضًا : خبر'), 0)).toEqual({ value: 'related', length: 2 });
  });

  it('finds nothing in the middle of a phrase or past the end', () => {
    expect(matchPhrase(index, tokens('Le Matin'), 1)).toBeNull();
    expect(matchPhrase(index, tokens('Le Matin'), 2)).toBeNull();
  });

  it('keeps to tokens that belong together', () => {
    expect(matchPhrase(index, tokens('Le\nMatin'), 0, 'le', () => false)).toEqual({ value: 'word', length: 1 });
  });

  it('lets the first of two equal phrases stand', () => {
    const twice = phraseIndex([
      ['tag', 1],
      ['Tag', 2],
    ]);

    expect(matchPhrase(twice, tokens('TAG'), 0)?.value).toBe(1);
  });
});
