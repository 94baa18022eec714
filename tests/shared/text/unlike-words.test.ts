import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unlikeWords } from '#shared/text/unlike-words.ts';

const words = fc.array(fc.constantFrom('le', 'maire', 'a', 'dit', 'لقاء', 'جهوي', '2025'), { maxLength: 12 });
const texts = words.map((list) => list.join(' '));

describe('unlikeWords()', () => {
  it('marks the words that the other text has not', () => {
    const stretches = unlikeWords('relire avant mardi matin', 'relire avant jeudi matin');

    expect(stretches?.filter(({ isShared }) => !isShared).map(({ text }) => text.trim())).toEqual(['mardi']);
  });

  it('gives the text itself, cut into stretches', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        expect(
          unlikeWords(text, other)
            ?.map((stretch) => stretch.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds the same words in common from either side', () => {
    const shared = (text: string, other: string) =>
      unlikeWords(text, other)
        ?.filter(({ isShared }) => isShared)
        .flatMap((stretch) => stretch.text.trim().split(/\s+/u));
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        expect(shared(text, other)?.length).toBe(shared(other, text)?.length);
      }),
      { numRuns: 1000 },
    );
  });

  it('marks nothing in a text that is the other', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(unlikeWords(text, text)?.every(({ isShared }) => isShared)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  it('leaves very long texts alone', () => {
    expect(unlikeWords('a '.repeat(3000), 'b')).toBeNull();
  });
});
