import type { EntityMention } from '../marked-article.ts';
import { isDefinite, triggerAt } from '../entities/word-class.ts';
import { roleSpeaker } from './role-speaker.ts';
import type { SpeechMark } from './speech-marks.ts';
import {
  gapAt,
  hasComma,
  isBroken,
  namedSpeaker,
  personFrom,
  speakerAgain,
  unnamedSpeaker,
  wordAt,
  type Speaker,
  type SpeechGround,
  type SpeechVerb,
  type Subject,
} from './speech-ground.ts';
import { GAP } from '../entities/reading.ts';

const LONGEST_SUBJECT = 18;

/** The subject of an Arabic verb stands after it, else before it (العثماني أشار إلى), else it goes without saying. */
export function arabicSubject(ground: SpeechGround, verb: SpeechVerb): Subject | null {
  const before = verb.first - 1;
  if (RELATIVES.has(wordAt(ground, before))) return antecedent(ground, before, verb.sentence.first);
  const beforeParticle = wordAt(ground, before) === 'قد' ? subjectOfHad(ground, verb) : null;
  if (beforeParticle) return beforeParticle;
  const at = pastAsides(ground, verb.last + 1, verb.sentence.next);
  return (
    subjectAt(ground, at, verb.sentence.next) ??
    subjectBefore(ground, verb) ??
    unknownSubject(ground, at) ??
    (isNounAfter(ground, at) ? 'unknown' : 'unsaid')
  );
}

/** وكان فلان، رئيس كذا، قد صرح: the subject stands between the two verbs. */
function subjectOfHad(ground: SpeechGround, verb: SpeechVerb): Subject {
  for (let at = verb.first - 2; at >= Math.max(verb.sentence.first, verb.first - LONGEST_SUBJECT); at -= 1) {
    if (/^[وف]?كانت?$/.test(wordAt(ground, at))) return subjectAt(ground, at + 1, verb.first) ?? 'unknown';
  }
  return 'unknown';
}

/** A definite noun right after the verb may be what is told or who tells it: أبرز الدور, طالب الاتحاد. */
function isNounAfter(ground: SpeechGround, at: number): boolean {
  const word = wordAt(ground, at);
  // The accusative plural is who is called upon: دعا المواطنين.
  return isDefinite(word) && !word.endsWith('ين') && !isBroken(ground, at) && (gapAt(ground, at) & GAP.quote) === 0;
}

const ADVERBS = new Set('ايضا كذلك بدوره بدورها بالمقابل بالخصوص بالمناسبه حينها انذاك لاحقا مجددا'.split(' '));
const PREPOSITIONS = new Set('في خلال من عقب بعد اثنا ضمن لدي عبر امس اليوم يوم مسا صباح'.split(' '));
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
function subjectAt(ground: SpeechGround, at: number, to: number): Speaker | null {
  const { article, markAt } = ground;
  const named = nameAt(ground, at, to);
  if (named) return namedSpeaker(named);
  const mark = markAt.get(at);
  if (mark?.group === 'same' || mark?.group === 'latter') return speakerAgain(ground, mark);
  if (mark?.group === 'plural') return unnamedSpeaker(ground, mark.first, endOfPlural(ground, mark, to));
  const role = roleSpeaker(ground, at, to);
  if (role) return role;
  const body = article.mentionOfWord[at];
  return body?.first === at && body.entity.type === 'organisation' ? namedSpeaker(body) : null;
}

const LONGEST_PLURAL = 3;

/** أعضاء اللجنة, ممثلو النقابات: without an article the noun goes on over its complement. */
function endOfPlural(ground: SpeechGround, { last, isDefinite: isWhole }: SpeechMark, to: number): number {
  let end = last;
  if (isWhole) return end;
  while (end + 1 < Math.min(to, last + LONGEST_PLURAL) && isDefinite(wordAt(ground, end + 1))) {
    if (gapAt(ground, end + 1) !== GAP.space || ground.markAt.has(end + 1)) break;
    end += 1;
  }
  return end;
}

