import { endsSentence, isTeaser, isTitleLike } from '../text/page-lines.ts';
import { isTimeAgo } from '../gazetteer/time-ago.ts';
import { findDates } from '../text/civil-dates/find-dates.ts';
import { cut, firstProse, lastProse, type Line, type Page } from './page.ts';
import { namesSomebody } from './credits.ts';
import { isMadeOfPhrases } from './covering-phrases.ts';
import { startsAsByline } from './line-tests.ts';

const MOST_ITEMS = 8;
/** Headlines are longer than sub-headings; a line with fewer words behind a list may be one. */
const HEADLINE_WORDS = 4;
/** An outlet or a place, a sign, and a name: صدى الريف – سعيد الورياغلي. */
const LONGEST_CREDIT = 6;

/**
 * Cuts the headlines that a heading such as "Lire aussi" introduces inside the article, up to its next paragraph. A
 * heading that names its article on its own line introduces nothing else.
 */
export function cutRelatedItems(page: Page): void {
  const { lines } = page;
  const first = firstProse(page);
  const title = lines.findLastIndex((line, index) => index < first && line.cut === null && mayBeTitle(line));
  const last = lastProse(page);
  for (const [index, heading] of lines.entries()) {
    if (index > first && index < last && isLabelled(heading)) cut(heading, 'related');
    if (heading.cut !== 'related' || heading.hit?.kind !== 'whole') continue;
    if (index < first) cutBeforeTitle(lines, index, title);
    else cutItems(lines, index);
  }
}

/** Inside the article the items stand together, with no more empty lines between them than before the first. */
function cutItems(lines: readonly Line[], heading: number): void {
  const gap = lines[heading + 1]?.blankBefore ?? 0;
  for (let at = heading + 1; at <= heading + MOST_ITEMS; at += 1) {
    const line = lines[at];
    if (!line || line.isProse) return;
    // What tells a reader's machine where the list stands (list 2 of 3) is cut already.
    if (line.cut === 'page-tools') continue;
    if (line.cut !== null || !isItem(line)) return;
    if (at > heading + 1 && line.blankBefore > gap) return;
    cut(line, 'related');
  }
}

/** [Tribune] Ce que disent les jeunes: inside an article, the headline of another with its rubric in brackets. */
function isLabelled(line: Line): boolean {
  if (line.isProse || line.cut !== null || !isTitleLike(line)) return false;
  const label = /^\[[^[\]]{3,30}\]\s/.exec(line.text)?.[0].length ?? 0;
  return label > 0 && isMadeOfPhrases(line.tokens.filter(({ end }) => end < line.start + label));
}

function isItem(line: Line): boolean {
  return (
    isTimeAgo(line.tokens) ||
    isTeaser(line) ||
    line.linkShare > 0.5 ||
    (isTitleLike(line) && !endsSentence(line) && line.words >= HEADLINE_WORDS)
  );
}

/** Before the article, the last headline is its own title; those before it, up to the next known line, belong to the list. */
function cutBeforeTitle(lines: readonly Line[], heading: number, title: number): void {
  for (let at = heading + 1; at < title; at += 1) {
    const line = lines[at];
    if (!line || line.cut !== null || !isItem(line)) return;
    cut(line, 'related');
  }
}

function mayBeTitle(line: Line): boolean {
  return (
    isTitleLike(line) &&
    line.words >= HEADLINE_WORDS &&
    !startsAsByline(line) &&
    !(line.words <= LONGEST_CREDIT && /[:/|–-]/.test(line.text) && namesSomebody(line)) &&
    findDates(line.text).length === 0 &&
    !isTimeAgo(line.tokens)
  );
}
