import { bareWord } from '../../gazetteer/phrase-trie.ts';
import type { EventKind } from '../../model/event.ts';
import type { Reason } from '../../model/suggestion.ts';
import { GAP } from '../entities/reading.ts';
import type { Sentence } from '../marked-article.ts';
import { markAfter, sentenceOf, type EventMark, type EventMarks } from './event-marks.ts';
import { holdingVerbs } from './held-by.ts';
import { isBackground, isKnown, isOther, ordinalOf } from './trigger-view.ts';
import { weighTrigger } from './weigh-trigger.ts';

/** Words of the article that name an event or tell it, with what the words round them say of it. */
export interface EventMention {
  readonly mark: EventMark;
  readonly kind: EventKind;
  readonly sentence: Sentence;
  /** Named as one that the reader knows already: this meeting, the meeting, اللقاء. */
  readonly isKnown: boolean;
  readonly isPlural: boolean;
  /** Said to be another one, of the same kind. */
  readonly isOther: boolean;
  /** To come, being prepared for, or long past: told as background. */
  readonly isBackground: boolean;
  /** Named within something else: a programme's name, another event's theme, a series. */
  readonly isAside: boolean;
  /** The verb that says it was held, chaired or attended. */
  readonly verb: EventMark | null;
  /** Its first word, bare: دورة of دورة تكوينية. */
  readonly noun: string;
  /** The number it bears: the 14th congress. */
  readonly ordinal: string | null;
  /** What speaks for its being what the article is about. */
  readonly score: number;
  readonly reasons: readonly Reason[];
}

/** No article names events more often; what does (a year's agenda, a pasted archive) is read so far. */
const MOST_MENTIONS = 300;

/** Finds the events that an article names, each time it does, and weighs each. */
export function eventMentions(marks: EventMarks): EventMention[] {
  const heads = marks.all.filter((mark) => isTrigger(mark) && !isPartOfName(marks, mark));
  const triggers = heads
    .filter((mark, index) => !isCovered(heads, index) && !isOnlyHolding(marks, mark))
    .slice(0, MOST_MENTIONS);
  const verbs = holdingVerbs(marks, triggers);
  return triggers.map((mark, index) => mentionOf(marks, mark, triggers[index - 1], verbs.get(mark) ?? null));
}

function isTrigger({ group }: EventMark): boolean {
  return group === 'head' || group === 'verb';
}

/** Part of a body's or a place's name (Rassemblement national, المؤتمر الوطني الاتحادي), not an event. */
function isPartOfName({ article }: EventMarks, { first, last }: EventMark): boolean {
  const mention = article.mentionOfWord[first] ?? article.mentionOfWord[last];
  if (!mention || mention.entity.type === 'person') return false;
  return mention.first < first || mention.last > last;
}

/** Shares words with a trigger that began before it, or is a second sense of the same words. */
function isCovered(heads: readonly EventMark[], index: number): boolean {
  const mark = heads[index];
  for (let back = index - 1; back >= 0 && back >= index - 4; back -= 1) {
    const other = heads[back];
    if (mark && other && other.last >= mark.first) return true;
  }
  return false;
}

const HOLDING_REACH = 14;
const FOR = new Set(['en', 'pour', 'in', 'for', 'في']);

/** réuni en session, اجتمع في دورة, meeting in Fez for their congress: the verb says that it was held, and no more. */
function isOnlyHolding(marks: EventMarks, mark: EventMark): boolean {
  if (mark.kind !== 'meeting' || (mark.group !== 'verb' && !isGerund(marks, mark))) return false;
  const head = markAfter(marks, 'head', mark.last, HOLDING_REACH);
  if (!head) return false;
  const { words } = marks.article.reading;
  const before = [1, 2, 3].map((back) => words[head.first - back]?.folded ?? '');
  return before.some((word, index) => FOR.has(word) || (index === 0 && word === 'un' && head.lang === 'fr'));
}

/** Delegates, meeting in Fez: the word without an article is no noun. */
function isGerund(marks: EventMarks, { lang, first }: EventMark): boolean {
  const word = marks.article.reading.words[first];
  return lang === 'en' && word?.folded === 'meeting' && word.gap !== GAP.space;
}

function mentionOf(
  marks: EventMarks,
  mark: EventMark,
  previous: EventMark | undefined,
  verb: EventMark | null,
): EventMention {
  if (mark.kind === null) throw new Error('A trigger has a kind.');
  const sentence = sentenceOf(marks, mark.first);
  const view = { marks, mark, sentence, previous, from: Math.max(sentence.first, (previous?.last ?? -1) + 1) };
  const facts = {
    verb,
    isBackground: isBackground(view),
    isOther: isOther(view),
    isPlural: mark.group === 'head' && (mark.isPlural || mark.sense === 'plural'),
  };
  const { score, isAside, reasons } = weighTrigger(view, facts);
  const told = { noun: nounOf(marks, mark), isKnown: isKnown(view), ordinal: ordinalOf(view) };
  return { ...facts, ...told, score, isAside, reasons, mark, kind: mark.kind, sentence };
}

function nounOf({ article }: EventMarks, { first, prefix }: EventMark): string {
  const word = article.reading.words[first]?.folded ?? '';
  return bareWord(word.slice(prefix.length));
}
