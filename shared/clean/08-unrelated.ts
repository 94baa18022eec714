import { findDates } from '../text/civil-dates/find-dates.ts';
import { endsSentence, isTitleLike } from '../text/page-lines.ts';
import type { Token } from '../text/tokens.ts';
import { pressWords } from '../gazetteer/press-words.ts';
import { loadWordClasses } from '../gazetteer/word-classes.ts';
import { cut, firstProse, type Line, type Page } from './page.ts';
import { isSiteName, startsAsByline, startsWithPhrase } from './line-tests.ts';

/** Shorter lines may be kickers, credits or the site's name. */
const FEWEST_WORDS = 5;
/** So many of its words must be long enough to mean something. */
const FEWEST_CONTENT = 3;
const CONTENT_LENGTH = 4;
/** Inflected forms of a word share their first letters. */
const STEM_LENGTH = 5;
/** The first words of an article are enough to tell what it is about. */
const ENOUGH_WORDS = 2000;
/** The share of a title's words that its article says again, and the most that a line of other things may share. */
const RELATED = 0.3;
const UNRELATED = 0.16;
/** A longer line is a standfirst, which says more of the article than a title that plays with words. */
const LONGEST_TITLE = 16;
/** What ends as a sentence does is no headline; over one it is a message of the page, whatever words it uses. */
const SHARED_BY_MESSAGE = 0.5;
/** A head has few lines; what is longer is none. */
const LONGEST_HEAD = 200;

/**
 * Cuts lines over the title that share hardly a word with the article where the title does: another article's headline
 * out of a ticker or slider, a message of the page. A line that opens the page and has no furniture near it stays, for
 * titles do play with words.
 */
export function cutUnrelatedLines(page: Page): void {
  const first = firstProse(page);
  const head = page.lines.slice(0, first).filter((line) => line.cut === null && isCandidate(line));
  if (head.length < 2 || head.length > LONGEST_HEAD) return;
  const said = wordsOf(page.lines.slice(first));
  const title = head.findLast((line) => mayBeTitle(line) && sharedWith(said, line) >= RELATED);
  if (!title) return;
  const isOther = (line: Line) => sharedWith(said, line) <= (endsSentence(line) ? SHARED_BY_MESSAGE : UNRELATED);
  const others = head.filter((line) => line.start < title.start && isOther(line));
  const isAmongFurniture = page.lines.slice(0, first).some((line) => line.cut !== null && line.start < title.start);
  if (isAmongFurniture || others.length > 1) for (const line of others) cut(line, 'unrelated');
}

function isCandidate(line: Line): boolean {
  return (
    line.words >= FEWEST_WORDS &&
    contentOf(line.tokens).length >= FEWEST_CONTENT &&
    !startsAsByline(line) &&
    !isSiteName(line) &&
    !isPublisher(line) &&
    findDates(line.text).every(({ parts }) => parts.day === null)
  );
}

const LONGEST_PUBLISHER = 6;
const SMALL = 3;

/** Parti de la Concorde: a party or the like whose own site it is; in Latin letters each long word has a capital. */
function isPublisher(line: Line): boolean {
  if (line.words > LONGEST_PUBLISHER || !startsWithPhrase(line, pressWords()['publisher-prefix'])) return false;
  const { text, start, tokens } = line;
  return tokens.every(
    (token) =>
      token.script !== 'latin' || token.folded.length <= SMALL || /\p{Lu}/u.test(text.charAt(token.start - start)),
  );
}

const mayBeTitle = (line: Line) => isTitleLike(line) && line.words <= LONGEST_TITLE;

function contentOf(tokens: readonly Token[]): Token[] {
  const words = loadWordClasses();
  return tokens.filter(
    ({ folded, script }) =>
      folded.length >= CONTENT_LENGTH && script !== 'number' && words.get(folded)?.has('function') !== true,
  );
}

/** The beginnings of the words of an article, with and without what Arabic writes on to them. */
function wordsOf(lines: readonly Line[]): Set<string> {
  const stems = new Set<string>();
  let count = 0;
  for (const line of lines) {
    if (line.cut !== null) continue;
    for (const token of contentOf(line.tokens)) for (const stem of stemsOf(token)) stems.add(stem);
    count += line.words;
    if (count >= ENOUGH_WORDS) break;
  }
  return stems;
}

function stemsOf({ folded, script }: Token): string[] {
  const bare = script === 'arabic' ? folded.replace(/^[وف]?(?:[بك]?ال|لل|[بلك](?=.{4}))/, '') : folded;
  return bare === folded ? [folded.slice(0, STEM_LENGTH)] : [folded, bare].map((word) => word.slice(0, STEM_LENGTH));
}

function sharedWith(said: ReadonlySet<string>, { tokens }: Line): number {
  const content = contentOf(tokens);
  const shared = content.filter((token) => stemsOf(token).some((stem) => said.has(stem)));
  return shared.length / content.length;
}
