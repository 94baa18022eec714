import { endsWithMark, isTitleLike } from '../text/page-lines.ts';
import type { CleanRule } from './clean-rules.ts';
import { cut, firstProse, type Line, type Page } from './page.ts';
import { startsAsByline } from './vocabulary.ts';

/** So many lines of one shape in a row are a list of a page, not lines of an article. */
const FEWEST = 3;
const MENU_WORDS = 3;
const TITLE_WORDS = 4;
const LINKED = 0.85;
const LONGEST_LINK = 25;

/** Cuts menus, tickers and lists of links by their shape, whatever words they use. */
export function cutNavigation(page: Page): void {
  const { lines } = page;
  cutRuns(lines, isTimedHeadline, 'ticker');
  for (const line of lines) if (isHashtags(line)) cut(line, 'tags');
  cutRuns(lines, (line) => line.linkShare >= LINKED && line.words <= LONGEST_LINK, 'link-list');
  cutBulletedItems(page);
  cutHeadMenus(page);
}

/** 20:15 Headline, as news tickers print them. */
function isTimedHeadline(line: Line): boolean {
  return line.words >= MENU_WORDS && /^\W{0,4}\d{1,2}[:h]\d{2}\b/.test(line.text.slice(0, 20)) && !line.isProse;
}

/** Before the article, lines that each stand under a bullet of its own line are items of a list. */
function cutBulletedItems(page: Page): void {
  const head = page.lines.slice(0, firstProse(page));
  const items = head.filter((line, index) => line.cut === null && head[index - 1]?.cut === 'symbols');
  const title = head.findLast((line) => line.cut === null && line.words >= TITLE_WORDS && isTitleLike(line));
  const beforeTitle = items.filter((line) => line !== head.at(-1));
  // Two are a list as well where a headline without a bullet stands below.
  const isList = beforeTitle.length >= FEWEST || (beforeTitle.length > 1 && title && !items.includes(title));
  if (isList) for (const line of beforeTitle) cut(line, 'ticker');
}

/** #النقل #إضراب: nothing but labels. */
function isHashtags({ text, tokens }: Line): boolean {
  return tokens.length <= 40 && /^(?:#[^\s#]{1,60}\s{0,4}[,،]?\s{0,4}){1,40}$/.test(text);
}

function cutRuns(lines: readonly Line[], fits: (line: Line) => boolean, rule: CleanRule): void {
  let begin = 0;
  for (let at = 0; at <= lines.length; at += 1) {
    const line = lines[at];
    // Bullets and other lines already cut do not break a run.
    if (line && (line.cut !== null || fits(line))) continue;
    const run = lines.slice(begin, at).filter((one) => one.cut === null);
    if (run.length >= FEWEST) for (const one of run) cut(one, rule);
    begin = at + 1;
  }
}

/** Before the title, three or more short lines in a row are a menu: the titles of sites and rubrics nobody can list. */
function cutHeadMenus(page: Page): void {
  const head = page.lines.slice(0, firstProse(page));
  for (const line of head) if (isSpacedRow(line)) cut(line, 'menu');
  for (const [index, line] of head.entries()) {
    // What no list knows among items of a menu is one more of them.
    if (isMenuItem(line) && isMenu(head[index - 1]) && isMenu(head[index + 1])) cut(line, 'menu');
  }
  const title = head.findLastIndex((line) => line.cut === null && line.words >= TITLE_WORDS && isTitleLike(line));
  if (title > 0) cutRuns(head.slice(0, title), isMenuItem, 'menu');
}

function isMenuItem(line: Line): boolean {
  return (
    line.words > 0 &&
    line.words <= MENU_WORDS &&
    line.words === line.tokens.length &&
    !endsWithMark(line) &&
    !startsAsByline(line)
  );
}

/** Accueil   Politique   Régions: short items that stand apart on one line, as a row of links is copied. */
function isSpacedRow(line: Line): boolean {
  const { text, words, tokens } = line;
  if (words !== tokens.length || words > LONGEST_LINK || endsWithMark(line) || startsAsByline(line)) return false;
  const items = text.split(/\s{2,}/);
  return items.length >= FEWEST && items.every((item) => item.split(' ').length <= MENU_WORDS);
}

function isMenu(line: Line | undefined): boolean {
  return line?.cut === 'menu' || line?.cut === 'section-label' || line?.cut === 'footer';
}
