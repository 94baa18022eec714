import { dayOfMonthAt, monthAt, yearAt } from './calendar-dates.ts';
import { NO_PARTS, type DateExpression, type DateParts, type RelativeDate } from './date-expression.ts';
import { findPhrase, followsClosely, followsLinked, type DateReader, type Found } from './date-reader.ts';
import * as vocabulary from './date-vocabulary.ts';

/** `الأسبوع الماضي`, `le mois prochain`, `last year`; with a day before it, `15 من الشهر الجاري`. */
export function period(reader: DateReader, at: number): Found<DateExpression> | null {
  const alone = findPhrase(vocabulary.relativePeriods, reader, at);
  if (alone) return expression(reader, alone.start, alone.next, NO_PARTS, alone.value);
  const day = dayOfMonthAt(reader, at);
  if (!day || !followsClosely(reader, day.next)) return null;
  const isJoint = vocabulary.dayToPeriod.has(reader.tokens[day.next]?.folded ?? '');
  const month = findPhrase(vocabulary.relativePeriods, reader, isJoint ? day.next + 1 : day.next);
  if (month?.value.unit !== 'month') return null;
  return expression(reader, day.start, month.next, { ...NO_PARTS, day: day.value }, month.value);
}

/** A month after شهر, en, fin … or before الماضي, dernier; a year after سنة, en, depuis …. */
export function monthOrYear(reader: DateReader, at: number): Found<DateExpression> | null {
  const month = monthAt(reader, at);
  if (month) return monthAlone(reader, at, month);
  const year = yearAt(reader, at);
  if (!year || !isCued(reader, at, vocabulary.yearCues)) return null;
  return expression(reader, year.start, year.next, { ...NO_PARTS, year: year.value }, null);
}

function monthAlone(reader: DateReader, at: number, month: Found<number>): Found<DateExpression> | null {
  const parts = { ...NO_PARTS, month: month.value };
  const after = followsClosely(reader, month.next) ? findPhrase(vocabulary.directionAfter, reader, month.next) : null;
  if (after) return expression(reader, month.start, after.next, parts, { unit: 'calendar', direction: after.value });
  return isCued(reader, at, vocabulary.monthCues) ? expression(reader, month.start, month.next, parts, null) : null;
}

function expression(
  reader: DateReader,
  start: number,
  next: number,
  parts: DateParts,
  relative: RelativeDate | null,
): Found<DateExpression> {
  const end = reader.tokens[next - 1]?.end ?? start;
  const quote = reader.text.slice(start, end);
  const open = { calendar: 'civil', until: null, weekday: null, warnings: [] } as const;
  return { start, next, value: { start, end, quote, parts, relative, ...open } };
}

/** Whether a cue of `index`, of up to three words, ends right before token `at`. */
function isCued(reader: DateReader, at: number, index: typeof vocabulary.monthCues): boolean {
  if (!followsLinked(reader, at)) return false;
  for (let back = 1; back <= 3 && back <= at; back += 1) {
    if (findPhrase(index, reader, at - back)?.next === at) return true;
  }
  return false;
}
