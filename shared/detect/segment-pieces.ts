import type { DateExpression } from '../text/civil-dates/date-expression.ts';
import { findDates } from '../text/civil-dates/find-dates.ts';
import type { PageLine } from '../text/page-lines.ts';
import type { Token } from '../text/tokens.ts';

/** Signs that divide the parts of a head line. A colon, a dash or a tatweel needs a blank beside it. */
const DIVIDER = /[|•·/=]|\s\+\s|\s[-–—:ـ_]+\s|:\s|\s[-–—]|[-–—]\s|[()[\]]|\s{3,}|[,،؛]/g;
interface Piece {
  readonly tokens: Token[];
  readonly date: DateExpression | null;
}

/** A date that a head line may give: اليوم is part of names (الضفة اليوم) unless a weekday or a date goes with it. */
function isHeadDate({ start, end, calendar, parts, relative, weekday }: DateExpression, line: PageLine): boolean {
  if (calendar === 'hijri' || parts.day !== null || parts.month !== null) return true;
  const isWhole = start === line.start && end === line.end;
  return relative?.unit === 'day' && (relative.offset !== 0 || weekday !== null || isWhole);
}

/** Cuts a line at its dates and at dividing signs. */
export function piecesOf(text: string, line: PageLine): Piece[] {
  const dates = findDates(text, line.start, line.end).filter((date) => isHeadDate(date, line));
  const cuts = Array.from(line.text.matchAll(DIVIDER), (match) => line.start + match.index);
  const pieces: Piece[] = [];
  let open: Token[] = [];
  let [nextDate, nextCut] = [0, 0];
  const close = () => {
    if (open.length > 0) pieces.push({ tokens: open, date: null });
    open = [];
  };
  for (const token of line.tokens) {
    while ((cuts[nextCut] ?? Infinity) <= token.start) {
      nextCut += 1;
      close();
    }
    const date = dates[nextDate];
    if (date && token.start >= date.start) {
      close();
      if (token.end < date.end) continue;
      pieces.push({ tokens: [token], date });
      nextDate += 1;
    } else open.push(token);
  }
  close();
  return pieces;
}
