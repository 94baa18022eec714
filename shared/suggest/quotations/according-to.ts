import { triggerAt } from '../entities/word-class.ts';
import { roleSpeaker } from './role-speaker.ts';
import {
  hasComma,
  isBroken,
  namedSpeaker,
  personFrom,
  wordAt,
  type SpeechGround,
  type SpeechVerb,
  type Subject,
} from './speech-ground.ts';

const DETERMINERS = new Set('le la l les the'.split(' '));
const LONGEST_NAME = 12;

/** Selon X, d'après le ministre, حسب فلان: whose words a clause tells. What papers and laws say is nobody's. */
export function accordingTo(
  ground: SpeechGround,
  verb: SpeechVerb,
): { subject: Subject | null; isAfterWords: boolean } {
  const { sentence, last, first } = verb;
  const subject = speakerAt(ground, last + 1, sentence.next);
  const isLast = first - sentence.first > 2;
  if (!subject) return { subject: null, isAfterWords: isLast };
  // `pour` says for whom: only before a quotation it says whose view it is.
  if (
    wordAt(ground, first) === 'pour' &&
    !(first === sentence.first && isQuotedAfter(ground, subject.last, sentence.next))
  ) {
    return { subject: null, isAfterWords: false };
  }
  return { subject, isAfterWords: isLast };
}

function speakerAt(ground: SpeechGround, at: number, to: number) {
  const { reading, isRoleWord, mentionOfWord } = ground.article;
  for (let index = at; index < Math.min(to, at + LONGEST_NAME); index += 1) {
    const person = personFrom(ground, index);
    if (person) return namedSpeaker(person);
    const isPart =
      DETERMINERS.has(wordAt(ground, index)) ||
      isRoleWord[index] === true ||
      triggerAt(reading, 'person_title', index) !== undefined;
    if (!isPart || (index > at && isBroken(ground, index))) break;
  }
  const head = DETERMINERS.has(wordAt(ground, at)) ? at + 1 : at;
  const role = roleSpeaker(ground, head, to);
  if (role) return role;
  const body = mentionOfWord[head];
  return body?.first === head && body.entity.type === 'organisation' ? namedSpeaker(body) : null;
}

function isQuotedAfter(ground: SpeechGround, last: number, to: number): boolean {
  for (let at = last + 1; at < Math.min(to, last + 20); at += 1) {
    if (ground.article.quotedOfWord[at]?.first === at) return hasComma(ground, at) || at - last < 20;
  }
  return false;
}
