import { triggerAt } from '../entities/word-class.ts';
import { GAP } from '../entities/reading.ts';
import type { Subject } from './arabic-speaker.ts';
import { isNounPhrase, roleSpeaker } from './role-speaker.ts';
import {
  gapAt,
  isBroken,
  namedSpeaker,
  personFrom,
  unnamedSpeaker,
  wordAt,
  type Speaker,
  type SpeechGround,
  type SpeechVerb,
} from './speech-ground.ts';

/** The subject of a French or English verb, and whether the words said stand before it (« … », a dit X). */
export interface LatinSubject {
  readonly subject: Subject | null;
  readonly isAfterWords: boolean;
}

/** The subject stands after the verb where the words said come first, else before it. `from` is where its clause may begin. */
export function latinSubject(ground: SpeechGround, verb: SpeechVerb, from: number): LatinSubject {
  if (isInverted(ground, verb)) return { subject: 'unsaid', isAfterWords: true };
  const after = followsWords(ground, verb) ? subjectAfter(ground, verb.last + 1, verb.sentence.next) : null;
  if (after) return { subject: after, isAfterWords: true };
  return { subject: subjectBefore(ground, verb, from), isAfterWords: false };
}

const PRONOUNS = new Set('il elle ils elles he she they'.split(' '));

/** a-t-il ajouté, dit-elle. */
function isInverted(ground: SpeechGround, { first, last, mark }: SpeechVerb): boolean {
  for (let at = first + 1; at < mark.first; at += 1) if (PRONOUNS.has(wordAt(ground, at))) return true;
  const next = wordAt(ground, last + 1) === 't' ? last + 2 : last + 1;
  return PRONOUNS.has(wordAt(ground, next)) && (gapAt(ground, next) & GAP.hyphen) !== 0;
}

/** Whether a comma or a closing quotation mark stands before the verb. */
function followsWords(ground: SpeechGround, { first, sentence }: SpeechVerb): boolean {
  return first > sentence.first && (gapAt(ground, first) & (GAP.comma | GAP.quote)) !== 0;
}

const DETERMINERS = new Set('le la l les un une the a an'.split(' '));
const REACH_AFTER = 10;

/** The name or role right after the verb: a indiqué M. X, souligne la présidente. */
function subjectAfter(ground: SpeechGround, at: number, to: number): Speaker | null {
  const { reading, isRoleWord, mentionOfWord } = ground.article;
  const plural = ground.markAt.get(at);
  if (plural?.group === 'plural') return unnamedSpeaker(ground, plural.first, plural.last);
  for (let index = at; index < Math.min(to, at + REACH_AFTER); index += 1) {
    if (index > at && isBroken(ground, index) && !isTitleStop(ground, index)) break;
    const person = personFrom(ground, index);
    if (person) return namedSpeaker(person);
    const isPart =
      DETERMINERS.has(wordAt(ground, index)) ||
      isRoleWord[index] === true ||
      triggerAt(reading, 'person_title', index) !== undefined;
    if (!isPart) break;
  }
  const head = DETERMINERS.has(wordAt(ground, at)) ? at + 1 : at;
  const role = head > at ? roleSpeaker(ground, head, to) : null;
  if (role) return role;
  const body = mentionOfWord[head];
  return body?.first === head && body.entity.type === 'organisation' ? namedSpeaker(body) : null;
}

/** The full stop of `M.` ends nothing. */
function isTitleStop(ground: SpeechGround, at: number): boolean {
  return triggerAt(ground.article.reading, 'person_title', at - 1) !== undefined;
}

const PREPOSITIONS = new Set(
  'de du d des a au aux avec par pour chez sur contre entre selon of to with by for from on against between'.split(' '),
);
const CLITICS = new Set('y en l le la les lui leur nous vous n ne s se me also then further'.split(' '));
const REACH_BEFORE = 45;

function subjectBefore(ground: SpeechGround, verb: SpeechVerb, from: number): Subject | null {
  let at = verb.first - 1;
  while (at > verb.first - 4 && CLITICS.has(wordAt(ground, at))) at -= 1;
  const word = wordAt(ground, at);
  const isNear = !isBroken(ground, verb.first) && at >= verb.sentence.first;
  if (isNear && ['il', 'elle', 'he', 'she'].includes(word))
    return personOfSentence(ground, at, verb.sentence.first) ?? 'unsaid';
  if (isNear && ['ils', 'elles', 'on', 'nous', 'they', 'we', 'je', 'i'].includes(word))
    return unnamedSpeaker(ground, at, at);
  const subject = nearestSubject(ground, verb.first - 1, Math.max(from, verb.first - REACH_BEFORE));
  if (!subject || !verb.isPlural) return subject;
  return unnamedSpeaker(ground, subject.first, subject.last);
}

/** dans laquelle il a rappelé: the person named last before in the sentence. */
function personOfSentence(ground: SpeechGround, before: number, from: number): Speaker | null {
  for (let at = before - 1; at >= Math.max(from, before - REACH_BEFORE); at -= 1) {
    const mention = ground.article.mentionOfWord[at];
    if (mention?.entity.type === 'person') return namedSpeaker(mention);
  }
  return null;
}

/** The nearest name or role to the left that no preposition makes a complement and that is no part of an apposition. */
function nearestSubject(ground: SpeechGround, before: number, from: number): Speaker | null {
  const { mentionOfWord, isRoleWord } = ground.article;
  for (let at = before; at >= from; at -= 1) {
    if (ground.article.quotedOfWord[at]) return null;
    const mark = ground.markAt.get(at);
    if (mark?.group === 'plural') return unnamedSpeaker(ground, mark.first, mark.last);
    const mention = mentionOfWord[at];
    if (mention?.first === at && mention.entity.type !== 'place' && isRoleWord[at] !== true) {
      if (!isComplement(ground, at)) return namedSpeaker(mention);
      continue;
    }
    if (isRoleWord[at] === true || !isNounPhrase(ground, at) || isComplement(ground, at)) continue;
    const role = roleSpeaker(ground, at, before + 1);
    if (role) return role;
  }
  return null;
}

/** Whether a preposition leads the noun in, over its article and titles: de M. X, aux élus. */
function isComplement(ground: SpeechGround, at: number): boolean {
  const { reading } = ground.article;
  let before = at - 1;
  for (let step = 0; step < 4; step += 1) {
    const word = wordAt(ground, before);
    if (DETERMINERS.has(word) && word !== 'a') before -= 1;
    else if (triggerAt(reading, 'person_title', before)?.last === before) before -= 1;
    else break;
  }
  return PREPOSITIONS.has(wordAt(ground, before)) && !isBroken(ground, before + 1);
}
