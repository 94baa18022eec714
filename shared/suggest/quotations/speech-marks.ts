import { speechWords, type SpeechWord } from '../../gazetteer/speech-words.ts';
import { GAP, type Reading } from '../entities/reading.ts';
import { findPhrases, type FoundPhrase } from '../find-phrases.ts';

/** A word of speaking where the article has it. */
export interface SpeechMark extends Omit<FoundPhrase<SpeechWord>, 'value'>, SpeechWord {}

/** Finds the words of an article that tell who said what, in the article's own language, none within another. */
export function markSpeech(reading: Reading): SpeechMark[] {
  const found = findPhrases(reading, speechWords())
    .filter(({ value }) => value.lang === reading.language)
    .map(markOf)
    .filter((mark) => isMeant(reading, mark));
  let reach = -1;
  return found.filter(({ first, last }) => {
    const isFree = first > reach;
    reach = Math.max(reach, last);
    return isFree;
  });
}

/** Written out, since a spread takes ten times as long and a text has hundreds of marks. */
function markOf(phrase: FoundPhrase<SpeechWord>): SpeechMark {
  const { group, lang } = phrase.value;
  const { tense, hasObject, first, last, start, end, prefix, isDefinite, isPlural } = phrase;
  return { group, lang, tense, hasObject, first, last, start, end, prefix, isDefinite, isPlural };
}

function isMeant(reading: Reading, mark: SpeechMark): boolean {
  if (mark.lang === 'ar') return isArabicVerbal(reading, mark);
  if (mark.lang === 'en') return mark.group !== 'verb' || !isPassive(reading, mark.first);
  if (mark.group === 'spoken') {
    const auxiliary = auxiliaryBefore(reading, mark.first);
    return auxiliary !== null && !isPresent(reading, mark) && !hasObjectBefore(reading, auxiliary);
  }
  return VERBAL.has(mark.group) ? !isPastParticiple(reading, mark) && !hasObjectBefore(reading, mark.first) : true;
}

/** accusé folds as accuse does: with its accent it is no present. */
function isPastParticiple({ text, words }: Reading, { group, last }: SpeechMark): boolean {
  const end = words[last]?.end ?? 0;
  return (group === 'verb' || group === 'weak') && /[éÉ]/.test(text.slice(end - 1, end));
}

/** qu'il juge folds as jugé does. */
function isPresent({ text, words }: Reading, { first, last }: SpeechMark): boolean {
  const { start = 0, end = 0 } = words[first] ?? {};
  const form = text.slice(start, end).toLowerCase();
  return first === last && /[^é]e$/.test(form) && form !== 'dite';
}

/** le déclare, comme l'a affirmé: what was said stands elsewhere; la demande, l'annonce: a noun. */
function hasObjectBefore({ words }: Reading, at: number): boolean {
  const gap = words[at]?.gap ?? GAP.edge;
  const isJoined = gap === GAP.space || (gap & GAP.apostrophe) !== 0;
  return isJoined && ['l', 'le', 'la', 'les'].includes(words[at - 1]?.folded ?? '');
}

/** was then confirmed as deputy: nobody speaks. */
function isPassive({ words }: Reading, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 2); before -= 1) {
    if ((words[before + 1]?.gap ?? GAP.edge) !== GAP.space) return false;
    if (BEING.has(words[before]?.folded ?? '')) return true;
  }
  return false;
}

const BEING = new Set('is are was were be been being'.split(' '));

const VERBAL: ReadonlySet<string> = new Set(['verb', 'weak', 'participle']);

/** With its article (القائل), or after a preposition, the form is a noun; a feminine or plural participle needs its comma. */
function isArabicVerbal({ words }: Reading, { group, first, isDefinite, prefix }: SpeechMark): boolean {
  if (!VERBAL.has(group)) return true;
  if (isDefinite || /[بلك]/.test(prefix)) return false;
  if (group !== 'participle') return true;
  if (prefix !== '' && prefix !== 'و') return false;
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
