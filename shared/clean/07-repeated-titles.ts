import { fold } from '../text/fold.ts';
import { isTitleLike } from '../text/page-lines.ts';
import { cut, firstProse, type Line, type Page } from './page.ts';

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
  for (const line of seen.values()) cutIfTitleWithOutlet(line, seen);
}

function keyOf({ tokens }: Line, length: number): string {
  return tokens
    .slice(0, length)
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
