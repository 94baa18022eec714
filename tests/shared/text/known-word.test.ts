import { describe, expect, it, vi } from 'vitest';
import { knownWord, remembering } from '#shared/text/known-word.ts';

describe('a question that is remembered', () => {
  it('is worked out once a word, also when the answer is null or false', () => {
    const workOut = vi.fn((word: string) => (word === 'رباط' ? null : word === 'fes' ? false : word.length));
    const answer = remembering(workOut);
    const ask = (word: string) => answer(knownWord(word));

    expect(['رباط', 'fes', 'sale', 'رباط', 'fes', 'sale'].map(ask)).toEqual([null, false, 4, null, false, 4]);
    expect(workOut).toHaveBeenCalledTimes(3);
  });

  it('has its own answers, also where another was asked of the word before', () => {
    const length = remembering((word) => word.length);
    const word = knownWord('tanger');
    length(word);
    const first = remembering((text) => text.charAt(0));

    expect([length(word), first(word)]).toEqual([6, 't']);
  });

  it('is answered the same when more words came than are kept', () => {
    const answer = remembering((word) => `${word}!`);
    const early = knownWord('early');
    for (let number = 0; number < 20_001; number += 1) answer(knownWord(`word${number}`));

    expect([answer(early), answer(knownWord('early')), answer(knownWord('word7'))]).toEqual([
      'early!',
      'early!',
      'word7!',
    ]);
  });
});
