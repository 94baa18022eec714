import { isSetOff } from './01-speech-verbs.ts';
import type { EntityMention } from '../marked-article.ts';
import { againOrSelf, heard, unsaidSpeaker, type LastSpeaker } from './last-speaker.ts';
import { accordingTo } from './according-to.ts';
import { arabicSubject } from './arabic-speaker.ts';
import { latinSubject } from './latin-speaker.ts';
import {
  hasComma,
  namedSpeaker,
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
    if (!isSpeaker(subject) && verb.mark.group === 'weak' && verb.mark.lang === 'ar' && !isSetOff(ground.article, verb))
      continue;
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

interface FoundSubject {
  readonly subject: Subject | null;
  readonly isAfterWords: boolean;
}

function subjectOf(ground: SpeechGround, verb: SpeechVerb, previous: SpeechVerb | undefined): FoundSubject {
  const { group, lang } = verb.mark;
  if (group === 'according') return accordingTo(ground, verb);
  if (group === 'participle') return { subject: participleSubject(ground, verb, previous), isAfterWords: false };
  if (lang === 'ar') {
    const subject = arabicSubject(ground, verb);
    return { subject, isAfterWords: subject !== null && isArabicTag(ground, verb, subject) };
  }
  const from = previous?.sentence === verb.sentence ? previous.last + 1 : verb.sentence.first;
  // a souligné X et a appelé à Y: the second verb has the subject of the first.
  const isSecond = previous?.sentence === verb.sentence && isSetOff(ground.article, verb);
  if (isSecond && !hasComma(ground, verb.first)) return { subject: 'unsaid', isAfterWords: false };
  const found = latinSubject(ground, verb, from);
  return isSecond && found.subject === null ? { subject: 'unsaid', isAfterWords: false } : found;
}

const LONGEST_TAG = 6;

/** «…»، يضيف الوزير: a quotation right before, and nothing said after. */
function isArabicTag({ article }: SpeechGround, verb: SpeechVerb, subject: Subject): boolean {
  const quoted = article.quotedOfWord[verb.first - 1];
  const last = isSpeaker(subject) ? Math.max(verb.last, subject.last) : verb.last;
  return quoted?.last === verb.first - 1 && verb.mark.prefix === '' && verb.sentence.next - last < LONGEST_TAG;
}

/** A participle goes with the verb of speaking before it in its sentence, else with the one person the sentence is about. */
function participleSubject(ground: SpeechGround, verb: SpeechVerb, previous: SpeechVerb | undefined): Subject | null {
  if (previous?.sentence === verb.sentence) return 'unsaid';
  if (verb.first - verb.sentence.first <= 1) return 'unsaid';
  return topicOf(ground, verb);
}

const TOPIC_REACH = 5;
/** Further on the sentence is about something else, or is no sentence. */
const LONGEST_SENTENCE = 120;

/** The one person of a sentence that no verb of speaking tells, named at its head: قدم فلان …، مؤكدا; M. X est intervenu, soulignant. */
function topicOf({ article }: SpeechGround, verb: SpeechVerb): Speaker | null {
  const { mentionOfWord, isRoleWord, reading } = article;
  if (verb.first - verb.sentence.first > LONGEST_SENTENCE) return null;
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