/** The person named after titles and roles, and nothing else. */
function nameAt(ground: SpeechGround, at: number, to: number): EntityMention | null {
  const { isRoleWord, mentionOfWord } = ground.article;
  let covered = at - 1;
  for (let index = at; index < Math.min(to, at + LONGEST_SUBJECT); index += 1) {
    if (index > at && isBroken(ground, index)) return null;
    const person = personFrom(ground, index);
    if (person) return person;
    covered = Math.max(covered, endOfTitle(ground, index));
    if (index > covered && isRoleWord[index] !== true && !(index > at && isBodyWord(mentionOfWord[index]))) return null;
  }
  return null;
}

function isBodyWord(mention: EntityMention | undefined): boolean {
  return mention !== undefined && mention.entity.type !== 'person';
}

/** The last word of a title that begins at the word; -1 where none does. One with a particle counts within a role only. */
function endOfTitle({ article: { reading, isRoleWord } }: SpeechGround, at: number): number {
  const title = triggerAt(reading, 'person_title', at);
  return title && (title.start === reading.words[at]?.start || isRoleWord[at] === true) ? title.last : -1;
}

const RELATIVES = new Set('الذي التي'.split(' '));
const ANTECEDENT_REACH = 30;

/** العثماني أشار: the person, role or body that the sentence begins with. */
function subjectBefore(ground: SpeechGround, verb: SpeechVerb): Speaker | null {
  const before = verb.first - 1;
  const gap = gapAt(ground, verb.first);
  if ((gap & ~(GAP.space | GAP.comma | GAP.quote)) !== 0 || verb.mark.prefix !== '') return null;
  const mention = ground.article.mentionOfWord[before];
  if (mention && mention.entity.type !== 'place' && isTopic(ground, mention, verb)) return namedSpeaker(mention);
  const role = roleSpeaker(ground, verb.sentence.first, verb.first);
  return role?.last === before ? role : null;
}

/** محمد فلان، رئيس المجلس، الذي نوه: the person right before, with nothing but roles between. */
function antecedent(ground: SpeechGround, before: number, from: number): Speaker | null {
  const { mentionOfWord, isRoleWord } = ground.article;
  for (let at = before - 1; at >= Math.max(from, before - ANTECEDENT_REACH); at -= 1) {
    const mention = mentionOfWord[at];
    if (mention?.entity.type === 'person') return namedSpeaker(mention);
    if (isRoleWord[at] !== true && mention === undefined) return null;
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

const LONGEST_UNKNOWN = 4;
const COMPLEMENTS = new Set('علي الي عن في من حول ب ل بان مع ضد'.split(' '));

/** A subject nobody lists (وأكد بوبكر أن): the words before what was said. Nobody else is given these words. */
function unknownSubject(ground: SpeechGround, at: number): Speaker | null {
  if (!mayBeSubject(ground, at)) return null;
  for (let next = at + 1; next <= at + LONGEST_UNKNOWN; next += 1) {
    if (isBroken(ground, next) || hasComma(ground, next)) return null;
    const mark = ground.markAt.get(next);
    if (mark?.group === 'content') return mark.prefix === '' ? unnamedSpeaker(ground, at, next - 1) : null;
  }
  return null;
}

/** A word with nothing on it and before it that a subject does not have. */
function mayBeSubject(ground: SpeechGround, at: number): boolean {
  const { reading, mentionOfWord } = ground.article;
  const word = reading.words[at];
  if (word?.script !== 'arabic' || isBroken(ground, at) || (gapAt(ground, at) & GAP.quote) !== 0) return false;
  if (COMPLEMENTS.has(word.folded) || mentionOfWord[at] || ground.markAt.has(at)) return false;
  if (/(?:ه|ها|هم)$/.test(word.folded) && !isDefinite(word.folded)) return false;
  return !reading.stemsOf(at).some(({ folded }) => folded.startsWith('ال'));
}
