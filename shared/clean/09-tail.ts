import { isTimeAgo } from '../gazetteer/time-ago.ts';
import { findDates } from '../text/civil-dates/find-dates.ts';
import { endsSentence, isTeaser, isTitleLike } from '../text/page-lines.ts';
import { isNameLine } from '../text/name-shape.ts';
import type { CleanRule } from './clean-rules.ts';
import { isCredit } from './credits.ts';
import { cut, firstProse, lastProse, type Line, type Page } from './page.ts';
import { isKnownOutlet, isSiteName, startsAsByline } from './line-tests.ts';

/** What stands only below an article; after it, readers' comments and the foot of the page may be long. */
const CLOSING: ReadonlySet<CleanRule> = new Set(['comments', 'footer', 'previous-next', 'tags', 'author-box']);
/** An article of fewer words than this has not yet ended. */
const FEWEST_WORDS = 30;
/** What comes after a closing block may be this many times as long as the article. */
const MOST_AFTER = 5;
/** A short sentence still belongs to the article. */
const SENTENCE_WORDS = 4;
/** So many headlines in a row under the last paragraph are a list of other articles. */
const FEWEST_HEADLINES = 3;
const HEADLINE_WORDS = 4;

/**
 * Cuts everything below the article. The tail begins at the first block of the page's own after which no more of the
 * article comes: no paragraph at all, nothing but other articles' first words, or what readers wrote.
 */
export function cutTail(page: Page): void {
  const { lines } = page;
  const begin = tailBegin(page) ?? headlinesBelow(page) ?? lines.length;
  for (const line of lines.slice(looseEndBegin(page, begin)))
    cut(line, line.hit?.kind === 'whole' ? line.hit.rule : 'tail');
}

function tailBegin(page: Page): number | null {
  const { lines } = page;
  const paragraphs = wordsBefore(lines, isArticleText);
  const sentences = wordsBefore(
    lines,
    (line, at) => isArticleText(line) || (isShortSentence(line) && !isOfForm(lines[at - 1], lines[at + 1])),
  );
  for (let at = firstProse(page) + 1; at < lines.length; at += 1) {
    const rule = lines[at]?.cut ?? null;
    const before = sentences[at] ?? 0;
    if (rule === null) {
      if (isComment(lines, at) && mayEnd(before, wordsAfter(paragraphs, at))) return at;
      continue;
    }
    if (before === sentences.at(-1) && !isBeforeCredit(rule, lines[at + 1])) return at;
    if (closes(lines[at], rule) && isLittleAfter(before, wordsAfter(paragraphs, at))) return at;
    if (before >= FEWEST_WORDS && isListOfOthers(lines, at)) return at;
  }
  return null;
}

const mayEnd = (before: number, after: number) => before >= FEWEST_WORDS && isLittleAfter(before, after);

/** The picture's credit or an advertisement may stand between the last sentence and who wrote it. */
function isBeforeCredit(rule: CleanRule, below: Line | undefined): boolean {
  if (rule !== 'photo-credit' && rule !== 'advertisement') return false;
  return below?.cut === null && startsAsByline(below) && isCredit(below);
}

const wordsAfter = (sums: readonly number[], at: number) => (sums.at(-1) ?? 0) - (sums[at] ?? 0);

/** A reader is called by a few words; when he wrote stands right below, and what he can be answered with a little further. */
const NAME_WORDS = 4;
const COMMENT_LINES = 5;

/** A name, a day with an hour or a time ago, a few lines and a button (رد, Répondre): comments without a heading. */
function isComment(lines: readonly Line[], at: number): boolean {
  const [name, time] = [lines[at], lines[at + 1]];
  if (!name || !time || name.isProse || name.words > NAME_WORDS || endsSentence(name) || !tellsWhen(time)) return false;
  const below = lines.slice(at + 2, at + 2 + COMMENT_LINES);
  return below.some((line) => line.cut === 'comments' && line.words <= NAME_WORDS);
}

function tellsWhen({ text, tokens }: Line): boolean {
  if (tokens.length > MOST_OF_TIME) return false;
  if (isTimeAgo(tokens)) return true;
  return /\d{1,2}\s?[:h]\s?\d{2}/.test(text) && findDates(text).some(({ parts }) => parts.day !== null);
}

const MOST_OF_TIME = 12;

function isLittleAfter(before: number, after: number): boolean {
  return after === 0 || (before >= FEWEST_WORDS && after <= before * MOST_AFTER);
}

/** What a form's fields are called (nom, e-mail, الاسم) stands in newsletter boxes too: only words of commenting close. */
const COMMENTING = /تعليق|علق|رد|comment|reply|replies|discussion|réag|réac|répon|avis|akismet/i;

function closes(line: Line | undefined, rule: CleanRule): boolean {
  return CLOSING.has(rule) && (rule !== 'comments' || COMMENTING.test(line?.text.slice(0, 200) ?? ''));
}

/** For each line, how many words the lines before it have that count; one more entry for all. */
function wordsBefore(lines: readonly Line[], counts: (line: Line, at: number) => boolean): number[] {
  const sums = [0];
  for (const [at, line] of lines.entries()) sums.push((sums[at] ?? 0) + (counts(line, at) ? line.words : 0));
  return sums;
}

