import type { Detection } from '../model/analysis.ts';
import { precisionOf, type CivilDate } from '../model/civil-date.ts';
import type { Span } from '../model/span.ts';
import type { EntitySuggestion } from '../model/suggestion.ts';
import type { DateExpression } from '../text/civil-dates/date-expression.ts';
import { findDates } from '../text/civil-dates/find-dates.ts';
import { sentences } from '../text/sentences.ts';
import type { Reading } from './entities/reading.ts';
import { quotedWords, type Quoted } from './quoted-words.ts';

/** A sentence of the article with the words it holds. */
export interface Sentence extends Span {
  readonly index: number;
  readonly part: 'title' | 'body';
  /** Counted over the body; -1 for the title. */
  readonly paragraph: number;
  /** Indices of its first word, and of the one after its last. */
  readonly first: number;
  readonly next: number;
}

/** An entity where the article names it. */
export interface EntityMention extends Span {
  readonly entity: EntitySuggestion;
  readonly first: number;
  readonly last: number;
}

/** A date of the article with the words it takes. */
export interface DateMention {
  readonly date: DateExpression;
  readonly first: number;
  readonly last: number;
}

/** An article with all that later passes lean on: its words, sentences, named entities and dates, in order. */
export interface MarkedArticle {
  readonly text: string;
  readonly reading: Reading;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly EntityMention[];
  readonly dates: readonly DateMention[];
  /** Index of the sentence that each word is in. */
  readonly sentenceOfWord: readonly number[];
  /** The mention that each word is in, if any. */
  readonly mentionOfWord: readonly (EntityMention | undefined)[];
  /** The quotation marks' insides that each word is in, if any. */
  readonly quotedOfWord: readonly (Quoted | undefined)[];
  /** Whether each word is part of a role that the article states of somebody. */
  readonly isRoleWord: readonly boolean[];
  /** The date that each word is in, if any. */
  readonly dateOfWord: readonly (DateMention | undefined)[];
  /** The first sentence of the body that says something, a dateline alone does not. */
  readonly lead: Sentence | null;
  /** The publication date, where it is known to the day. */
  readonly publishedOn: CivilDate | null;
}

const LEAST_LEAD = 6;

/** Marks up the title and body of a text with the entities suggested for it. */
export function markArticle(
  detection: Detection,
  reading: Reading,
  entities: readonly EntitySuggestion[],
): MarkedArticle {
  const { text } = detection.raw;
  const found = sentencesOf(detection, reading);
  const sentenceOfWord = new Array<number>(reading.words.length).fill(0);
  for (const { index, first, next } of found) sentenceOfWord.fill(index, first, next);
  const mentions = mentionsOf(reading, entities);
  const mentionOfWord = new Array<EntityMention | undefined>(reading.words.length).fill(undefined);
  for (const mention of mentions) mentionOfWord.fill(mention, mention.first, mention.last + 1);
  const isRoleWord = new Array<boolean>(reading.words.length).fill(false);
  for (const { first, last } of rolesOf(reading, entities)) isRoleWord.fill(true, first, last + 1);
  const dates = datesOf(detection, reading);
  const dateOfWord = new Array<DateMention | undefined>(reading.words.length).fill(undefined);
  for (const date of dates) dateOfWord.fill(date, date.first, date.last + 1);
  const { value } = detection.metadata.publishedOn;
  const published = value as CivilDate | null;
  return {
    text,
    reading,
    sentences: found,
    mentions,
    dates,
    sentenceOfWord,
    mentionOfWord,
    quotedOfWord: quotedWords(reading),
    isRoleWord,
    dateOfWord,
    lead: found.find(({ part, first, next }) => part === 'body' && next - first >= LEAST_LEAD) ?? null,
    publishedOn: published !== null && precisionOf(published) === 'day' ? published : null,
  };
}

function sentencesOf(detection: Detection, { text, words }: Reading): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = -1;
  let at = 0;
  for (const { start, end, part } of detection.blocks) {
    if (part !== 'title' && part !== 'body') continue;
    if (part === 'body') paragraph += 1;
    let line = start;
    for (const span of sentences(text, start, end)) {
      if (part === 'body' && found.at(-1)?.part === 'body' && text.slice(line, span.start).includes('\n'))
        paragraph += 1;
      line = span.end;
      at = wordFrom(words, at, span.start);
      const first = at;
      at = wordFrom(words, at, span.end);
      if (at === first) continue;
      found.push({
        start: span.start,
        end: span.end,
        index: found.length,
        part,
        paragraph: part === 'title' ? -1 : paragraph,
        first,
        next: at,
      });
    }
  }
  return found;
}

/** The first word, from the one at `at`, that starts at `start` or later. */
function wordFrom(words: Reading['words'], at: number, start: number): number {
  let next = at;
  while ((words[next]?.start ?? Infinity) < start) next += 1;
  return next;
}

/** Goes over sorted spans and the words side by side, so that all are placed in one pass. */
class WordPlacer {
  readonly #words: Reading['words'];
  #at = 0;

  constructor({ words }: Reading) {
    this.#words = words;
  }

  /** The words that a span takes, the spans coming in order of their starts; null where it holds none. */
  place({ start, end }: Span): { first: number; last: number } | null {
    while ((this.#words[this.#at]?.end ?? Infinity) <= start) this.#at += 1;
    const first = this.#at;
    let last = first - 1;
    while ((this.#words[last + 1]?.start ?? Infinity) < end) last += 1;
    return last < first ? null : { first, last };
  }
}

function mentionsOf(reading: Reading, entities: readonly EntitySuggestion[]): EntityMention[] {
  const all = entities.flatMap((entity) => entity.mentions.map(({ start, end }) => ({ start, end, entity })));
  // Of nested mentions the longer comes first and the inner one then takes the words it has.
  all.sort((one, other) => one.start - other.start || other.end - one.end);
  const placer = new WordPlacer(reading);
  return all.flatMap((mention) => {
    const place = placer.place(mention);
    const { start, end, entity } = mention;
    return place ? [{ start, end, entity, first: place.first, last: place.last }] : [];
  });
}

function rolesOf(reading: Reading, entities: readonly EntitySuggestion[]): { first: number; last: number }[] {
  const roles = entities.flatMap((entity) => entity.roles).sort((one, other) => one.start - other.start);
  const placer = new WordPlacer(reading);
  return roles.flatMap((role) => placer.place(role) ?? []);
}

function datesOf(detection: Detection, reading: Reading): DateMention[] {
  const placer = new WordPlacer(reading);
  return detection.blocks
    .filter(({ part }) => part === 'title' || part === 'body')
    .flatMap(({ start, end }) => findDates(detection.raw.text, start, end))
    .flatMap((date) => {
      const place = placer.place(date);
      return place ? [{ date, first: place.first, last: place.last }] : [];
    });
}
