import type { NameForm } from '../../gazetteer/lexicon-entry.ts';
import type { Candidate } from './candidate.ts';
import { longestMatch, type NameMatch } from './match-names.ts';
import { GAP, type Reading, type Word } from './reading.ts';
import { reason } from './reason.ts';
import { isSpaced, triggerAt, wholeTriggerAt } from './word-class.ts';

/** A name of the lexicon as it stands in the text; where it is ambiguous, what was there to support it. */
export interface LexiconHit extends Candidate {
  readonly entry: NonNullable<Candidate['entry']>;
  /** An ambiguous form with no trigger beside it: to be dropped unless another name vouches for it. */
  readonly isUnsupported: boolean;
  readonly isOfficial: boolean;
}

/** Of several things with one name the first of these is meant: the country before its capital, the town before the village. */
const RANK = [
  'country',
  'region',
  'province',
  'prefecture',
  'commune_urban',
  'capital',
  'city',
  'geo',
  'arrondissement',
  'centre',
  'commune_rural',
];

/** Finds the lexicon's names, longest first, none within another. */
export function lexiconNames(reading: Reading): LexiconHit[] {
  const hits: LexiconHit[] = [];
  for (let at = 0; at < reading.words.length;) {
    const match = longestMatch(reading, reading.lexicon.names, at);
    const hit = match && (nameAfterHead(reading, match) ?? hitOf(reading, match));
    if (hit) hits.push(hit);
    at = hit ? hit.last + 1 : at + 1;
  }
  return hits;
}

/** `parti du Mouvement Populaire`, in small letters, describes; what it names is the Mouvement Populaire. */
function nameAfterHead(reading: Reading, match: NameMatch<NameForm>): LexiconHit | undefined {
  const first = reading.words[match.first];
  if (first?.folded !== 'parti' || first.isCapital || match.values.some(({ isOfficial }) => isOfficial))
    return undefined;
  for (let at = match.first + 1; at <= match.last; at += 1) {
    const inner = longestMatch(reading, reading.lexicon.names, at);
    const isSame = inner?.values.some(
      (form) => form.isOfficial && match.values.some(({ entry }) => entry === form.entry),
    );
    if (inner?.last === match.last && isSame && reading.words[at]?.isCapital) return hitOf(reading, inner);
  }
  return undefined;
}

function hitOf(reading: Reading, match: NameMatch<NameForm>): LexiconHit | undefined {
  const form = match.values.filter((value) => fits(reading, match, value)).sort(byRank)[0];
  if (!form) return undefined;
  const support = supportOf(reading, match, form);
  return {
    type: form.entry.type,
    first: match.first,
    last: match.last,
    start: match.start,
    end: match.end,
    trust: form.isAmbiguous ? 0.75 : trustOf(match),
    reasons: [reason('known-in-lexicon'), ...(support ? [reason('after-trigger', { trigger: support })] : [])],
    entry: form.entry,
    isUnsupported: form.isAmbiguous && support === undefined,
    isOfficial: form.isOfficial,
  };
}

function byRank(one: NameForm, other: NameForm): number {
  return Number(one.isAmbiguous) - Number(other.isAmbiguous) || rank(one) - rank(other);
}

function rank(form: NameForm): number {
  const index = RANK.indexOf(form.entry.kind);
  return index < 0 ? 0 : index;
}

function trustOf(match: NameMatch<NameForm>): number {
  return match.last > match.first ? 0.97 : 0.92;
}

/** Latin names need their capitals: `la réunion` is no island, `mp` no party, `salé` no town. */
function fits(reading: Reading, match: NameMatch<NameForm>, form: NameForm): boolean {
  const { words } = reading;
  const inside = words.slice(match.first, match.last + 1);
  if (!form.hasComma && inside.slice(1).some((word) => (word.gap & GAP.comma) !== 0)) return false;
  if (form.script === 'arabic') return form.entry.type !== 'place' || isPlaceReading(reading, match);
  if (form.isAcronym) return inside[0]?.isUpper ?? false;
  if (inside.length === 1 && isStopStem(reading, inside[0]?.folded ?? '')) return false;
  if (firstContent(inside)?.isCapital) return true;
  const isLong = inside.length >= 3 && form.entry.type === 'organisation' && form.entry.kind !== 'outlet';
  return isLong || (inside.length > 1 && inside[0]?.folded === 'parti');
}

