import type { Span } from '#shared/model/span.ts';

/**
 * The article is shown as elements with `data-start`, each holding one text node: the block's own text. These two
 * functions go from offsets in the clipping's text to places in the document and back.
 */

interface ShownBlock {
  readonly start: number;
  readonly node: Text;
}

/** The shown blocks under `root`, in the order of the text. */
export function shownBlocks(root: ParentNode): ShownBlock[] {
  const blocks: ShownBlock[] = [];
  for (const element of root.querySelectorAll<HTMLElement>('[data-start]')) {
    const node = element.firstChild;
    if (node instanceof Text) blocks.push({ start: Number(element.dataset['start']), node });
  }
  return blocks;
}

/** The document range of a span; null where its block is not shown or the span leaves its block. */
export function rangeOfSpan(blocks: readonly ShownBlock[], { start, end }: Span): StaticRange | null {
  const block = blockAt(blocks, start);
  if (!block || end > block.start + block.node.length || start >= end) return null;
  // Static: the document need not keep thousands of ranges up to date, since a block's text never changes in place.
  return new StaticRange({
    startContainer: block.node,
    startOffset: start - block.start,
    endContainer: block.node,
    endOffset: end - block.start,
  });
}

/** The last block that begins at or before an offset. */
function blockAt(blocks: readonly ShownBlock[], offset: number): ShownBlock | undefined {
  let [from, to] = [0, blocks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((blocks[middle]?.start ?? Infinity) <= offset) from = middle + 1;
    else to = middle;
  }
  return blocks[from - 1];
}

/**
 * The span that is selected within `root`, without spaces and punctuation at its ends; null where nothing is. A selection over
 * several blocks counts for the block it begins in: a name never runs over paragraphs.
 */
export function selectedSpan(root: HTMLElement, text: string): Span | null {
  const selection = document.getSelection();
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const element = range.startContainer.parentElement?.closest<HTMLElement>('[data-start]');
  if (!element || !root.contains(element)) return null;
  const blockStart = Number(element.dataset['start']);
  const blockLength = element.firstChild?.textContent?.length ?? 0;
  const endOffset = range.endContainer === range.startContainer ? range.endOffset : blockLength;
  return trimmed(text, { start: blockStart + range.startOffset, end: blockStart + endOffset });
}

const NO_WORD_BEFORE = /^[^\p{L}\p{N}\p{M}]+/u;
const NO_WORD_AFTER = /[^\p{L}\p{N}\p{M}]+$/u;

/** The span without what is no word at its ends, as a comma that came along; null where nothing else is in it. */
function trimmed(text: string, span: Span): Span | null {
  const words = text.slice(span.start, span.end);
  const start = span.start + (NO_WORD_BEFORE.exec(words)?.[0].length ?? 0);
  const end = span.end - (NO_WORD_AFTER.exec(words)?.[0].length ?? 0);
  return start < end ? { start, end } : null;
}
