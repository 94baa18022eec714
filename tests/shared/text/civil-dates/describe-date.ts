import type { DateExpression, DateParts } from '#shared/text/civil-dates/date-expression.ts';

/**
 * A date expression in one short line, for tables of tests: `2025-09-28`, `--09-28` (no year), `2025-09`, `a/b` (range),
 * `hijri`, `day-1`, `weekday:past`, each with `@2` for a weekday that is named and `!` for a warning.
 */
export function describeDate({ calendar, parts, until, weekday, relative, warnings }: DateExpression): string {
  const said = [
    calendar === 'hijri' ? 'hijri' : partsOf(parts) + (until ? `/${partsOf(until)}` : ''),
    relative === null
      ? ''
      : 'offset' in relative
        ? `${relative.unit}${signed(relative.offset)}`
        : `${relative.unit}:${relative.direction}`,
  ].filter((part) => part !== '');
  return said.join(' ') + (weekday === null ? '' : `@${weekday}`) + (warnings.length > 0 ? '!' : '');
}

function partsOf({ year, month, day }: DateParts): string {
  const two = (number: number) => String(number).padStart(2, '0');
  if (year === null && month === null) return day === null ? '' : `---${two(day)}`;
  return [year ?? '-', ...(month === null ? [] : [two(month)]), ...(day === null ? [] : [two(day)])].join('-');
}

function signed(number: number): string {
  return number > 0 ? `+${number}` : number === 0 ? '' : String(number);
}
