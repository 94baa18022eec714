import type { Reason } from '../../model/suggestion.ts';
import { reason } from '../entities/reason.ts';
import type { Sentence } from '../marked-article.ts';
import type { SpeechMark } from '../quotations/speech-marks.ts';
import type { EventMention } from './01-event-mentions.ts';
import type { EventMark, EventMarks } from './event-marks.ts';

/** How many words of the article stand for an event that no word names. */
const WORDS = 8;
const FINITE = new Set(['verb', 'weak', 'spoken', 'words']);

/**
 * What an article tells that names no event: somebody's statement, if its title or first sentence says so, else
 * whatever its title (or its first words) tells.
 */
export function toldEvent(marks: EventMarks, speech: readonly SpeechMark[]): EventMention | null {
  const { article } = marks;
  const title = article.sentences.find(({ part }) => part === 'title') ?? null;
  const sentence = article.lead ?? title;
  if (!sentence) return null;
  const held = heldBody(marks, article.lead);
  if (held) {
    const verb = article.text.slice(held.start, held.end);
    return mention(sentence, { ...NOTHING, ...held, ...MEETING }, reason('event-held', { verb }));
  }
  const spoken = speech.find(
    (mark) =>
      FINITE.has(mark.group) &&
      !isOnlyCalled(marks, mark) &&
      [title, article.lead].some((one) => one !== null && one.first <= mark.first && mark.first < one.next),
  );
  if (spoken) {
    const home = article.sentences[article.sentenceOfWord[spoken.first] ?? 0] ?? sentence;
    const verb = article.text.slice(spoken.start, spoken.end);
    return mention(home, { ...NOTHING, ...spoken, ...STATEMENT }, reason('event-words-spoken', { verb }));
  }
  const told = title ?? sentence;
  const last = Math.min(told.next, told.first + WORDS) - 1;
  const { words } = article.reading;
  const [start, end] = [words[told.first]?.start ?? told.start, words[last]?.end ?? told.end];
  return mention(sentence, { ...NOTHING, ...OTHER, first: told.first, last, start, end }, reason('event-told'));
}

/** ما وصفه ب: what somebody calls a thing is no statement; إضافة إلى is no verb. */
function isOnlyCalled({ article: { reading } }: EventMarks, { hasObject, first, last }: SpeechMark): boolean {
  if (!hasObject) return false;
  return /^[بمك]?ما$/.test(reading.words[first - 1]?.folded ?? '') || reading.words[last + 1]?.folded === 'الي';
}

/** Le conseil national s'est tenu, انعقد المكتب: where a body itself is what was held, it met. */
function heldBody({ all, article }: EventMarks, lead: Sentence | null): EventMark | null {
  if (!lead) return null;
  const { words } = article.reading;
  const isHeld = ({ group, first }: EventMark) =>
    group === 'hold' && lead.first <= first && first < lead.next && HELD.has(words[first]?.folded ?? '');
  return all.find(isHeld) ?? null;
}

/** The first words of the verbs whose subject is what was held. */
const HELD = new Set('s se انعقد انعقدت ينعقد تنعقد التام التامت'.split(' '));

const NOTHING = {
  lang: 'ar',
  weight: 0,
  sense: '',
  tense: null,
  hasObject: false,
  prefix: '',
  isDefinite: false,
  isPlural: false,
} as const;
const STATEMENT = { group: 'verb', kind: 'statement' } as const;
const MEETING = { group: 'verb', kind: 'meeting' } as const;
const OTHER = { group: 'verb', kind: 'other' } as const;

function mention(sentence: Sentence, mark: EventMark, why: Reason): EventMention {
  return {
    mark,
    kind: mark.kind ?? 'other',
    sentence,
    isKnown: false,
    isPlural: false,
    isOther: false,
    isBackground: false,
    isAside: false,
    verb: null,
    noun: '',
    ordinal: null,
    score: 0,
    reasons: [why],
  };
}