function isArticleText(line: Line): boolean {
  return line.isProse && line.cut === null && !isTeaser(line);
}

/** What a box says between its label and its field: Chaque soir, l’essentiel. */
const BOXES: ReadonlySet<CleanRule | null> = new Set<CleanRule | null>([
  'newsletter',
  'account',
  'follow',
  'cookie-notice',
]);

function isOfForm(above: Line | undefined, below: Line | undefined): boolean {
  return BOXES.has(above?.cut ?? null) && (below?.cut ?? null) !== null;
}

function isShortSentence(line: Line): boolean {
  return line.cut === null && line.words >= SENTENCE_WORDS && endsSentence(line);
}

/** How many lines are looked at to tell whether other articles are listed. */
const LOOK_AHEAD = 12;

/**
 * Whether what follows alternates headlines and single paragraphs, as a list of other articles with their first words
 * does; an article that goes on has paragraphs after paragraphs, an interview an answer to each question.
 */
function isListOfOthers(lines: readonly Line[], from: number): boolean {
  let headlines = 0;
  let paragraphs = 0;
  let wasParagraph = true;
  let isAsked = false;
  let headlinesBefore = 0;
  for (const line of lines.slice(from, from + LOOK_AHEAD)) {
    if (line.cut !== null) continue;
    if (isArticleText(line)) {
      if (wasParagraph || isAsked) return false;
      if (paragraphs === 0) headlinesBefore = headlines;
      paragraphs += 1;
      wasParagraph = true;
    } else {
      if (isTitleLike(line)) headlines += 1;
      wasParagraph = false;
      isAsked = isQuestion(line);
    }
  }
  // One paragraph under one sub-heading is the article's last; a list goes on with paragraphs or has none.
  if (paragraphs === 1 && headlinesBefore <= 1) return false;
  return headlines >= FEWEST_HEADLINES && paragraphs <= headlines;
}

const isQuestion = ({ text }: Line) => /[?؟]["'»”’)\s]*$/.test(text.slice(-8));

/** Where three or more headlines in a row begin under the last paragraph, unless that introduces them with a colon. */
function headlinesBelow(page: Page): number | null {
  const { lines } = page;
  const last = lastProse(page);
  if (last < 0 || /[:؛،,]\s*$/.test(lines[last]?.text.slice(-4) ?? '')) return null;
  const below = lines.slice(last + 1);
  const headlines = below.findIndex((_, at) => {
    const run = below.slice(at, at + FEWEST_HEADLINES);
    return run.length === FEWEST_HEADLINES && run.every(isHeadline);
  });
  return headlines < 0 ? null : last + 1 + headlines;
}

/** So many lines of no known kind may stand between an article's last sentence and what is known to follow it. */
const MOST_LOOSE = 6;
/** Where nothing known follows, only so many, and so short, behind an empty line. */
const FEW_LOOSE = 3;
const LOOSE_WORDS = 12;

/**
 * Where the tail begins once the lines right above it are looked at too: below the last sentence of an article no
 * sub-heading can stand, so a line that ends as no sentence does, is no list and names nobody belongs to the page.
 */
function looseEndBegin({ lines }: Page, begin: number): number {
  const last = lines.slice(0, begin).findLastIndex((line) => isArticleText(line) || isShortSentence(line));
  const end = lines[last];
  if (!end || !endsArticle(end)) return begin;
  const below = lines.slice(last + 1, begin);
  const credits = below.findIndex(
    (line, at) => line.cut === null && !isCredit(line) && !(at === 0 && isSignature(line)),
  );
  const loose = credits < 0 ? [] : below.slice(credits);
  if (loose.length === 0 || loose.length > MOST_LOOSE || loose.some(isListItem)) return begin;
  const isFollowed = begin < lines.length;
  // A signature or a source between is as good an end as an empty line.
  const isApart = loose.length <= FEW_LOOSE && (credits > 0 || (loose[0]?.blankBefore ?? 0) > 0);
  return isFollowed || (isApart && loose.every(({ words }) => words <= LOOSE_WORDS)) ? last + 1 + credits : begin;
}

/** A name that no list knows, right below the last paragraph. */
function isSignature(line: Line): boolean {
  return line.hit === null && isNameLine(line) && !isSiteName(line) && !isKnownOutlet(line);
}

/** A full stop, a question or a closing quotation mark ends an article; a colon or a comma goes on. */
function endsArticle(line: Line): boolean {
  return endsSentence(line) || /[!?؟»”"][\s\u200b-\u200f]*$/.test(line.text.slice(-8));
}

function isListItem(line: Line): boolean {
  return line.cut === null && /^\s*(?:[-–—•*▪◦●·]|\d{1,2}\s?[-.)°/])/.test(line.text);
}

function isHeadline(line: Line): boolean {
  return line.words >= HEADLINE_WORDS && isTitleLike(line) && !endsSentence(line) && !/^[\s"«“•*–-]/.test(line.text);
}
