import type { EventMark, EventMarks } from './event-marks.ts';
import { sentenceOf } from './event-marks.ts';

const HOLDING: ReadonlySet<string> = new Set(['hold', 'host', 'chair']);
/** So many words may stand between a verb and the event after it, or before it. */
const FORWARD = 14;
const BACKWARD = 7;
const PARTICIPLE = 4;

/** Whether a mark says that an event was held, hosted, chaired or attended. */
export function isHoldingVerb({ group }: EventMark): boolean {
  return HOLDING.has(group);
}

/**
 * For each trigger the verb that says it was held. A verb goes with the trigger after it, in the same sentence; with the
 * one before it where it points back (نظمه, tenue, s'est déroulé, was held) or none follows.
 */
export function holdingVerbs(marks: EventMarks, triggers: readonly EventMark[]): Map<EventMark, EventMark> {
  const verbs = new Map<EventMark, EventMark>();
  let next = 0;
  for (const verb of marks.all) {
    if (!isHoldingVerb(verb)) continue;
    while ((triggers[next]?.first ?? Infinity) < verb.first) next += 1;
    const owner = ownerOf(marks, verb, triggers[next - 1], triggers[next]);
    const known = owner && verbs.get(owner);
    if (owner && (!known || isCloser(owner, verb, known))) verbs.set(owner, verb);
  }
  return verbs;
}

function ownerOf(
  marks: EventMarks,
  verb: EventMark,
  before: EventMark | undefined,
  after: EventMark | undefined,
): EventMark | null {
  const { index } = sentenceOf(marks, verb.first);
  const isHere = (trigger: EventMark) => sentenceOf(marks, trigger.first).index === index;
  const previous = before && before.last < verb.first && isHere(before) ? before : null;
  const following = after && after.first > verb.last && isHere(after) ? after : null;
  const back = previous ? verb.first - previous.last - 1 : Infinity;
  const near = back <= BACKWARD ? previous : null;
  if (verb.hasObject) return near;
  if (previous && pointsBack(marks, verb, back)) return previous;
  return following && following.first - verb.last - 1 <= FORWARD ? following : near;
}

/** Whether a verb speaks of what was named before it: a participle close to it, a passive, one that has no object. */
function pointsBack({ article }: EventMarks, verb: EventMark, back: number): boolean {
  const word = (at: number) => article.reading.words[at]?.folded ?? '';
  if (verb.lang === 'fr') {
    const isIntransitive = ['s', 'se'].includes(word(verb.first)) || word(verb.last) === 'lieu';
    return isIntransitive ? back <= FORWARD : back <= PARTICIPLE && isBareParticiple(word, verb);
  }
  if (verb.lang !== 'en') return false;
  const isPassive = [verb.first - 1, verb.first, verb.last - 1].some((at) => PASSIVE.has(word(at)));
  return (isPassive && back <= FORWARD) || word(verb.last) === 'place' || (back <= 1 && word(verb.first) === 'held');
}

const PASSIVE = new Set(['be', 'was', 'were', 'being']);
const AUXILIARIES = new Set(['a', 'ont', 'avait', 'avaient', 'aura']);

/** tenue à Rabat, organisé par: a past participle with no auxiliary before it. */
function isBareParticiple(word: (at: number) => string, { first, last }: EventMark): boolean {
  if (first !== last || !/[ue]e?s?$/.test(word(first))) return false;
  return ![1, 2, 3, 4].some((back) => AUXILIARIES.has(word(first - back)));
}

/** Who held it says more than who chaired it; else the nearer verb is the event's. */
function isCloser(owner: EventMark, verb: EventMark, known: EventMark): boolean {
  if ((verb.group === 'chair') !== (known.group === 'chair')) return known.group === 'chair';
  return distance(owner, verb) < distance(owner, known);
}

function distance(trigger: EventMark, verb: EventMark): number {
  return verb.first > trigger.last ? verb.first - trigger.last : trigger.first - verb.last;
}
