import { GAP } from '../entities/reading.ts';
import { isSetOff } from './01-speech-verbs.ts';
import { arabicSubject, type Subject } from './arabic-speaker.ts';
import { latinSubject } from './latin-speaker.ts';
import { accordingTo } from './according-to.ts';
import { wordAt, type Gender, type Speaker, type SpeechGround, type SpeechVerb } from './speech-ground.ts';

/** Somebody said something: the verb, who, and whether the words stand before the verb. */
export interface SpeechAct {
  readonly verb: SpeechVerb;
  readonly speaker: Speaker;
  readonly isAfterWords: boolean;
  /** The speaker is named right there, so what was said begins after the name. */
  readonly isNamedHere: boolean;
}

/** Who spoke last, for the verbs that leave it unsaid. */
interface LastSpeaker {
  readonly speaker: Speaker;
  readonly verb: SpeechVerb;
  readonly gender: Gender | null;
}

/**
 * Finds who speaks at each verb. A verb whose speaker goes unsaid («وأضاف», «a-t-il ajouté», مؤكدا) goes on with the last one;
 * where that may be somebody else, the words are nobody's and the verb is passed over.
 */
export function speechActs(ground: SpeechGround, verbs: readonly SpeechVerb[]): SpeechAct[] {
  const acts: SpeechAct[] = [];
  let last: LastSpeaker | null = null as LastSpeaker | null;
  for (const verb of verbs) {
    const previous: SpeechAct | undefined = acts.at(-1);
    const { subject, isAfterWords } = subjectOf(ground, verb, previous?.verb);
    const isNamedHere = subject !== null && subject !== 'unsaid';
    if (!isNamedHere && verb.mark.group === 'weak' && !isSetOff(ground.article, verb)) continue;
    if (isNested(ground, verb, previous, isNamedHere)) continue;
    const speaker: Speaker | null = isNamedHere ? subject : subject === null ? null : unsaidSpeaker(ground, verb, last);
    if (!speaker) continue;
    acts.push({ verb, speaker, isAfterWords, isNamedHere });
    last = { speaker, verb, gender: verb.gender ?? (isNamedHere ? null : (last?.gender ?? null)) };
  }
  return acts;
}

interface FoundSubject {
  readonly subject: Subject | null;
  readonly isAfterWords: boolean;
}

function subjectOf(ground: SpeechGround, verb: SpeechVerb, previous: SpeechVerb | undefined): FoundSubject {
  const { group, lang } = verb.mark;
  if (group === 'according') return accordingTo(ground, verb);
  if (group === 'participle') return { subject: participleSubject(ground, verb, previous), isAfterWords: false };
  if (lang === 'ar') return { subject: arabicSubject(ground, verb), isAfterWords: false };
  const from = previous?.sentence === verb.sentence ? previous.last + 1 : verb.sentence.first;
  const found = latinSubject(ground, verb, from);
  // a souligné X et appelé à Y: the second verb has the subject of the first.
  const isSecond = found.subject === null && previous?.sentence === verb.sentence && isSetOff(ground.article, verb);
  return isSecond ? { subject: 'unsaid', isAfterWords: false } : found;
}

/** A participle goes with the verb of speaking before it in its sentence, else with the person the sentence is about. */
function participleSubject(ground: SpeechGround, verb: SpeechVerb, previous: SpeechVerb | undefined): Subject | null {
  if (previous?.sentence === verb.sentence) return 'unsaid';
  const { first } = verb.sentence;
  if (verb.first - first <= 1) return 'unsaid';
  const found = latinSubjectOrTopic(ground, verb);
  return found;
}

/** The subject of a sentence that no verb of speaking tells: قدم فلان …، مؤكدا; M. X est intervenu, soulignant. */
function latinSubjectOrTopic(ground: SpeechGround, verb: SpeechVerb): Subject | null {
  const { mentionOfWord, isRoleWord } = ground.article;
  for (let at = verb.sentence.first; at < verb.first; at += 1) {
    const mention = mentionOfWord[at];
    if (mention?.entity.type !== 'person' || isRoleWord[at] === true) continue;
    const { entity, start, end, first, last } = mention;
    return { entity, start, end, first, last };
  }
  return null;
}

/**
 * What a speaker says that others said is the speaker's: a verb within the last one's words, with nothing that sets it
 * off, or with a speaker of its own and no new sentence.
 */
function isNested(
  ground: SpeechGround,
  verb: SpeechVerb,
  previous: SpeechAct | undefined,
  isNamedHere: boolean,
): boolean {
  if (!previous || previous.verb.sentence !== verb.sentence || verb.mark.group === 'participle') return false;
  if (previous.isAfterWords || !ground.article.reading.words[verb.first]) return false;
  if (!isSetOff(ground.article, verb)) return !isNamedHere || hasContent(ground, previous.verb.last, verb.first);
  return false;
}

/** Whether أن or que stands between two words. */
function hasContent(ground: SpeechGround, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) if (ground.markAt.get(at)?.group === 'content') return true;
  return false;
}

const SAME_PARAGRAPH = 1;

/** The last speaker, unless too far back or of the other gender. */
function unsaidSpeaker(ground: SpeechGround, verb: SpeechVerb, last: LastSpeaker | null): Speaker | null {
  if (!last) return null;
  if (verb.gender !== null && last.gender !== null && verb.gender !== last.gender) return null;
  const isHere = last.verb.sentence === verb.sentence;
  if (isHere) return last.speaker;
  const distance = verb.sentence.paragraph - last.verb.sentence.paragraph;
  if (distance > SAME_PARAGRAPH || !isContinued(ground, verb)) return null;
  return isAnotherNamed(ground, last, verb) ? null : last.speaker;
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
