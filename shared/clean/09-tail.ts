import { endsSentence, isTeaser, isTitleLike } from '../text/page-lines.ts';
import { isNameLine } from '../text/name-shape.ts';
import type { CleanRule } from './clean-rules.ts';
import { isCredit } from './credits.ts';
import { cut, firstProse, lastProse, type Line, type Page } from './page.ts';
import { isKnownOutlet, isSiteName } from './vocabulary.ts';

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
  const sentences = wordsBefore(lines, (line) => isArticleText(line) || isShortSentence(line));
  for (let at = firstProse(page) + 1; at < lines.length; at += 1) {
    const rule = lines[at]?.cut ?? null;
    if (rule === null) continue;
    const before = sentences[at] ?? 0;
    if (before === sentences.at(-1)) return at;
    const after = (paragraphs.at(-1) ?? 0) - (paragraphs[at] ?? 0);
    if (closes(lines[at], rule) && isLittleAfter(before, after)) return at;
    if (before >= FEWEST_WORDS && isListOfOthers(lines, at)) return at;
  }
  return null;
}

function isLittleAfter(before: number, after: number): boolean {
  return after === 0 || (before >= FEWEST_WORDS && after <= before * MOST_AFTER);
}

/** What a form's fields are called (nom, e-mail, الاسم) stands in newsletter boxes too: only words of commenting close. */
const COMMENTING = /تعليق|علق|رد|comment|reply|replies|discussion|réag|réac|répon|avis|akismet/i;

function closes(line: Line | undefined, rule: CleanRule): boolean {
  return CLOSING.has(rule) && (rule !== 'comments' || COMMENTING.test(line?.text.slice(0, 200) ?? ''));
}

/** For each line, how many words the lines before it have that count; one more entry for all. */
function wordsBefore(lines: readonly Line[], counts: (line: Line) => boolean): number[] {
  const sums = [0];
  for (const line of lines) sums.push((sums.at(-1) ?? 0) + (counts(line) ? line.words : 0));
  return sums;
}

function isArticleText(line: Line): boolean {
  return line.isProse && line.cut === null && !isTeaser(line);
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
  for (const line of lines.slice(from, from + LOOK_AHEAD)) {
    if (line.cut !== null) continue;
    if (isArticleText(line)) {
      if (wasParagraph || isAsked) return false;
      paragraphs += 1;
      wasParagraph = true;
    } else {
      if (isTitleLike(line)) headlines += 1;
      wasParagraph = false;
      isAsked = isQuestion(line);
    }
  }
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
