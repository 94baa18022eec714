import type { Reason } from '../../model/suggestion.ts';
import { reason } from '../entities/reason.ts';
import type { MarkedArticle, Sentence } from '../marked-article.ts';
import type { SpeechMark } from '../quotations/speech-marks.ts';
import type { EventMention } from './01-event-mentions.ts';
import type { EventMark } from './event-marks.ts';

/** How many words of the article stand for an event that no word names. */
const WORDS = 8;
const FINITE = new Set(['verb', 'weak', 'spoken', 'words']);

/**
 * What an article tells that names no event: somebody's statement, if its title or first sentence says so, else
 * whatever its title (or its first words) tells.
 */
export function toldEvent(article: MarkedArticle, speech: readonly SpeechMark[]): EventMention | null {
  const title = article.sentences.find(({ part }) => part === 'title') ?? null;
  const sentence = article.lead ?? title;
  if (!sentence) return null;
  const spoken = speech.find(
    ({ group, first }) =>
      FINITE.has(group) && [title, article.lead].some((one) => one !== null && one.first <= first && first < one.next),
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
