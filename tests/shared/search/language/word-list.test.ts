import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance } from '#shared/search/language/edit-distance.ts';
import { WordList } from '#shared/search/language/word-list.ts';

/** Few letters, so that many words are near each other. */
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'م', '𞸀'), minLength: 1, maxLength: 9 });

it('finds the words that are so many edits away, whatever their order, and no others', () => {
  fc.assert(
    fc.property(fc.array(word, { maxLength: 60 }), word, fc.nat(3), fc.boolean(), (words, wanted, most, inOrder) => {
      const entries = (inOrder ? [...words].sort() : words).map((entry, count) => ({ word: entry, count }));
      const list = new WordList();
      for (const entry of entries) list.add(entry.word, entry.count);

      const near = list.near(wanted, most);

      const expected = entries
        .map((entry) => ({ ...entry, distance: editDistance(wanted, entry.word, most) }))
        .filter(({ distance }) => distance <= most);
      expect(near).toEqual(expected);
    }),
    { numRuns: 1000 },
  );
});

it('leaves out a word that is too long to be anybody’s neighbour', () => {
  const list = new WordList();
  list.add('a'.repeat(256), 1);
  list.add('ab', 2);

  expect(list.near('ab', 1)).toEqual([{ word: 'ab', distance: 0, count: 2 }]);
});

it('finds nothing near a word that is longer than all others can be', () => {
  const list = new WordList();
  list.add('a'.repeat(255), 1);

  expect(list.near('a'.repeat(257), 1)).toEqual([]);
  expect(list.near('a'.repeat(256), 1)).toEqual([{ word: 'a'.repeat(255), distance: 1, count: 1 }]);
});
