import type { DateParts } from './date-expression.ts';
import { findPhrase, followsClosely, followsLinked, gapBefore, type DateReader } from './date-reader.ts';
import * as vocabulary from './date-vocabulary.ts';

/**
 * Whether the day and month at token `at` are the name of something: حركة 20 فبراير, شارع 2 مارس, Place du 16 Novembre,
 * "20 février" in quotation marks. With a year they are a date all the same.
 */
export function isNameOfSomething(reader: DateReader, at: number, parts: DateParts, end: number): boolean {
  if (parts.year !== null || parts.day === null) return false;
  return isQuotedAlone(reader, at, end) || isAfterWordOf(reader, at, vocabulary.namedAfterDates);
}

const OPENING = /[«"“‘„]/;
const CLOSING = /[»"”’]/;

function isQuotedAlone({ text, tokens }: DateReader, at: number, end: number): boolean {
  const start = tokens[at]?.start ?? 0;
  return isBeside(text, start - 1, -1, OPENING) && isBeside(text, end, 1, CLOSING);
}

/** Whether `sign` stands at `index`, or one blank further off in direction `step`. */
function isBeside(text: string, index: number, step: 1 | -1, sign: RegExp): boolean {
  return sign.test(text.charAt(index)) || (/\s/.test(text.charAt(index)) && sign.test(text.charAt(index + step)));
}

/** Whether a word of `index` stands before token `at`, with de, du, d' or of between them at most. */
function isAfterWordOf(reader: DateReader, at: number, index: typeof vocabulary.namedAfterDates): boolean {
  if (!followsLinked(reader, at)) return false;
  const before = vocabulary.namedAfterJoints.has(wordAt(reader, at - 1)) ? at - 1 : at;
  return followsLinked(reader, before) && findPhrase(index, reader, before - 1)?.next === before;
}

function wordAt({ tokens }: DateReader, at: number): string {
  return tokens[at]?.folded ?? '';
}

function hasCapital({ text, tokens }: DateReader, at: number): boolean {
  return /\p{Lu}/u.test(text.charAt(tokens[at]?.start ?? text.length));
}

/**
 * Whether a weekday that stands alone, from token `at` to `next`, is a day of the week and not a market, a town or the
 * Friday prayer. الأحد and الاثنين are also "one" and "both": they need a word such as يوم or مساء before them.
 */
export function isBareWeekday(reader: DateReader, at: number, next: number): boolean {
  if (isAfterWordOf(reader, at, vocabulary.namedAfterWeekdays)) return false;
  // English weekdays have a capital.
  if (reader.tokens[at]?.script !== 'arabic') return !wordAt(reader, at).endsWith('day') || hasCapital(reader, at);
  if (followsClosely(reader, at) && isAfterCue(reader, at)) return true;
  // A proclitic other than و makes it a noun of its own: كالجمعة, بالخميس.
  return !/(احد|اثنين)$/.test(wordAt(reader, next - 1)) && /^و?ال/.test(wordAt(reader, at));
}

function isAfterCue(reader: DateReader, at: number): boolean {
  return (
    findPhrase(vocabulary.dayCues, reader, at - 1)?.next === at ||
    findPhrase(vocabulary.dayParts, reader, at - 1)?.next === at
  );
}

/**
 * Whether a relative day that stands alone, from token `at` to `next`, is meant as one. Not so: في أمس الحاجة;
 * «المغرب اليوم», اليوم الدراسي, نفس اليوم; غدا as "became"; "Aujourd'hui le Maroc", "Russia Today".
 */
export function isMeantAsDay(reader: DateReader, at: number, next: number): boolean {
  const last = wordAt(reader, next - 1);
  const after = followsClosely(reader, next) ? wordAt(reader, next) : '';
  switch (last) {
    case 'امس':
    case 'بامس':
      return !after.startsWith('الحاجه');
    case 'يومه':
      return false;
    case 'اليوم':
    case 'لليوم':
      return isToday(reader, at, after);
    case 'غد':
    case 'غدا':
      return next - at > 1 || isTomorrow(reader, at, next);
    case 'hui':
      return after !== 'le' || wordAt(reader, next + 1) !== 'maroc';
    case 'today':
      return !hasCapital(reader, at) || !followsLinked(reader, at);
    default:
      return true;
  }
}

function isToday(reader: DateReader, at: number, after: string): boolean {
  if (followsLinked(reader, at) && findPhrase(vocabulary.notTodayAfter, reader, at - 1)?.next === at) return false;
  return !after.startsWith('ال') && !vocabulary.notTodayBefore.has(after);
}

function isTomorrow(reader: DateReader, at: number, next: number): boolean {
  const isCued = followsLinked(reader, at) && wordAt(reader, at - 1).endsWith('يوم');
  return isCued || /[,،.؛:)\n]/.test(gapBefore(reader, next));
}
