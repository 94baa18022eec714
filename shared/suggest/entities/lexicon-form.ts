import type { NameForm } from '../../gazetteer/lexicon-entry.ts';
import { childOf } from '../../gazetteer/token-trie.ts';
import type { NameMatch } from './match-names.ts';
import { GAP, isJoined, type Reading, type Word } from './reading.ts';
import { areConnectives, hasOnly, isDefinite, isInClass, isOfClass, isTrigger, triggerAt } from './word-class.ts';

/** Whether a form of the lexicon is meant by the words found, judging by how they are written. */
export function fitsForm(reading: Reading, match: NameMatch<NameForm>, form: NameForm): boolean {
  const inside = reading.words.slice(match.first, match.last + 1);
  if (!form.hasComma && inside.slice(1).some((word) => (word.gap & GAP.comma) !== 0)) return false;
  if (form.script === 'latin') return fitsLatin(reading, match, form);
  return form.entry.type !== 'place' || isPlaceReading(reading, match);
}

/** Latin names need their capitals: `la réunion` is no island, `mp` no party, `salé` no town. */
function fitsLatin(reading: Reading, match: NameMatch<NameForm>, form: NameForm): boolean {
  const inside = reading.words.slice(match.first, match.last + 1);
  const first = inside[0];
  if (!first) return false;
  if (form.isAcronym) return first.isUpper || isWordlike(first, form);
  if (inside.length === 1 && !standsAlone(reading, match.first, form)) return false;
  if (firstContent(inside)?.isCapital) return true;
  const isLong = inside.length >= 3 && form.entry.type === 'organisation' && form.entry.kind !== 'outlet';
  return isLong || (inside.length > 1 && first.folded === 'parti');
}

/** Cedeao, Unesco: French writes long acronyms that can be spoken as it writes names. */
function isWordlike({ folded, isCapital, classes }: Word, form: NameForm): boolean {
  return isCapital && folded.length >= 5 && !form.isAmbiguous && !classes.has('noun') && !classes.has('function');
}

/** One word is no everyday word, and where it names an institution it is not another country's (Portuguese Parliament). */
function standsAlone(reading: Reading, at: number, form: NameForm): boolean {
  if (isOfClass(reading, at, 'function', 'verb')) return false;
  const before = reading.words[at - 1];
  const isQualified = before?.isCapital === true && isJoined(reading, at) && !isOfClass(reading, at - 1, 'function');
  return form.entry.type !== 'organisation' || !isQualified;
}

/** La réunion and La Réunion differ in the word after the article. */
function firstContent(words: readonly Word[]): Word | undefined {
  return words.length > 1 && ['la', 'le', 'les', 'l'].includes(words[0]?.folded ?? '') ? words[1] : words[0];
}

/** A short name read out of a longer word by taking particles off is more often that word (ولاية is not و with لاية). */
function isPlaceReading(reading: Reading, match: NameMatch<NameForm>): boolean {
  const word = reading.words[match.first];
  if (!word) return false;
  if (match.first === match.last && isInClass(reading, match.folded, 'function', 'verb', 'time', 'noun')) return false;
  if (match.start === word.start) return true;
  return (
    match.folded.length >= 3 &&
    !isPersonal(reading, word.folded) &&
    !isInClass(reading, word.folded, 'function', 'verb', 'noun')
  );
}

/** What stands before an ambiguous form and makes it believable, as written. */
export function triggerBefore(reading: Reading, match: NameMatch<NameForm>, form: NameForm): string | undefined {
  const before = reading.words[match.first - 1];
  const isBeside = before !== undefined && hasOnly(reading, match.first, GAP.space | GAP.apostrophe);
  const says = isBeside && (announces(reading, match.first, form) || hasOwnCapital(reading, match, form));
  if (says) return reading.text.slice(before.start, before.end);
  return form.entry.type === 'place' && form.script === 'arabic' ? particleOfPlace(reading, match, form) : undefined;
}

/** Whether the word before announces such a thing: a place's head or preposition, a party's or outlet's head. */
function announces(reading: Reading, at: number, form: NameForm): boolean {
  if (form.entry.type !== 'place') {
    return isOfClass(reading, at - 1, form.entry.kind === 'outlet' ? 'outlet_head' : 'party_head');
  }
  return isUnderHead(reading, at) || (isAfterPreposition(reading, at) && !needsHead(reading, at, form));
}

function isAfterPreposition(reading: Reading, at: number): boolean {
  if (isOfClass(reading, at - 1, 'place_preposition')) return true;
  return reading.stemsOf(at - 1).some((stem) => isInClass(reading, stem.folded, 'place_preposition'));
}

/**
 * The one-word Arabic name of a rural commune with its article (الزيتون, الساحل) is nearly always an everyday word too;
 * without one (تاغزوت, بودينار) only where the lists know it as a word or somebody's name.
 */
function needsHead(reading: Reading, at: number, form: NameForm, folded = reading.words[at]?.folded ?? ''): boolean {
  if (form.script !== 'arabic' || form.entry.kind !== 'commune_rural') return false;
  return isDefinite(folded) || reading.lexicon.words.has(folded) || isPersonal(reading, folded);
}

function isPersonal({ lexicon: { people } }: Reading, folded: string): boolean {
  return [people.given, people.family].some((trie) => childOf(trie, folded)?.values);
}

/** Rissani, Moqrisset: a capital within a sentence, where neither a name stands beside it nor all words have one. */
function hasOwnCapital(reading: Reading, { first, last }: NameMatch<NameForm>, form: NameForm): boolean {
  if (form.script !== 'latin' || form.entry.kind !== 'commune_rural' || first !== last) return false;
  const [before, word, after] = [reading.words[first - 1], reading.words[first], reading.words[first + 1]];
  if (!word || !before || (word.gap & ~(GAP.space | GAP.apostrophe)) !== 0 || before.isCapital) return false;
  const goesOn = after?.isCapital === true && isJoined(reading, first + 1);
  return !goesOn && !reading.headlineWords.has(first) && !isPersonal(reading, word.folded);
}

/** Whether a place head stands right before the word, or before the connectives before it (ville de, région du). */
function isUnderHead(reading: Reading, at: number): boolean {
  const kinds = ['place_head', 'place_hint', 'place_head_kept', 'place_head_weak'] as const;
  return [at - 1, at - 2, at - 3].some((from) => {
    if (!isTrigger(reading, from, ...kinds)) return false;
    return kinds.some((kind) => {
      const last = triggerAt(reading, kind, from)?.last;
      return last !== undefined && (last === at - 1 || areConnectives(reading, last + 1, at));
    });
  });
}

/** ب on an Arabic place name says that something is there. */
function particleOfPlace(reading: Reading, match: NameMatch<NameForm>, form: NameForm): string | undefined {
  const word = reading.words[match.first];
  if (!word || needsHead(reading, match.first, form, match.folded)) return undefined;
  const taken = reading.text.slice(word.start, match.start);
  return taken.includes('ب') ? taken : undefined;
}
