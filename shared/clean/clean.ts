import type { CleanedText } from '../model/analysis.ts';
import type { Block } from '../model/block.ts';
import type { RawClipping } from '../model/source.ts';

/** Tells a page's furniture from its article. */
export function clean(raw: RawClipping): CleanedText {
  const blocks: Block[] = [];
  for (const match of raw.text.matchAll(/\S(?:[^\n]*\S)?/g)) {
    blocks.push({ start: match.index, end: match.index + match[0].length, part: 'body', rule: 'line', by: 'machine' });
  }
  return { raw, blocks };
}