/** La réunion and La Réunion differ in the word after the article. */
function firstContent(words: readonly Word[]): Word | undefined {
  return words.length > 1 && ['la', 'le', 'les', 'l'].includes(words[0]?.folded ?? '') ? words[1] : words[0];
}

function isStopStem(reading: Reading, folded: string): boolean {
  const { words } = reading.lexicon;
  return words.function.has(folded) || words.verb.has(folded);
}

/** A short name read out of a longer word by taking particles off is more often that word (ولاية is not و with لاية). */
function isPlaceReading(reading: Reading, match: NameMatch<NameForm>): boolean {
  const word = reading.words[match.first];
  if (!word) return false;
  if (match.first === match.last && isStopStem(reading, match.folded)) return false;
  if (match.start === word.start) return true;
  if (match.folded.length < 3) return false;
  const { people, words } = reading.lexicon;
  const isOther = people.given.next?.get(word.folded)?.values ?? people.family.next?.get(word.folded)?.values;
  return (
    isOther === undefined &&
    !words.function.has(word.folded) &&
    !words.noun.has(word.folded) &&
    !words.verb.has(word.folded)
  );
}

const PARTY_HEADS = new Set(['حزب', 'parti', 'party', 'الحزب']);
const PLACE_PREPOSITIONS = new Set([
  'في',
  'من',
  'الي',
  'نحو',
  'a',
  'de',
  'd',
  'en',
  'au',
  'in',
  'at',
  'from',
  'to',
  'of',
  'vers',
]);

/** What stands before an ambiguous form and makes it believable. */
function supportOf(reading: Reading, match: NameMatch<NameForm>, form: NameForm): string | undefined {
  const { text, words } = reading;
  const before = words[match.first - 1];
  if (!before || !isBeside(reading, match.first)) return clitic(reading, match, form);
  const quoted = text.slice(before.start, before.end);
  if (form.entry.type === 'place') {
    if (headBefore(reading, match.first)) return quoted;
    const needsHead = form.script === 'arabic' && form.entry.kind === 'commune_rural';
    if (PLACE_PREPOSITIONS.has(before.folded) && !needsHead) return quoted;
    return clitic(reading, match, form);
  }
  if (form.entry.kind === 'outlet') return outletHeads.has(before.folded) ? quoted : undefined;
  if (PARTY_HEADS.has(before.folded)) return quoted;
  return undefined;
}

const outletHeads = new Set([
  'جريده',
  'صحيفه',
  'موقع',
  'قناه',
  'مجله',
  'يوميه',
  'journal',
  'quotidien',
  'site',
  'magazine',
  'hebdomadaire',
  'chaine',
  'newspaper',
  'daily',
]);

function isBeside(reading: Reading, at: number): boolean {
  return isSpaced(reading, at) || reading.words[at]?.gap === GAP.apostrophe;
}

/** Whether a place head stands right before the word, or before the connective before it (ville de, région du). */
function headBefore(reading: Reading, at: number): boolean {
  const heads = ['place_head', 'place_hint', 'place_head_kept', 'place_head_weak'] as const;
  return [at - 1, at - 2, at - 3].some((from) =>
    heads.some((kind) => {
      const head = triggerAt(reading, kind, from);
      return head !== undefined && (head.last === at - 1 || areConnectives(reading, head.last + 1, at));
    }),
  );
}

const CONNECTIVES = new Set(['de', 'd', 'du', 'des', 'la', 'l', 'of', 'the']);

function areConnectives(reading: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (!CONNECTIVES.has(reading.words[at]?.folded ?? '')) return false;
  return from < to;
}

/** ب on an Arabic place name says that something is there. */
function clitic(reading: Reading, match: NameMatch<NameForm>, form: NameForm): string | undefined {
  const word = reading.words[match.first];
  if (!word || form.entry.type !== 'place' || form.script !== 'arabic' || match.start === word.start) return undefined;
  const taken = reading.text.slice(word.start, match.start);
  if (form.entry.kind === 'commune_rural' && wholeTriggerAt(reading, 'org_head', match.first + 1)) return undefined;
  return taken.includes('ب') && form.entry.kind !== 'commune_rural' ? taken : undefined;
}
