import { fold } from '../text/fold.ts';
import { isTeaser, isTitleLike } from '../text/page-lines.ts';
import { cut, firstProse, type Line, type Page } from './page.ts';
import { isMadeOfPhrases } from './covering-phrases.ts';

const FEWEST_WORDS = 3;
const LONGEST_SUFFIX = 5;

/**
 * Cuts headlines that stand twice: the same line again, and the browser's form of the title, which adds the outlet's
 * name (`Title - Outlet`), before the title itself.
 */
export function cutRepeatedTitles(page: Page): void {
  const seen = new Map<string, Line>();
  const first = firstProse(page);
  for (const [index, line] of page.lines.entries()) {
    if (line.cut !== null || line.words < FEWEST_WORDS || !isTitleLike(line)) continue;
    const key = keyOf(line, line.tokens.length);
    const before = seen.get(key);
    // Over the article the last is the title: one before it stood in a path or in the browser's bar.
    if (before && index < first) cut(before, 'repeated-title');
    else if (before) cut(line, 'repeated-title');
    if (!before || index < first) seen.set(key, line);
  }
  cutTitlesWithMore(seen, page.lines[first]?.start ?? 0);
}

/** The browser's and the path's forms of a title; those of a path only over the article, which begins at `body`. */
function cutTitlesWithMore(titles: ReadonlyMap<string, Line>, body: number): void {
  const byBeginning = new Map(Array.from(titles.values(), (line) => [keyOf(line, FEWEST_WORDS), line]));
  for (const line of titles.values()) {
    cutIfTitleWithOutlet(line, titles);
    if (line.start >= body) continue;
    cutIfTitleBehindPath(line, titles);
    if (isTeaser(line)) cutIfTitleCutShort(line, byBeginning);
  }
}

function keyOf({ tokens }: Line, length: number, from = 0): string {
  return tokens
    .slice(from, length)
    .map(({ folded }) => folded)
    .join(' ');
}

/** `Title - Outlet`, `Title | Outlet`: the part before the last sign is a line of its own elsewhere. */
function cutIfTitleWithOutlet(line: Line, titles: ReadonlyMap<string, Line>): void {
  for (let taken = 1; taken <= LONGEST_SUFFIX; taken += 1) {
    const length = line.tokens.length - taken;
    const [last, next] = [line.tokens[length - 1], line.tokens[length]];
    if (!last || !next || length < FEWEST_WORDS) return;
    const between = fold(line.text.slice(last.end - line.start, next.start - line.start));
    const title = /[-|•·:»›/]/.test(between) ? titles.get(keyOf(line, length)) : undefined;
    if (title && title !== line) {
      cut(line, 'repeated-title');
      return;
    }
  }
}

const LONGEST_PREFIX = 7;

/** `Outlet - Title`, or a path without its signs (Accueil Politique Title): the rest is a line of its own elsewhere. */
function cutIfTitleBehindPath(line: Line, titles: ReadonlyMap<string, Line>): void {
  const { tokens } = line;
  for (let from = 1; from <= LONGEST_PREFIX && tokens.length - from > FEWEST_WORDS; from += 1) {
    const title = titles.get(keyOf(line, tokens.length, from));
    if (!title || title === line) continue;
    const [last, next] = [tokens[from - 1], tokens[from]];
    const between = last && next ? line.text.slice(last.end - line.start, next.start - line.start) : '';
    if (/[-–—|•·:»›/]/.test(between) || isMadeOfPhrases(tokens.slice(from - 1, from))) cut(line, 'repeated-title');
    return;
  }
}

/**
 * A path or a browser's bar breaks a title off (Accueil Politique Le conseil commu...); the whole of it stands below.
 * `byBeginning` has the last title that begins with three words.
 */
function cutIfTitleCutShort(line: Line, byBeginning: ReadonlyMap<string, Line>): void {
  const { length } = line.tokens;
  const isBehindPath = isMadeOfPhrases(line.tokens.slice(0, 1));
  const longest = isBehindPath ? LONGEST_PREFIX : 0;
  for (let from = 0; from <= longest && length - from > FEWEST_WORDS; from += 1) {
    const title = byBeginning.get(keyOf(line, from + FEWEST_WORDS, from));
    if (!title || title.start <= line.start) continue;
    const whole = keyOf(title, title.tokens.length);
    const begun = keyOf(line, length, from);
    if (whole.length > begun.length && whole.startsWith(begun)) cut(line, 'repeated-title');
  }
}
