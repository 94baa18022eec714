import type { EntityMention } from '../marked-article.ts';
import { triggerAt } from '../entities/word-class.ts';
import { roleSpeaker } from './role-speaker.ts';
import {
  gapAt,
  hasComma,
  isBroken,
  namedSpeaker,
  personFrom,
  unnamedSpeaker,
  wordAt,
  type Speaker,
  type SpeechGround,
  type SpeechVerb,
} from './speech-ground.ts';
import { GAP } from '../entities/reading.ts';

/** What the words after an Arabic verb say of its subject: a speaker, or that the verb alone stands for the last one. */
export type Subject = Speaker | 'unsaid';

const LONGEST_SUBJECT = 18;

/** The subject of an Arabic verb stands after it, else before it (العثماني أشار إلى), else it goes without saying. */
export function arabicSubject(ground: SpeechGround, verb: SpeechVerb): Subject {
  const at = pastAsides(ground, verb.last + 1, verb.sentence.next);
  return (
    subjectAt(ground, at, verb.sentence.next) ?? subjectBefore(ground, verb) ?? unknownSubject(ground, at) ?? 'unsaid'
  );
}

const ADVERBS = new Set('ايضا كذلك بدوره بدورها بالمقابل بالخصوص بالمناسبه حينها انذاك لاحقا مجددا'.split(' '));
const PREPOSITIONS = new Set('في خلال من عقب بعد اثناء ضمن لدي عبر امس اليوم يوم مساء صباح'.split(' '));
const LONGEST_ASIDE = 14;

/** The word past what stands between commas (قالت، في تصريح للصحافة، فلانة) and adverbs. */
function pastAsides(ground: SpeechGround, from: number, to: number): number {
  let at = from;
  for (let turn = 0; turn < 3; turn += 1) {
    if (ADVERBS.has(wordAt(ground, at))) at += 1;
    else if (PREPOSITIONS.has(wordAt(ground, at)) && (hasComma(ground, at) || turn === 0)) {
      const next = nextComma(ground, at + 1, Math.min(to, at + LONGEST_ASIDE));
      if (next === null) return at;
      at = next;
    } else return at;
  }
  return at;
}

function nextComma(ground: SpeechGround, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    if (hasComma(ground, at)) return at;
    if (isBroken(ground, at) || ground.markAt.get(at)?.group === 'content') return null;
  }
  return null;
}

/** A name with its titles and roles, a role alone, a body, or speakers in general, from the word on. */
function subjectAt(ground: SpeechGround, at: number, to: number): Subject | null {
  const { article, markAt } = ground;
  const named = nameAt(ground, at, to);
  if (named) return namedSpeaker(named);
  const mark = markAt.get(at);
  if (mark?.group === 'same') return 'unsaid';
  if (mark?.group === 'plural') return unnamedSpeaker(ground, mark.first, mark.last);
  const role = roleSpeaker(ground, at, to);
  if (role) return role;
  const body = article.mentionOfWord[at];
  return body?.first === at && body.entity.type === 'organisation' ? namedSpeaker(body) : null;
}

/** The person named after titles and roles, and nothing else. */
function nameAt(ground: SpeechGround, at: number, to: number): EntityMention | null {
  const { reading, isRoleWord, mentionOfWord } = ground.article;
  let covered = at - 1;
  for (let index = at; index < Math.min(to, at + LONGEST_SUBJECT); index += 1) {
    if (index > at && isBroken(ground, index)) return null;
    const person = personFrom(ground, index);
    if (person) return person;
    const title = triggerAt(reading, 'person_title', index);
    if (title && (title.start === reading.words[index]?.start || isRoleWord[index] === true)) {
      covered = Math.max(covered, title.last);
    }
    const isOfBody = index > at && mentionOfWord[index] !== undefined && mentionOfWord[index]?.entity.type !== 'person';
    if (index > covered && isRoleWord[index] !== true && !isOfBody) return null;
  }
  return null;
}

const RELATIVES = new Set('الذي التي'.split(' '));
const ANTECEDENT_REACH = 30;

/** الذي نوه: the person before; العثماني أشار: the person, role or body that the sentence begins with. */
function subjectBefore(ground: SpeechGround, verb: SpeechVerb): Speaker | null {
  const before = verb.first - 1;
  if (RELATIVES.has(wordAt(ground, before))) return antecedent(ground, before, verb.sentence.first);
  const gap = gapAt(ground, verb.first);
  if ((gap & ~(GAP.space | GAP.comma | GAP.quote)) !== 0 || verb.mark.prefix !== '') return null;
  const mention = ground.article.mentionOfWord[before];
  if (mention && mention.entity.type !== 'place' && isTopic(ground, mention, verb)) return namedSpeaker(mention);
  const role = roleSpeaker(ground, verb.sentence.first, verb.first);
  return role?.last === before ? role : null;
}

/** The nearest person named before, with no particle on the name. */
function antecedent(ground: SpeechGround, before: number, from: number): Speaker | null {
  for (let at = before - 1; at >= Math.max(from, before - ANTECEDENT_REACH); at -= 1) {
    const mention = ground.article.mentionOfWord[at];
    if (mention?.entity.type === 'person') return namedSpeaker(mention);
  }
  return null;
}

/** Whether the sentence, or its clause after a comma, begins with the mention and what stands with it. */
function isTopic(ground: SpeechGround, mention: EntityMention, verb: SpeechVerb): boolean {
  const { isRoleWord } = ground.article;
  for (let at = mention.first; at >= verb.sentence.first; at -= 1) {
    if (at === verb.sentence.first) return true;
    const before = at - 1;
    const isPartOfIt =
      isRoleWord[before] === true || triggerAt(ground.article.reading, 'person_title', before) !== undefined;
    if (!isPartOfIt) return hasComma(ground, at) && before - verb.sentence.first < 8;
  }
  return false;
}

const COMPLEMENTS = new Set('علي الي عن في من حول ب ل بان مع ضد'.split(' '));

/** A subject nobody lists (وأكد بوبكر أن): the word before what was said. Nobody else is given these words. */
function unknownSubject(ground: SpeechGround, at: number): Speaker | null {
  const { reading, mentionOfWord } = ground.article;
  if (isBroken(ground, at) || COMPLEMENTS.has(wordAt(ground, at)) || mentionOfWord[at]) return null;
  const word = reading.words[at];
  if (word?.script !== 'arabic' || (gapAt(ground, at) & GAP.quote) !== 0 || ground.markAt.has(at)) return null;
  if (reading.stemsOf(at).some(({ folded }) => folded.startsWith('ال'))) return null;
  for (let next = at + 1; next <= at + 6; next += 1) {
    if (isBroken(ground, next)) return null;
    if (ground.markAt.get(next)?.group === 'content') return unnamedSpeaker(ground, at, next - 1);
  }
  return null;
}
