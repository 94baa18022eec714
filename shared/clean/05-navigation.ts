import { placeNames } from '../gazetteer/place-names.ts';
import { endsWithMark, isTitleLike } from '../text/page-lines.ts';
import { joinedWords, type Token } from '../text/tokens.ts';
import type { CleanRule } from './clean-rules.ts';
import { namesSomebody } from './credits.ts';
import { cut, firstProse, type Line, type Page } from './page.ts';
import { isMadeOfPhrases } from './covering-phrases.ts';
import { isKnownOutlet, isSiteName, startsAsByline } from './line-tests.ts';

/** So many lines of one shape in a row are a list of a page, not lines of an article. */
const FEWEST = 3;
const MENU_WORDS = 3;
/** With two unknown rows among so many, half of a menu is known. */
const MOSTLY_KNOWN = 4;
const TITLE_WORDS = 4;
const LINKED = 0.85;
const LONGEST_LINK = 25;

/** Cuts menus, tickers and lists of links by their shape, whatever words they use. */
export function cutNavigation(page: Page): void {
  const { lines } = page;
  cutRuns(lines, isTimedHeadline, 'ticker');
  cutTimedHeadlines(page);
  for (const line of lines) if (isHashtags(line)) cut(line, 'tags');
  cutRuns(lines, (line) => line.linkShare >= LINKED && line.words <= LONGEST_LINK, 'link-list');
  cutBulletedItems(page);
  cutHeadMenus(page);
}

/** 20:15 Headline, as news tickers print them. */
function isTimedHeadline(line: Line): boolean {
  return line.words >= MENU_WORDS && /^\W{0,4}\d{1,2}[:h]\d{2}\b/.test(line.text.slice(0, 20)) && !line.isProse;
}

/** Before the title even one of them is of a ticker. */
function cutTimedHeadlines(page: Page): void {
  const head = page.lines.slice(0, firstProse(page));
  const title = titleAt(head);
  for (const line of head.slice(0, Math.max(title, 0))) if (isTimedHeadline(line)) cut(line, 'ticker');
}

/** The place of the last line of a head that may be its title, or -1. */
function titleAt(head: readonly Line[]): number {
  return head.findLastIndex((line) => line.cut === null && line.words >= TITLE_WORDS && isTitleLike(line));
}

/** Before the article, lines that each stand under a bullet of its own line are items of a list. */
function cutBulletedItems(page: Page): void {
  const head = page.lines.slice(0, firstProse(page));
  const items = head.filter((line, index) => line.cut === null && head[index - 1]?.cut === 'symbols');
  const title = head[titleAt(head)];
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
  cutBetweenItems(head);
  const title = titleAt(head);
  if (title <= 0) return;
  cutLinesByNeighbour(head, title);
  // A site's name opens the page, whatever rows of its menu follow.
  const isNamed = head[0]?.cut === null && isSiteName(head[0]);
  cutRuns(head.slice(isNamed ? 1 : 0, title), isMenuItem, 'menu');
  cutRestOfMenus(head.slice(0, title));
}

/** Two rows that no list knows are of a menu too where most of it is known. */
function cutRestOfMenus(head: readonly Line[]): void {
  let begin = 0;
  for (let at = 0; at <= head.length; at += 1) {
    const line = head[at];
    if (line && (isMenu(line) || (line.cut === null && isMenuItem(line)))) continue;
    const run = head.slice(begin, at);
    const unknown = run.filter(({ cut }) => cut === null);
    if (unknown.length === 2 && run.length >= MOSTLY_KNOWN)
      for (const one of unknown) if (!isSiteName(one)) cut(one, 'menu');
    begin = at + 1;
  }
}

/** Cuts, before the title, the lines that the one above them or the title explains. */
function cutLinesByNeighbour(head: readonly Line[], title: number): void {
  for (const [index, line] of head.slice(0, title).entries()) {
    const above = head[index - 1];
    // Who heads a newsroom stands under what he is.
    if (above?.cut === 'footer' && isMenuItem(line) && namesSomebody(line)) cut(line, 'footer');
    else if (isMenu(above) && isMenuItem(line) && isNewsOfPlace(line)) cut(line, 'menu');
  }
  let headline = head[title];
  for (const line of head.slice(0, title).reverse()) {
    if (isPlaceAndRubric(line, headline)) cut(line, 'section-label');
    else if (line.words >= TITLE_WORDS && isTitleLike(line)) headline = line;
  }
}

/** أخبار تادلة, Actualités Beni Mellal. */
function isNewsOfPlace({ tokens }: Line): boolean {
  const [first, ...rest] = tokens;
  if (!first || !isMadeOfPhrases([first])) return false;
  return first.folded === 'اخبار' || placeNames().has(joinedWords(rest));
}

/** Sefrou - Vie locale: a rubric, and a place that the gazetteer or the title knows. */
function isPlaceAndRubric(line: Line, title: Line | undefined): boolean {
  const sign = line.words <= PLACE_AND_RUBRIC ? line.text.search(/\s[-–—]\s/) : -1;
  if (sign < 0) return false;
  const place = line.tokens.filter(({ end }) => end <= line.start + sign);
  if (!isMadeOfPhrases(line.tokens.slice(place.length)) || isMadeOfPhrases(place)) return false;
  const stands = ({ folded: word }: Token) => title?.tokens.some(({ folded }) => folded === word);
  return (place.length > 0 && place.every(stands)) || placeNames().has(joinedWords(place));
}

const PLACE_AND_RUBRIC = 6;

/** What no list knows among items of a menu is more of them: one line, or a few where the menu goes on for long. */
function cutBetweenItems(head: readonly Line[]): void {
  let run: Line[] = [];
  for (const [index, line] of head.entries()) {
    if (line.cut === null && isMenuItem(line)) {
      run.push(line);
      continue;
    }
    const isBetween = isMenu(head[index - run.length - 1]) && isMenu(line, run.length > 1);
    if (isBetween && run.length < FEWEST) for (const one of run) cut(one, 'menu');
    run = [];
  }
}

function isMenuItem(line: Line): boolean {
  return (
    line.words > 0 &&
    line.words <= MENU_WORDS &&
    line.words === line.tokens.length &&
    !endsWithMark(line) &&
    !startsAsByline(line) &&
    !isKnownOutlet(line)
  );
}

/** Accueil   Politique   Régions: short items that stand apart on one line, as a row of links is copied. */
function isSpacedRow(line: Line): boolean {
  const { text, words, tokens } = line;
  if (words !== tokens.length || words > LONGEST_LINK || endsWithMark(line) || startsAsByline(line)) return false;
  const items = text.split(/\s{2,}/);
  return items.length >= FEWEST && items.every((item) => item.split(' ').length <= MENU_WORDS);
}

/** Whether a line was cut as part of a menu; a list of other articles (Vidéos) may end one. */
function isMenu(line: Line | undefined, mayBeList = false): boolean {
  if (line?.cut === 'related') return mayBeList && line.hit?.kind === 'whole';
  return line?.cut === 'menu' || line?.cut === 'section-label' || line?.cut === 'footer';
}
