import type { Part } from '../model/block.ts';
import { fold } from '../text/fold.ts';
import { endsWithMark } from '../text/page-lines.ts';
import type { DetectRule } from './detect-rules.ts';
import { isMetaLine, type KeptLine, type PageView } from './page-view.ts';
import { isShortForSite, SMALL } from './site-name-length.ts';

/** What each head line is, and the rule that says so. */
export interface HeadRole {
  readonly line: KeptLine;
  readonly part: Exclude<Part, 'cut'>;
  readonly rule: DetectRule | 'article';
}

/**
 * Tells the lines of a head apart: the title, a kicker over it, lines that say when, where and by whom, and lines that
 * belong to the article already (a standfirst, a first sub-heading).
 */
export function headRoles(view: PageView): HeadRole[] {
  const candidates = view.head.filter((line) => !isMetaLine(line));
  const title = markupTitle(view, candidates) ?? headingTitle(view, candidates) ?? shapeTitle(view, candidates);
  const kicker = title && kickerBefore(view, candidates, title.line);
  return view.head.map((line, index): HeadRole => {
    if (line === title?.line) return { line, part: 'title', rule: title.rule };
    if (line === kicker) return { line, part: 'kicker', rule: 'kicker-line' };
    const isMeta =
      isMetaLine(line) || isBefore(line, title?.line) || isCreditShaped(line) || isAmongCredits(view.head, index);
    return isMeta ? { line, part: 'meta', rule: 'head-line' } : { line, part: 'body', rule: 'article' };
  });
}

const CREDIT_WORDS = 3;

/** A word or three under the title with a line of credits right under it: what no list knows of outlets and authors. */
function isAmongCredits(head: readonly KeptLine[], index: number): boolean {
  const [line, next] = [head[index], head[index + 1]];
  if (!line || !next || line.words === 0 || line.words > CREDIT_WORDS || endsWithMark(line)) return false;
  return isMetaLine(next);
}

/**
 * Whether a line under the title, of one to three words that no list knows, looks like a name: the byline or the outlet
 * stands there far more often than a sub-heading does.
 */
export function isCreditShaped(line: KeptLine): boolean {
  const { tokens, words, text, start } = line;
  if (words < 1 || words > CREDIT_WORDS || words !== tokens.length || endsWithMark(line)) return false;
  return tokens.every((token) => token.script === 'arabic' || /\p{Lu}/u.test(text.charAt(token.start - start)));
}

interface Title {
  readonly line: KeptLine;
  readonly rule: DetectRule;
}

const isBefore = (line: KeptLine, other: KeptLine | undefined) => other !== undefined && line.start < other.start;

/** The line that the page's markup calls its title; the markup may add the outlet's name to it. */
function markupTitle({ raw }: PageView, candidates: readonly KeptLine[]): Title | null {
  const declared = fold(raw.markup.title ?? '').trim();
  if (declared === '') return null;
  const line = candidates.find(({ text }) => {
    const own = fold(text);
    return own === declared || (own.length > 12 && declared.startsWith(own));
  });
  return line ? { line, rule: 'title-markup' } : null;
}

/** A head has few lines; more are looked at only so far, which keeps the comparison with the headings short. */
const MOST_LINES = 300;

/** The only line, or the longest, that was a heading in the markup. */
function headingTitle({ raw }: PageView, candidates: readonly KeptLine[]): Title | null {
  const headings = raw.headings.slice(0, MOST_LINES);
  const headed = candidates
    .slice(0, MOST_LINES)
    .filter(({ start, end }) => headings.some((heading) => heading.start < end && heading.end > start));
  const line = longest(headed);
  return line ? { line, rule: 'title-heading' } : null;
}

function longest(lines: readonly KeptLine[]): KeptLine | undefined {
  return lines.reduce<KeptLine | undefined>(
    (best, line) => (best && best.words >= line.words ? best : line),
    undefined,
  );
}

const TITLE_WORDS = 4;
/** A kicker is this much shorter than the title under it, or has at most so many words. */
const KICKER_SHARE = 0.8;
const LONGEST_HEADLINE = 14;

/**
 * By shape: of the headlines that stand together, the first, or the second where the first is shorter and so stands
 * over it as a kicker. A headline of a few words counts only where no longer one is.
 */
function shapeTitle({ head }: PageView, candidates: readonly KeptLine[]): Title | null {
  const fewest = candidates.some((line) => line.words >= TITLE_WORDS) ? 2 : 1;
  const possible = candidates.filter((line) => line.words >= fewest);
  const headlines = possible.filter((line) => !isNamedAsSite(line));
  const lines = headlines.some((line) => line.words >= TITLE_WORDS) ? headlines : possible;
  const [first, second] = firstRun(head, lines);
  if (!first) return null;
  return { line: second && isKicker(first, second) ? second : first, rule: 'title-line' };
}

const SITE_WORDS = 6;
const ARTICLE = /^(?:le|la|les|l)$/;

/** Le Phare de l'Atlantique: an article and words with capitals, as no French headline is written. */
function isNamedAsSite(line: KeptLine): boolean {
  const { tokens, words } = line;
  if (words > SITE_WORDS || words !== tokens.length || !ARTICLE.test(tokens[0]?.folded ?? '')) return false;
  return !endsWithMark(line) && !line.text.includes(':') && tokens.every((token) => isCapitalOrSmall(line, token));
}

/** The first of `lines` with four words or more (or the first at all), and the one right under it in the head. */
function firstRun(head: readonly KeptLine[], lines: readonly KeptLine[]): KeptLine[] {
  const anchor = lines.find((line) => line.words >= TITLE_WORDS) ?? lines[0];
  if (!anchor) return [];
  const next = head[head.indexOf(anchor) + 1];
  return next && lines.includes(next) ? [anchor, next] : [anchor];
}

function isKicker(first: KeptLine, second: KeptLine): boolean {
  if (second.words < TITLE_WORDS || /[?!؟…]["»”]?$/.test(first.text)) return false;
  // A long line with clauses is a standfirst under the title, not a title under a kicker.
  if (second.words > LONGEST_HEADLINE && /[,،؛;]/.test(second.text)) return false;
  return first.text.length < second.text.length * KICKER_SHARE;
}

/** The headline or short line right above the title. */
function kickerBefore(view: PageView, candidates: readonly KeptLine[], title: KeptLine): KeptLine | null {
  const above = candidates[candidates.indexOf(title) - 1];
  if (!above || above.words > title.words + TITLE_WORDS) return null;
  return isBanner(view, above, title) ? null : above;
}

/**
 * Whether a few words over the title are the site's name rather than a kicker: furniture, a date or the like stands
 * between, or each of its Latin words has a capital.
 */
function isBanner({ head, cuts }: PageView, line: KeptLine, title: KeptLine): boolean {
  if (!isShortForSite(line.tokens, line.words, line.tokens.length) || endsWithMark(line)) return false;
  const isApart =
    head[head.indexOf(title) - 1] !== line || cuts.some(({ start }) => start > line.start && start < title.start);
  const isNamed = line.words > 1 && line.tokens.every((token) => isCapitalOrSmall(line, token));
  return isApart || isNamed;
}

function isCapitalOrSmall({ text, start }: KeptLine, token: KeptLine['tokens'][number]): boolean {
  if (token.script !== 'latin') return false;
  return token.end - token.start <= SMALL || /\p{Lu}/u.test(text.charAt(token.start - start));
}
