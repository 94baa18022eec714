import { pressWords } from '../gazetteer/press-words.ts';
import type { Span } from '../model/span.ts';
import type { DateExpression } from '../text/civil-dates/date-expression.ts';
import { pageLine } from '../text/page-lines.ts';
import type { PageView } from './page-view.ts';
import { isWhole } from './names.ts';
import { segmentsOf, type Segment } from './segments.ts';

/** What the first paragraph opens with before its text: a place, and with agencies the day and the agency's letters. */
export interface Dateline {
  readonly place: Span | null;
  readonly agency: Span | null;
  readonly date: DateExpression | null;
}

/** A dateline is not longer than this. */
const LONGEST = 90;
const LONGEST_TOKENS = 12;
/** The sign that ends it: a dash with a blank, a colon, a slash, a closing bracket. */
const END = /\s?[—–]\s|\s-\s?|-\s|\)\s?[-—–:./]*\s?|\s?:\s|\/\s?/g;

/** Rabat — …; Rabat, 5 mai (MAP) - …; الرباط / 5 ماي 2024 (ومع) – …: the longest opening that is nothing else. */
export function datelineOf({ text, body }: PageView): Dateline | null {
  const [first] = body;
  if (!first) return null;
  const opening = text.slice(first.start, Math.min(first.end, first.start + LONGEST));
  let found: Dateline | null = null;
  for (const match of opening.matchAll(END)) {
    const end = first.start + match.index + (match[0].startsWith(')') ? 1 : 0);
    const dateline = read(text, first.start, end, /[—–]/.test(match[0]));
    if (dateline) found = dateline;
  }
  return found;
}

function read(text: string, start: number, end: number, hasLongDash: boolean): Dateline | null {
  const line = pageLine(text, start, end);
  if (!line || line.tokens.length > LONGEST_TOKENS) return null;
  const segments = segmentsOf(text, line);
  const ofKind = (kind: Segment['kind']) => segments.find((segment) => segment.kind === kind) ?? null;
  const [agency, dated, known] = [ofKind('agency'), ofKind('date'), ofKind('place')];
  const others = segments.filter((segment) => segment !== known && segment !== dated && segment.kind !== 'agency');
  const place = known ?? (agency || hasLongDash ? (others.find((segment) => mayBePlace(text, segment)) ?? null) : null);
  const isOpening = others.every((segment) => segment === place) && (place !== null || agency !== null);
  return isOpening ? { place, agency, date: dated?.date ?? null } : null;
}

/** A place that no list knows: up to three words with capitals. */
function mayBePlace(text: string, { tokens }: Segment): boolean {
  if (tokens.length > 3 || isWhole(pressWords().byline, tokens)) return false;
  return tokens.every(({ start, script }) => script === 'latin' && /\p{Lu}/u.test(text.charAt(start)));
}
