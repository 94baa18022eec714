import type { Span } from '../../model/span.ts';
import { longestMatch } from '../entities/match-names.ts';
import { GAP } from '../entities/reading.ts';
import type { EntityMention, MarkedArticle, Sentence } from '../marked-article.ts';

/** Kinds of place that a body has its seat in. */
const TOWNS = new Set(['commune_urban', 'commune_rural', 'centre', 'capital', 'city', 'province', 'prefecture']);
const LONGEST_TOWN = 3;

/** The town with which the name of a body of these sentences ends: مجلس جماعة آسفي, conseil communal de Safi. */
export function townOfBody(article: MarkedArticle, sentences: readonly Sentence[]): Span | null {
  const indices = new Set(sentences.map(({ index }) => index));
  for (const mention of article.mentions) {
    if (mention.entity.type !== 'organisation' || !indices.has(article.sentenceOfWord[mention.first] ?? -1)) continue;
    const town = townAtEnd(article, mention);
    if (town) return town;
  }
  return null;
}

function townAtEnd({ reading }: MarkedArticle, { first, last }: EntityMention): Span | null {
  for (let at = Math.max(first + 1, last - LONGEST_TOWN); at <= last; at += 1) {
    const match = longestMatch(reading, reading.lexicon.names, at);
    const isTown = match?.values.some(({ entry }) => entry.type === 'place' && TOWNS.has(entry.kind)) === true;
    if (match && isTown && match.last === last) return { start: match.start, end: match.end };
  }
  return null;
}

/** مقر الجماعة, au siège du parti: a building that is told by what it is alone, so that it does not say where. */
export function isNameless({ reading: { words } }: MarkedArticle, { start, end }: Span): boolean {
  const inside = words.filter((word) => word.start >= start && word.end <= end);
  const [, ...rest] = inside;
  if (rest.length > 3) return false;
  return rest.every(({ folded, gap }) => (gap & GAP.quote) === 0 && BODIES.has(folded));
}

/** What has a seat, as it is called where everybody knows which is meant. */
const BODIES = new Set(
  (
    'الجماعه البلديه العماله الولايه الحزب النقابه الجهه المجلس الجمعيه الوزاره الاقليم الاقليمي الجماعي الجهوي المركزي ' +
    'de du la le l commune mairie parti prefecture province wilaya region conseil syndicat ministere association central ' +
    'the party municipality council city town'
  ).split(' '),
);
