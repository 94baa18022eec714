import type { Block } from '../model/block.ts';
import type { CleanRule } from './clean-rules.ts';
import type { InlineCut, Line, Page } from './page.ts';

/** The page's lines as blocks: one a line, more where something within a line was cut. */
export function toBlocks({ raw, lines, inlineCuts }: Page): Block[] {
  const cuts = [...inlineCuts].sort((a, b) => a.start - b.start || b.end - a.end);
  const blocks: Block[] = [];
  let next = 0;
  for (const line of lines) {
    const within: InlineCut[] = [];
    for (let cut = cuts[next]; cut !== undefined && cut.start < line.end; cut = cuts[next]) {
      within.push(cut);
      next += 1;
    }
    if (line.cut === null && within.length > 0) pushPieces(raw.text, line, within, blocks);
    else blocks.push(block(line.start, line.end, line.cut));
  }
  return blocks;
}

/** Adds a line in pieces: what was cut within it, and what stays. */
function pushPieces(text: string, line: Line, within: readonly InlineCut[], into: Block[]): void {
  let at = line.start;
  for (const { start, end, rule } of within) {
    if (end <= at) continue;
    push(text, at, start, null, into);
    push(text, Math.max(at, start), end, rule, into);
    at = end;
  }
  push(text, at, line.end, null, into);
}

/** Adds a block for what stands from `from` to `to`, trimmed, if anything does. */
function push(text: string, from: number, to: number, rule: CleanRule | null, into: Block[]): void {
  let [start, end] = [from, to];
  while (start < end && /\s/.test(text.charAt(start))) start += 1;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  if (end > start) into.push(block(start, end, rule));
}

function block(start: number, end: number, rule: CleanRule | null): Block {
  return { start, end, part: rule === null ? 'body' : 'cut', rule: rule ?? 'article', by: 'machine' };
}
