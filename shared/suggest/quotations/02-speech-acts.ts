import { GAP } from '../entities/reading.ts';
import { isSetOff } from './01-speech-verbs.ts';
import type { EntitySuggestion } from '../../model/suggestion.ts';
import type { EntityMention } from '../marked-article.ts';
import { accordingTo } from './according-to.ts';
import { arabicSubject } from './arabic-speaker.ts';
import { latinSubject } from './latin-speaker.ts';
import {
  hasComma,
  namedSpeaker,
  wordAt,
  type Gender,
  type Speaker,
  type SpeechGround,
  type SpeechVerb,
  type Subject,
} from './speech-ground.ts';

/** Somebody said something: the verb, who, and whether the words stand before the verb. */
export interface SpeechAct {
  readonly verb: SpeechVerb;
  /** Null where it may be somebody else than the last speaker: the words before end here, and nobody is given what follows. */
  readonly speaker: Speaker | null;
  readonly isAfterWords: boolean;
  /** The speaker is named right there, so what was said begins after the name. */
  readonly isNamedHere: boolean;
}

/** An act whose speaker is known. */
export interface HeardAct extends SpeechAct {
  readonly speaker: Speaker;
}

/** Who spoke last, for the verbs that leave it unsaid. */
interface LastSpeaker {
  readonly speaker: Speaker;
  readonly verb: SpeechVerb;
  readonly gender: Gender | null;
  readonly isPlural: boolean;
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
    const found: FoundSubject = subjectOf(ground, verb, previous?.verb);
    const { subject, isAfterWords } = found;
    if (subject === null || isNested(ground, verb, previous, isSpeaker(subject))) continue;
    if (!isSpeaker(subject) && verb.mark.group === 'weak' && !isSetOff(ground.article, verb)) continue;
    const speaker: Speaker | null = isSpeaker(subject)
      ? againOrSelf(ground, subject, last)
      : subject === 'unsaid' && !verb.mark.hasObject
        ? unsaidSpeaker(ground, verb, last)
        : null;
    // Whoever it was that spoke here, what follows may be his.
    acts.push({ verb, speaker, isAfterWords, isNamedHere: isSpeaker(subject) });
    last = speaker && heard(ground, verb, speaker, isSpeaker(subject), last);
  }
  return acts;
}

function isSpeaker(subject: Subject): subject is Speaker {
  return typeof subject !== 'string';
}

/** What a speaker leaves for the verbs to come. */
function heard(
  ground: SpeechGround,
  verb: SpeechVerb,
  speaker: Speaker,
  isNamed: boolean,
  last: LastSpeaker | null,
): LastSpeaker {
  return {
    speaker,
    verb,
    gender: verb.gender ?? (isNamed ? null : (last?.gender ?? null)),
    isPlural: isNamed ? isPluralSpeaker(ground, verb, speaker) : (last?.isPlural ?? false),
  };
}

/** المتدخلون, les participants: several people, whom a verb in the singular does not go on with. */
function isPluralSpeaker(ground: SpeechGround, verb: SpeechVerb, speaker: Speaker): boolean {
  return verb.isPlural || (speaker.entity === null && /(?:ون|ين)$/.test(wordAt(ground, speaker.first)));
}

/** المتحدث ذاته is the last speaker; هذا الأخير is too, unless somebody else was named since. */
function againOrSelf(ground: SpeechGround, speaker: Speaker, last: LastSpeaker | null): Speaker | null {
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
  // a souligné X et a appelé à Y: the second verb has the subject of the first.
  const isSecond = previous?.sentence === verb.sentence && isSetOff(ground.article, verb);
  if (isSecond && !hasComma(ground, verb.first)) return { subject: 'unsaid', isAfterWords: false };
  const found = latinSubject(ground, verb, from);
  return isSecond && found.subject === null ? { subject: 'unsaid', isAfterWords: false } : found;
}

/** A participle goes with the verb of speaking before it in its sentence, else with the one person the sentence is about. */
function participleSubject(ground: SpeechGround, verb: SpeechVerb, previous: SpeechVerb | undefined): Subject | null {
  if (previous?.sentence === verb.sentence) return 'unsaid';
  if (verb.first - verb.sentence.first <= 1) return 'unsaid';
  return topicOf(ground, verb);
}

const TOPIC_REACH = 5;

/** The one person of a sentence that no verb of speaking tells, named at its head: قدم فلان …، مؤكدا; M. X est intervenu, soulignant. */
function topicOf({ article }: SpeechGround, verb: SpeechVerb): Speaker | null {
  const { mentionOfWord, isRoleWord, reading } = article;
  let topic: EntityMention | null = null;
  for (let at = verb.sentence.first; at < verb.first; at += 1) {
    const mention = mentionOfWord[at];
    if (mention?.entity.type !== 'person' || isRoleWord[at] === true || mention.first !== at) continue;
    if (topic && topic.entity !== mention.entity) return null;
    topic ??= mention;
  }
  if (!topic || topic.start !== reading.words[topic.first]?.start) return null;
  const lead = range(verb.sentence.first, topic.first).filter((at) => isRoleWord[at] !== true);
  return lead.length <= TOPIC_REACH ? namedSpeaker(topic) : null;
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index);
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
