import { fold } from '../fold.ts';
import { phraseIndex, type PhraseIndex } from '../phrase-index.ts';
import type { Weekday } from './calendar.ts';
import type { Direction } from './date-expression.ts';
import * as words from './date-words.ts';

/** An index from the words of each cell to a value. */
function indexed<Value>(cells: readonly (readonly [words: string, value: Value])[]): PhraseIndex<Value> {
  return phraseIndex(
    cells.flatMap(([cell, value]) => cell.split('|').map((phrase): [string, Value] => [phrase, value])),
  );
}

/** An index that only says whether a phrase is on the list. */
const listed = (cell: string): PhraseIndex<true> => indexed([[cell, true]]);

/** An index from words to the place of their cell, counted from `first`. */
function numbered(cells: readonly string[], first: number): PhraseIndex<number> {
  return indexed(cells.map((cell, place) => [cell, place + first]));
}

function directions(cells: Readonly<Record<'past' | 'next' | 'this', string>>): PhraseIndex<Direction> {
  return indexed<Direction>([
    [cells.past, 'past'],
    [cells.next, 'next'],
    [cells.this, 'this'],
  ]);
}

/** The folded words of a cell. */
const folded = (cell: string): ReadonlySet<string> => new Set(cell.split('|').map(fold));

export const months = numbered(words.MONTHS, 1);
export const englishMonths = folded(words.ENGLISH_MONTHS);
export const capitalMonths = folded(words.CAPITAL_MONTHS);
export const weekdays = numbered(words.WEEKDAYS, 0) as PhraseIndex<Weekday>;
export const shortWeekdays = numbered(words.SHORT_WEEKDAYS, 0) as PhraseIndex<Weekday>;
export const ordinalDays = numbered(words.ORDINAL_DAYS, 1);
export const hijriMonths = listed(words.HIJRI_MONTHS);
export const hijriEra = listed(words.HIJRI_ERA);
export const relativeDays = indexed(words.RELATIVE_DAYS.map(([offset, cell]) => [cell, offset] as const));
export const relativePeriods = indexed(
  words.RELATIVE_PERIODS.map(([unit, offset, cell]) => [cell, { unit, offset }] as const),
);
export const agoBefore = listed(words.AGO_BEFORE);
export const agoAfter = folded(words.AGO_AFTER);
export const days = folded(words.DAYS);
export const directionAfter = directions(words.DIRECTION_AFTER);
export const directionBefore = directions(words.DIRECTION_BEFORE);
export const dayParts = listed(words.DAY_PARTS);
export const dayCues = listed(words.DAY_CUES);
export const dayFillers = folded(words.DAY_FILLERS);
export const dayToMonth = listed(words.DAY_TO_MONTH);
export const monthToYear = listed(words.MONTH_TO_YEAR);
export const dayToPeriod = folded(words.DAY_TO_PERIOD);
export const rangeWords = listed(words.RANGE_WORDS);
export const listWords = listed(words.LIST_WORDS);
export const monthCues = listed(words.MONTH_CUES);
export const yearCues = listed(words.YEAR_CUES);
export const namedAfterDates = listed(words.NAMED_AFTER_DATES);
export const namedAfterJoints = folded(words.NAMED_AFTER_JOINTS);
export const namedAfterWeekdays = listed(words.NAMED_AFTER_WEEKDAYS);
export const notTodayAfter = listed(words.NOT_TODAY_AFTER);
export const notTodayBefore = folded(words.NOT_TODAY_BEFORE);

/** The folded first words of everything that an expression can begin with; numbers besides. */
export const beginnings: ReadonlySet<string> = new Set(
  [
    months,
    weekdays,
    shortWeekdays,
    ordinalDays,
    hijriMonths,
    relativeDays,
    relativePeriods,
    agoBefore,
    directionBefore,
  ].flatMap(({ byFirst }) => [...byFirst.keys()]),
);
