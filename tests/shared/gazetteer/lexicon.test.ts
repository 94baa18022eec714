import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import { childOf, type TokenTrie } from '#shared/gazetteer/token-trie.ts';
import { foldedWords, tokens } from '#shared/text/tokens.ts';

const lexicon = loadLexicon();

function valuesOf<Value>(trie: TokenTrie<Value>, name: string): readonly Value[] {
  let node: TokenTrie<Value> | undefined = trie;
  for (const word of foldedWords(name)) node = node && childOf(node, word);
  return node?.values ?? [];
}

describe('loadLexicon()', () => {
  it('knows one party by its names in three languages', () => {
    const ids = ['حزب الاستقلال', 'Parti de l’Istiqlal', 'Istiqlal Party'].map(
      (name) => valuesOf(lexicon.names, name)[0]?.entry.id,
    );

    expect(ids).toEqual(['party:PI', 'party:PI', 'party:PI']);
  });

  it('knows countries by the locale’s names and by what the press calls them', () => {
    const ids = ['السنغال', 'Sénégal', 'Senegal'].map((name) => valuesOf(lexicon.names, name)[0]?.entry.id);

    expect(ids).toEqual(['place:SN', 'place:SN', 'place:SN']);
    expect(valuesOf(lexicon.names, 'المملكة المغربية')[0]?.entry.canonical.fr).toBe('Maroc');
  });

  it('marks names that are everyday words', () => {
    expect(valuesOf(lexicon.names, 'الاستقلال')[0]?.isAmbiguous).toBe(true);
    expect(valuesOf(lexicon.names, 'مالي').every(({ isAmbiguous }) => isAmbiguous)).toBe(true);
    expect(valuesOf(lexicon.people.given, 'صباح')[0]?.isWord).toBe(true);
    expect(valuesOf(lexicon.people.given, 'محمد')[0]?.isWord).toBe(false);
  });

  it('gives every entry an id of its own and a name to show', () => {
    for (const [id, { canonical }] of lexicon.entries) expect(canonical.fr ?? canonical.ar, id).toBeTruthy();
  });

  it('parts a name into words as the tokeniser parts a text', () => {
    for (const name of ['Béni Mellal-Khénifra', "L'Oriental", 'حركة 20 فبراير', 'M20F', 'و.م.ع']) {
      expect(foldedWords(name)).toEqual(tokens(name).map(({ folded }) => folded));
    }
  });
});
