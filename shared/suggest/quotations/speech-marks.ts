import { speechWords, type SpeechWord } from '../../gazetteer/speech-words.ts';
import { GAP, type Reading } from '../entities/reading.ts';
import { findPhrases, type FoundPhrase } from '../find-phrases.ts';

/** A word of speaking where the article has it. */
export interface SpeechMark extends Omit<FoundPhrase<SpeechWord>, 'value'>, SpeechWord {}

/** Finds the words of an article that tell who said what, in the article's own language, none within another. */
export function markSpeech(reading: Reading): SpeechMark[] {
  const found = findPhrases(reading, speechWords())
    .map(({ value, ...place }) => ({ ...place, ...value }))
    .filter((mark) => mark.lang === reading.language && isMeant(reading, mark));
  let reach = -1;
  return found.filter(({ first, last }) => {
    const isFree = first > reach;
    reach = Math.max(reach, last);
    return isFree;
  });
}

function isMeant(reading: Reading, mark: SpeechMark): boolean {
  if (mark.lang === 'ar') return isArabicVerbal(reading, mark);
  return mark.group !== 'spoken' || auxiliaryBefore(reading, mark.first) !== null;
}

const VERBAL: ReadonlySet<string> = new Set(['verb', 'weak', 'participle']);

/** With its article (القائل), or after a preposition, the form is a noun; a feminine or plural participle needs its comma. */
function isArabicVerbal({ words }: Reading, { group, first, isDefinite, prefix }: SpeechMark): boolean {
  if (!VERBAL.has(group)) return true;
  if (isDefinite || /[بلك]/.test(prefix)) return false;
  if (group !== 'participle') return true;
  const word = words[first];
  const isSetOff = prefix !== '' || ((word?.gap ?? GAP.edge) & ~GAP.space) !== 0;
  return isSetOff || word?.folded.endsWith('ا') === true;
}

const AUXILIARIES = new Set('a ont avait avaient ait est sont'.split(' '));
const AUXILIARY_REACH = 6;

/**
 * The auxiliary of a past participle (a également souligné; s'est félicité); null where it has none, so that it is passive
 * or an adjective.
 */
export function auxiliaryBefore({ words }: Reading, participle: number): number | null {
  for (let at = participle - 1; at >= Math.max(0, participle - AUXILIARY_REACH); at -= 1) {
    const word = words[at];
    if (!word || ((words[at + 1]?.gap ?? GAP.edge) & (GAP.stop | GAP.edge | GAP.quote)) !== 0) return null;
    if (word.folded === 'ete') return null;
    if (!AUXILIARIES.has(word.folded)) continue;
    const isReflexive = ['s', 'se', 'etait'].includes(words[at - 1]?.folded ?? '');
    if (word.folded !== 'est' && word.folded !== 'sont') return at;
    return isReflexive ? at - 1 : null;
  }
  return null;
}
