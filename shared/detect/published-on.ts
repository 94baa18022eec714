import type { Detected } from '../model/detected.ts';
import type { DateExpression } from '../text/civil-dates/date-expression.ts';
import { findDates } from '../text/civil-dates/find-dates.ts';
import { findImageNameDates } from '../text/civil-dates/image-name-dates.ts';
import { dayOfWriting, statedDate } from '../text/civil-dates/resolve-date.ts';
import { datelineOf } from './dateline-span.ts';
import { detected, firstOf, outsideEvidence, textEvidence } from './detected-value.ts';
import type { DetectRule } from './detect-rules.ts';
import type { CreditedPage } from './page-view.ts';
import { segmentsOf, type Segment } from './segments.ts';

/**
 * The day the page appeared. Stated where the markup or a head line says so; a date in running text is never it, but
 * «أول أمس الأحد 17 ماي 2020», the page's address and its pictures' names let it be inferred.
 */
export function detectPublishedOn(view: CreditedPage): Detected {
  return firstOf(view, [
    fromMarkup,
    fromHead,
    fromFoot,
    fromAgencyDateline,
    fromUpdate,
    fromDayOfWriting,
    fromUrl,
    fromImageNames,
  ]);
}

function fromMarkup(page: CreditedPage): Detected | null {
  const declared = page.raw.markup.publishedOn ?? '';
  const [date] = findDates(declared.slice(0, 200));
  const value = date && statedDate(date);
  if (!value) return null;
  const seen = fromHead(page);
  const evidence = [outsideEvidence('markup', declared), ...(seen?.evidence ?? [])];
  return detected(value, 'date-markup', evidence, 'stated', seen && seen.value !== value ? ['dates-disagree'] : []);
}

/**
 * A date that a line gives the page: its own part of a head line, introduced as a publication date or not at all. Over
 * the title may stand the day the page was looked at, so dates under it come first.
 */
function fromHead({ text, credits, titleEnd }: CreditedPage): Detected | null {
  const dates = credits.flatMap(({ segments }) => datesOf(segments, 'updated', false));
  return best(text, [
    ...dates.filter(({ start }) => start >= titleEnd),
    ...dates.filter(({ start }) => start < titleEnd),
  ]);
}

/** Under the article, and in what was cut there, only a date that is introduced as the publication date counts. */
function fromFoot({ text, foot, cuts }: CreditedPage): Detected | null {
  const below = foot.flatMap(({ segments }) => datesOf(segments, 'published', true));
  if (below.length > 0) return best(text, below);
  const cut = cuts.slice(0, MOST_CUT_LINES).flatMap((line) => datesOf(segmentsOf(text, line), 'published', true));
  return best(text, cut.slice(0, 1));
}

/** What was cut is a page's furniture: the date of publication stands near its beginning or nowhere. */
const MOST_CUT_LINES = 40;

/** The dates of head line parts that have `role`, or (if not `isExact`) any but that one. */
function datesOf(segments: readonly Segment[], role: 'published' | 'updated', isExact: boolean): Segment[] {
  return segments.filter(({ date, dateRole }) => date !== null && (isExact ? dateRole === role : dateRole !== role));
}

/** Of several dates the one introduced as the publication date, then the first that is whole. */
function best(text: string, segments: readonly Segment[]): Detected | null {
  const whole = segments.filter(({ date }) => date !== null && statedDate(date) !== null && date.until === null);
  const chosen =
    whole.find(({ dateRole }) => dateRole === 'published') ??
    whole.find(({ date }) => date?.parts.day !== null) ??
    whole[0];
  if (!chosen?.date) return null;
  return valueOf(text, chosen.date, chosen.dateRole === 'published' ? 'date-stated' : 'date-line');
}

function valueOf(
  text: string,
  date: DateExpression,
  rule: DetectRule,
  basis: 'stated' | 'inferred' = 'stated',
): Detected | null {
  const value = statedDate(date);
  return value ? detected(value, rule, [textEvidence(text, date)], basis, date.warnings) : null;
}

/** Rabat, 5 mai 2024 (MAP): an agency dates its dispatches at their head. */
function fromAgencyDateline(view: CreditedPage): Detected | null {
  const dateline = datelineOf(view);
  if (!dateline?.agency || !dateline.date) return null;
  return valueOf(view.text, dateline.date, 'date-agency-dateline');
}

/** The day of a change, where nothing says when the page first appeared: it can only be later. */
function fromUpdate({ text, credits, foot }: CreditedPage): Detected | null {
  const [segment] = [...credits, ...foot].flatMap(({ segments }) => datesOf(segments, 'updated', true));
  return segment?.date ? valueOf(text, segment.date, 'date-updated', 'inferred') : null;
}

/** How much of an article is searched for a day that is both told and dated: it is in the first paragraphs. */
const LONGEST_LEAD = 6000;

function fromDayOfWriting({ text, body }: CreditedPage): Detected | null {
  const [first, last] = [body[0], body.at(-1)];
  if (!first || !last) return null;
  for (const date of findDates(text, first.start, Math.min(last.end, first.start + LONGEST_LEAD))) {
    const day = dayOfWriting(date);
    if (day) return detected(day, 'date-day-of-writing', [textEvidence(text, date)], 'inferred');
  }
  return null;
}

/** https://…/2025/09/28/… */
function fromUrl({ raw }: CreditedPage): Detected | null {
  const match = /\/((?:19|20)\d\d)\/(\d\d)\/(\d\d)(?:\/|$)/.exec(raw.markup.url?.slice(0, 500) ?? '');
  const [date] = match ? findDates(`${match[1]}-${match[2]}-${match[3]}`) : [];
  const value = date && statedDate(date);
  return value ? detected(value, 'date-url', [outsideEvidence('markup', raw.markup.url ?? '')], 'inferred') : null;
}

/** The day in most image names: pictures of an event are passed on that day, and the page follows. */
function fromImageNames({ text, cuts }: CreditedPage): Detected | null {
  const named = cuts
    .filter(({ rule }) => rule === 'image-name')
    .flatMap(({ start, end }) =>
      findImageNameDates(text.slice(start, end)).map((found) => ({
        ...found,
        start: found.start + start,
        end: found.end + start,
      })),
    );
  const [first] = named;
  if (!first || named.some(({ date }) => date !== first.date)) return null;
  return detected(first.date, 'date-image-name', [textEvidence(text, first)], 'inferred');
}
