import type { EntitySuggestion } from '../../model/suggestion.ts';
import { GAP } from '../entities/reading.ts';
import { wordAt, type Gender, type Speaker, type SpeechGround, type SpeechVerb } from './speech-ground.ts';

/** Who spoke last, for the verbs that leave it unsaid. */
export interface LastSpeaker {
  readonly speaker: Speaker;
  readonly verb: SpeechVerb;
  readonly gender: Gender | null;
  readonly isPlural: boolean;
}

/** What a speaker leaves for the verbs to come. */
export function heard(
  ground: SpeechGround,
  verb: SpeechVerb,
  speaker: Speaker,
  isNamed: boolean,
  last: LastSpeaker | null,
): LastSpeaker {
  return {
    speaker,
    verb,
    gender: verb.gender ?? (isNamed ? genderOfTitle(ground, speaker) : (last?.gender ?? null)),
    isPlural: isNamed ? isPluralSpeaker(ground, verb, speaker) : (last?.isPlural ?? false),
  };
}

const TITLES: ReadonlyMap<string, Gender> = new Map([
  ['m', 'masculine'],
  ['mr', 'masculine'],
  ['mme', 'feminine'],
  ['mlle', 'feminine'],
  ['mrs', 'feminine'],
  ['ms', 'feminine'],
  ['la', 'feminine'],
  ['le', 'masculine'],
]);

/** M. X, Mme Y, la présidente. */
function genderOfTitle(ground: SpeechGround, { first }: Speaker): Gender | null {
  return TITLES.get(wordAt(ground, first - 1)) ?? null;
}

/** المتدخلون, les participants: several people, whom a verb in the singular does not go on with. */
function isPluralSpeaker(ground: SpeechGround, verb: SpeechVerb, speaker: Speaker): boolean {
  return verb.isPlural || (speaker.entity === null && /(?:ون|ين)$/.test(wordAt(ground, speaker.first)));
}

/** المتحدث ذاته is the last speaker; هذا الأخير is too, unless somebody else was named since. */
export function againOrSelf(ground: SpeechGround, speaker: Speaker, last: LastSpeaker | null): Speaker | null {
  if (!speaker.standsFor) return speaker;
  if (!last) return null;
  if (speaker.standsFor === 'latter') {
    const person = personBefore(ground, speaker.first);
    if (person !== last.speaker.entity) return null;
  }
  return { ...speaker, entity: last.speaker.entity };
}

const LATTER_REACH = 60;

/** The person whom the article names last before a word. */
function personBefore({ article }: SpeechGround, before: number): EntitySuggestion | null {
  for (let at = before - 1; at >= Math.max(0, before - LATTER_REACH); at -= 1) {
    const mention = article.mentionOfWord[at];
    if (mention?.entity.type === 'person') return mention.entity;
  }
  return null;
}

const SAME_PARAGRAPH = 1;

/** The last speaker, unless too far back or of the other gender. */
export function unsaidSpeaker(ground: SpeechGround, verb: SpeechVerb, last: LastSpeaker | null): Speaker | null {
  if (!last || (showsNumber(verb) && verb.isPlural !== last.isPlural)) return null;
  if (verb.gender !== null && last.gender !== null && verb.gender !== last.gender) return null;
  const isHere = last.verb.sentence === verb.sentence;
  if (isHere) return last.speaker;
  const distance = verb.sentence.paragraph - last.verb.sentence.paragraph;
  if (distance > SAME_PARAGRAPH || !isContinued(ground, verb)) return null;
  return isAnotherNamed(ground, last, verb) ? null : last.speaker;
}

/** A French participle and an English verb go with one and with many. */
function showsNumber({ mark }: SpeechVerb): boolean {
  return mark.lang === 'ar' || (mark.lang === 'fr' && mark.group !== 'participle');
}

/** كما أوضح, وأضاف, a-t-il ajouté, Il a ajouté: the verb goes on from what was said before. */
function isContinued(ground: SpeechGround, verb: SpeechVerb): boolean {
  if (verb.mark.lang !== 'ar' || verb.mark.group === 'participle') return true;
  return (
    verb.mark.prefix !== '' ||
    ['كما', 'و', 'ثم'].includes(wordAt(ground, verb.first - 1)) ||
    verb.first - verb.sentence.first <= 12
  );
}

/** Whether between the two another person is named first in a sentence, and so is whom the verb may mean. */
function isAnotherNamed({ article }: SpeechGround, last: LastSpeaker, verb: SpeechVerb): boolean {
  for (let index = last.verb.sentence.index + 1; index <= verb.sentence.index; index += 1) {
    const sentence = article.sentences[index];
    if (!sentence) continue;
    const to = index === verb.sentence.index ? verb.first : Math.min(sentence.next, sentence.first + 3);
    for (let at = sentence.first; at < to; at += 1) {
      const mention = article.mentionOfWord[at];
      if (mention?.entity.type === 'person' && mention.entity !== last.speaker.entity) return true;
      if (index === verb.sentence.index && at - sentence.first > 3 && (article.reading.words[at]?.gap ?? 0) & GAP.comma)
        break;
    }
  }
  return false;
}
