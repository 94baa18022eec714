import { findDates } from '../text/civil-dates/find-dates.ts';
import { isNumbersOnly } from '../text/page-lines.ts';
import type { CleanRule } from './clean-rules.ts';
import { cut, firstProse, lastProse, type Line, type Page } from './page.ts';
import { startsAsByline } from './line-tests.ts';
import type { Hit } from './vocabulary.ts';

/** What may stand between the paragraphs of an article; the words of other rules may be sub-headings there. */
const WITHIN: ReadonlySet<CleanRule> = new Set([
  'share',
  'follow',
  'counter',
  'page-tools',
  'related',
  'newsletter',
  'account',
  'advertisement',
  'comments',
  'cookie-notice',
  'email-protection',
  'photo-credit',
  'previous-next',
  'tags',
  'author-box',
  'footer',
]);
/** Of these one word is enough there. */
const SINGLE_WORD_WITHIN: ReadonlySet<CleanRule> = new Set(['share', 'advertisement', 'photo-credit', 'newsletter']);
/** Longer lines do not tell when a page appeared or who wrote it. */
const LONGEST_HEAD_LINE = 24;

/**
 * Cuts the lines that the vocabulary knows: share and comment forms, counters, cookie notices, newsletter boxes,
 * advertising, sign-in, credits. Round the article all of them; inside it only what cannot be a sub-heading. Lines that
 * say when the page appeared or who wrote it stay, whatever else they say.
 */
export function cutNotices(page: Page): void {
  const { lines } = page;
  // Notices can be as long as paragraphs, so they go first: what is left tells where the article is.
  for (const line of lines) if (line.hit?.kind === 'part' && line.isProse) cut(line, line.hit.rule);
  const [first, last] = [firstProse(page), lastProse(page)];
  for (const [index, line] of lines.entries()) {
    const isWithin = index > first && index < last;
    if (isNumbersOnly(line)) {
      if (!isWithin && !tellsTime(line, lines[index - 1])) cut(line, 'counter');
    } else if (line.hit && (isWithin ? mayCutWithin(line.hit) : index > last || !isHeadLine(line, line.hit)))
      cut(line, line.hit.rule);
  }
}

function mayCutWithin({ rule, kind, tokens }: Hit): boolean {
  if (!WITHIN.has(rule)) return kind === 'part';
  return kind !== 'whole' || tokens > 1 || SINGLE_WORD_WITHIN.has(rule);
}

/** Whether a line tells when the page appeared or who wrote it. One made of menu words alone does not. */
function isHeadLine(line: Line, hit: Hit): boolean {
  if (hit.kind === 'whole' || line.tokens.length > LONGEST_HEAD_LINE) return false;
  return startsAsByline(line) || tellsDay(line);
}

function tellsDay({ text }: Line): boolean {
  return findDates(text).some(({ parts, relative }) => parts.day !== null || relative?.unit === 'day');
}

/** 05:12 under الصبح, 02:31 under 00:00: hours of prayer and lengths of recordings stand under what they belong to. */
function isTimeOfList({ text }: Line, above: Line | undefined): boolean {
  return /^\d{1,2}:\d{2}$/.test(text) && (above?.cut === 'menu' || /^0{1,2}:00$/.test(above?.text ?? ''));
}

/** A time or a date in figures is part of the head, not a counter; 00:00 is where a player starts. */
function tellsTime(line: Line, above: Line | undefined): boolean {
  if (/^0{1,2}:00$/.test(line.text) || isTimeOfList(line, above)) return false;
  return /^\D{0,4}\d{1,2}\s?[:h]\s?\d{2}\D{0,8}$/.test(line.text.slice(0, 40)) || tellsDay(line);
}
