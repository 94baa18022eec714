import { eventWords, type EventWord } from '../../gazetteer/event-words.ts';
import { fold } from '../../text/fold.ts';
import { GAP } from '../entities/reading.ts';
import { findPhrases, type FoundPhrase } from '../find-phrases.ts';
import type { MarkedArticle, Sentence } from '../marked-article.ts';

/** An event word where the article has it. */
export interface EventMark extends Omit<FoundPhrase<EventWord>, 'value'>, EventWord {}
type Group = EventWord['group'];

/** The event words of an article, to be asked what stands beside a word. */
export interface EventMarks {
  readonly article: MarkedArticle;
  readonly all: readonly EventMark[];
  /** By the index of their first word. */
  readonly startingAt: readonly (readonly EventMark[])[];
  /** By the index of their last word. */
  readonly endingAt: readonly (readonly EventMark[])[];
  /** Whether title and first sentences speak of votes cast and counted, so that an election in them was held. */
  readonly isPolled: boolean;
}

export function markEventWords(article: MarkedArticle): EventMarks {
  const { words, language } = article.reading;
  const found = findPhrases(article.reading, eventWords())
    // A meeting is one thing in English and another in French, and a foreign word in a text tells little.
    .filter(({ value }) => value.lang === language)
    .map(markOf);
  const all = withoutInner(found);
  const startingAt = byWord(all, words.length, ({ first }) => first);
  const endingAt = byWord(all, words.length, ({ last }) => last);
  return { article, all, startingAt, endingAt, isPolled: isPolled(article, all) };
}

/** One such word (voix, مقاعد) may speak of anything; and they lead where the poll is the news, not the reason for it. */
const LEAST_POLLED = 2;
const LEADING = 14;

function isPolled({ lead, sentenceOfWord, text }: MarkedArticle, all: readonly EventMark[]): boolean {
  const until = (lead?.index ?? 0) + 1;
  const said = all.filter(({ group, first }) => group === 'polling' && (sentenceOfWord[first] ?? 0) <= until);
  const different = new Set(said.map(({ start, end }) => fold(text.slice(start, end))));
  return different.size >= LEAST_POLLED && (said[0]?.first ?? Infinity) < (lead?.first ?? 0) + LEADING;
}

/** Written out, since a spread takes ten times as long and a text has hundreds of marks. */
function markOf(phrase: FoundPhrase<EventWord>): EventMark {
  const { group, kind, weight, lang, sense } = phrase.value;
  const { tense, hasObject, first, last, start, end, prefix, isDefinite, isPlural } = phrase;
  return { group, kind, weight, lang, sense, tense, hasObject, first, last, start, end, prefix, isDefinite, isPlural };
}

/** Most words have no mark: they share one empty list. */
const NO_MARKS: readonly EventMark[] = [];

function byWord(marks: readonly EventMark[], words: number, at: (mark: EventMark) => number): (readonly EventMark[])[] {
  const lists = new Array<readonly EventMark[]>(words).fill(NO_MARKS);
  for (const mark of marks) lists[at(mark)] = [...(lists[at(mark)] ?? NO_MARKS), mark];
  return lists;
}

/** Drops what lies within a longer phrase: مباحثات in جلسة مباحثات. The article of a new event is kept wherever it stands. */
function withoutInner(found: readonly EventMark[]): EventMark[] {
  const kept: EventMark[] = [];
  let reach: EventMark | null = null;
  for (const mark of found) {
    const isInner = reach !== null && mark.last <= reach.last && mark.first > reach.first;
    if (!isInner || mark.group === 'one') kept.push(mark);
    if (!reach || mark.last > reach.last) reach = mark;
  }
  return kept;
}

/** The nearest mark of a group that ends before the word `at`, with at most `reach` words between, in the same clause. */
export function markBefore(
  marks: EventMarks,
  group: Group,
  at: number,
  reach: number,
  from = 0,
): EventMark | undefined {
  const { words } = marks.article.reading;
  for (let last = at - 1; last >= Math.max(from, at - 1 - reach); last -= 1) {
    if (breaksClause(words[last + 1]?.gap ?? GAP.edge)) return undefined;
    const found = marks.endingAt[last]?.find((mark) => mark.group === group && mark.last < at);
    if (found) return found;
  }
  return undefined;
}

/** The nearest mark of a group that begins after the word `at`, with at most `reach` words between, in the same clause. */
export function markAfter(
  marks: EventMarks,
  group: Group,
  at: number,
  reach: number,
  to = Infinity,
): EventMark | undefined {
  const { words } = marks.article.reading;
  for (let first = at + 1; first <= Math.min(to, at + 1 + reach); first += 1) {
    const word = words[first];
    if (!word || breaksClause(word.gap)) return undefined;
    const found = marks.startingAt[first]?.find((mark) => mark.group === group);
    if (found) return found;
  }
  return undefined;
}

function breaksClause(gap: number): boolean {
  return (gap & (GAP.stop | GAP.edge)) !== 0;
}

/** The sentence of a word. */
export function sentenceOf({ article }: EventMarks, at: number): Sentence {
  const sentence = article.sentences[article.sentenceOfWord[at] ?? 0];
  if (!sentence) throw new Error('Every word of an article is in a sentence.');
  return sentence;
}
