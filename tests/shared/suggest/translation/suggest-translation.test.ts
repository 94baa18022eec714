import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import { NO_KNOWLEDGE } from '#shared/model/knowledge.ts';
import type { Language } from '#shared/model/language.ts';
import { suggest } from '#shared/suggest/suggest.ts';
import { detectionOf } from '../detection-of.ts';

const lexicon = loadLexicon();

function translationOf(text: string, language: Language = 'fr') {
  return suggest(detectionOf(text, language), lexicon, NO_KNOWLEDGE).translation;
}

const CALQUED = `Congrès du parti à Taza
Le frère Samir Al -qadi, l’auteur provincial de l’Union générale des emplois à Taza, a assisté mardi soir 4 mars à une réunion communicative.`;

describe('a machine’s translation', () => {
  it('is told by several kinds of signs, each with the words that give it away', () => {
    const translation = translationOf(CALQUED);

    expect(translation?.signs.map(({ reason, evidence }) => [reason.rule, evidence.quote])).toEqual([
      ['translation-loose-hyphen', 'Al -qadi'],
      ['translation-role', 'auteur provincial'],
      ['translation-organisation', 'Union générale des emplois'],
      ['translation-day-order', 'mardi soir 4 mars'],
      ['translation-calque', 'réunion communicative'],
    ]);
    for (const { evidence } of translation?.signs ?? []) {
      expect(CALQUED.slice(evidence.start, evidence.end)).toBe(evidence.quote);
    }
  });

  it('offers what a rendering may stand for, and names no entity by it', () => {
    const { translation, entities } = suggest(detectionOf(CALQUED, 'fr'), lexicon, NO_KNOWLEDGE);

    expect(translation?.misrenderings.map(({ words, meant }) => [words.quote, meant])).toEqual([
      ['auteur provincial', 'secrétaire provincial'],
      ['Union générale des emplois', 'Union générale des travailleurs du Maroc'],
    ]);
    const known = entities.filter(({ lexiconId }) => lexiconId === 'union:UGTM');
    expect(known).toEqual([]);
  });

  it.each([
    [
      'an organisation of more than three words',
      'Le Parti de l’originalité et de la contemporanéité',
      'Parti authenticité et modernité',
    ],
    ['an English page', 'The National gathering of liberals', 'National Rally of Independents'],
  ])('knows organisations by their Arabic names: %s', (_what, name, meant) => {
    const language = name.startsWith('The') ? 'en' : 'fr';
    const tail = language === 'en' ? 'met the general writer.' : 'a reçu l’écrivain général.';

    const translation = translationOf(`Title\n${name} ${tail}`, language);

    expect(translation?.misrenderings[0]?.meant).toBe(meant);
  });

  it.each(['Traduit automatiquement de l’arabe', 'Translated by Google', 'ترجمة آلية'])(
    'is told by a note: %s',
    (note) => {
      const language = /[ء-ي]/.test(note) ? 'ar' : note.startsWith('Translated') ? 'en' : 'fr';

      const translation = translationOf(`Titre de la page\n${note}`, language);

      expect(translation?.signs.map(({ reason }) => reason.rule)).toEqual(['translation-note']);
    },
  );

  it.each([
    ['one odd phrase alone', 'L’écrivain général de la revue a présenté son roman.'],
    [
      'an article about such translation',
      'Le ministère étudie la traduction automatique des lois vers l’arabe et le tamazight, selon un rapport remis lundi aux députés.',
    ],
    [
      'a name as its own people write it',
      'L’Union générale des travailleurs du Maroc, le Parti authenticité et modernité et le Rassemblement national des indépendants ont réagi.',
    ],
    [
      'a dash between words',
      'Rabat - Le conseil se réunit mardi 4 mars au matin. El Jadida -Azemmour : la route est rouverte.',
    ],
  ])('is not told by %s', (_what, body) => {
    expect(translationOf(`Titre\n${body}`)).toBeNull();
  });
});
