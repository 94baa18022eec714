import { bodyOf, type Part } from '../model/block.ts';
import type { Patch } from '../model/change.ts';
import type { Clipping, ClippingText } from '../model/clipping.ts';
import { edit } from '../model/patches.ts';
import { excerptOf } from './new-clipping.ts';

/**
 * The patches that give a block another part: a cut put back into the body, a line cut by hand.
 *
 * @param start where the block begins; a start at which no block begins changes nothing
 */
export function setPart(clipping: Clipping, text: ClippingText, start: number, part: Part): Patch[] {
  const blocks = text.blocks.map((block) =>
    block.start === start && block.part !== part ? { ...block, part, by: 'person' as const } : block,
  );
  return [
    ...edit('texts', text, { blocks }),
    ...edit('clippings', clipping, { excerpt: excerptOf(bodyOf(text.text, blocks)) }),
  ];
}
