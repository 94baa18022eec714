import type { RawClipping } from '../model/source.ts';
import type { Span } from '../model/span.ts';
import { isProse, pageLines, type PageLine } from '../text/page-lines.ts';
import type { CleanRule } from './clean-rules.ts';
import { hitOf, type Hit } from './vocabulary.ts';

/** A line under consideration: what is known of it, and the rule that cuts it, once one does. */
export interface Line extends PageLine {
  readonly hit: Hit | null;
  readonly isProse: boolean;
  /** The share of its characters that are links, from 0 to 1. */
  readonly linkShare: number;
  cut: CleanRule | null;
}

/** A stretch within a line that is cut while the line stays. */
export interface InlineCut extends Span {
  readonly rule: CleanRule;
}

/** A page on its way through the passes; each pass only adds cuts. */
export interface Page {
  readonly raw: RawClipping;
  readonly lines: readonly Line[];
  readonly inlineCuts: InlineCut[];
}

/** Splits a source into lines and looks each up. */
export function pageOf(raw: RawClipping): Page {
  const lines = pageLines(raw.text);
  const shares = linkShares(lines, raw.links);
  return {
    raw,
    inlineCuts: [],
    lines: lines.map((line, index) => lineOf(line, shares[index] ?? 0)),
  };
}

/** Written out: a page may have as many lines as it has words, and a spread takes ten times as long. */
function lineOf(line: PageLine, linkShare: number): Line {
  const { start, end, text, tokens, words, blankBefore } = line;
  const hit = hitOf(line);
  return { start, end, text, tokens, words, blankBefore, hit, isProse: isProse(line), linkShare, cut: null };
}

/** For each line, the share of it that lies in links. Both are in order, so one walk along both is enough. */
function linkShares(lines: readonly PageLine[], links: readonly Span[]): number[] {
  const apart = withoutOverlaps(links);
  let at = 0;
  return lines.map(({ start, end }) => {
    let linked = 0;
    while ((apart[at]?.start ?? Infinity) < end) {
      const link = apart[at];
      if (!link) break;
      linked += Math.max(0, Math.min(end, link.end) - Math.max(start, link.start));
      if (link.end > end) break;
      at += 1;
    }
    return linked / (end - start);
  });
}

function withoutOverlaps(spans: readonly Span[]): Span[] {
  const apart: Span[] = [];
  let end = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    if (span.end <= end) continue;
    apart.push({ start: Math.max(span.start, end), end: span.end });
    end = span.end;
  }
  return apart;
}

/** Cuts a line, unless a pass before has. */
export function cut(line: Line | undefined, rule: CleanRule): void {
  if (line) line.cut ??= rule;
}

/** The index of the first paragraph that no pass has cut, or the number of lines where there is none. */
export function firstProse({ lines }: Page): number {
  const index = lines.findIndex((line) => line.isProse && line.cut === null);
  return index < 0 ? lines.length : index;
}

/** The index of the last paragraph that no pass has cut, or -1. */
export function lastProse({ lines }: Page): number {
  return lines.findLastIndex((line) => line.isProse && line.cut === null);
}
