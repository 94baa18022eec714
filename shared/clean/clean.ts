import type { CleanedText } from '../model/analysis.ts';
import type { Block } from '../model/block.ts';
import type { RawClipping } from '../model/source.ts';
import { cutPageCode } from './01-page-code.ts';
import { cutImageNames } from './02-images.ts';
import { cutTickers } from './03-tickers.ts';
import { cutNotices } from './04-notices.ts';
import { cutNavigation } from './05-navigation.ts';
import { cutRelatedItems } from './06-related.ts';
import { cutRepeatedTitles } from './07-repeated-titles.ts';
import { cutUnrelatedLines } from './08-unrelated.ts';
import { cutTail } from './09-tail.ts';
import { toBlocks } from './to-blocks.ts';
import { pageOf } from './page.ts';

/** The passes, in order: each sees what those before it have cut. */
const PASSES = [
  cutPageCode,
  cutImageNames,
  cutTickers,
  cutNotices,
  cutNavigation,
  cutRelatedItems,
  cutRepeatedTitles,
  cutUnrelatedLines,
  cutTail,
];

/**
 * Tells a page's furniture from its article. Nothing is removed: every stretch of the text becomes a block, and a block
 * that was cut carries the rule that cut it and can be put back.
 */
export function clean(raw: RawClipping): CleanedText {
  const page = pageOf(raw);
  for (const pass of PASSES) pass(page);
  const blocks: Block[] = toBlocks(page);
  return { raw, blocks };
}
