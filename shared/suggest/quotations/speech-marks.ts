import { speechWords, type SpeechWord } from '../../gazetteer/speech-words.ts';
import { GAP, type Reading } from '../entities/reading.ts';
import { findPhrases, type FoundPhrase } from '../find-phrases.ts';

/** A word of speaking where the article has it. */
export interface SpeechMark extends Omit<FoundPhrase<SpeechWord>, 'value'>, SpeechWord {}

/** Finds the words of an article that tell who said what, in the article's own language. */
export function markSpeech(reading: Reading): SpeechMark[] {
  return findPhrases(reading, speechWords())
    .map(({ value, ...place }) => ({ ...place, ...value }))
    .filter((mark) => mark.lang === reading.language && isVerbal(reading, mark));
}

const AUXILIARIES = new Set('a ont avait avaient ait aura est sont etait'.split(' '));
const AUXILIARY_REACH = 5;

/** A past participle speaks only after its auxiliary (a également souligné), else it is passive or an adjective. */
function isVerbal({ words }: Reading, { group, first }: SpeechMark): boolean {
  if (group !== 'spoken') return true;
  for (let at = first - 1; at >= Math.max(0, first - AUXILIARY_REACH); at -= 1) {
    const word = words[at];
    if (!word || ((words[at + 1]?.gap ?? GAP.edge) & (GAP.stop | GAP.edge)) !== 0) return false;
    if (AUXILIARIES.has(word.folded)) return !isPassive(words, at, first);
  }
  return false;
}

/** a été souligné: it was said, by nobody that this verb names. */
function isPassive(words: Reading['words'], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (words[at]?.folded === 'ete') return true;
  return false;
}
