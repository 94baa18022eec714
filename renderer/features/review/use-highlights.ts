import { useLayoutEffect, type RefObject } from 'react';
import type { Block } from '#shared/model/block.ts';
import type { Span } from '#shared/model/span.ts';
import { rangeOfSpan, shownBlocks } from './text-position.ts';

/** The kinds of highlight, each with a style in article-text.module.css. */
const HIGHLIGHTS = [
  'person',
  'organisation',
  'place',
  'event',
  'suggested-person',
  'suggested-organisation',
  'suggested-place',
  'suggested-event',
] as const;
export type HighlightKind = (typeof HIGHLIGHTS)[number];
export type Highlights = Partial<Record<HighlightKind, readonly Span[]>>;

/** What is pointed at, above all others. */
const ACTIVE = 'active';

/**
 * Paints spans of the text with the CSS Custom Highlight API: the document is not touched, so direction, selection and
 * line breaks stay as they are, and spans may overlap.
 *
 * @param highlights the same object while nothing in it changes
 * @param drawn how much of the text is in the document by now
 */
export function useHighlights(
  root: RefObject<HTMLElement | null>,
  highlights: Highlights,
  blocks: readonly Block[],
  drawn: number,
): void {
  useLayoutEffect(() => {
    if (!canHighlight() || !root.current) return;
    const shown = shownBlocks(root.current);
    for (const kind of HIGHLIGHTS) CSS.highlights.set(kind, highlightOf(shown, highlights[kind] ?? []));
    return () => HIGHLIGHTS.forEach((kind) => CSS.highlights.delete(kind));
  }, [root, highlights, blocks, drawn]);
  useLayoutEffect(() => () => pointAt(null, []), []);
}

/** Marks what somebody points at in the lists beside the text; past React, since it follows the mouse. */
export function pointAt(root: HTMLElement | null, spans: readonly Span[]): void {
  if (!canHighlight()) return;
  if (!root || spans.length === 0) {
    CSS.highlights.delete(ACTIVE);
    return;
  }
  const highlight = highlightOf(shownBlocks(root), spans);
  highlight.priority = 1;
  CSS.highlights.set(ACTIVE, highlight);
}

/** Not outside browsers (tests of components); the lists beside the text say the same in words. */
function canHighlight(): boolean {
  return 'highlights' in CSS;
}

function highlightOf(shown: ReturnType<typeof shownBlocks>, spans: readonly Span[]): Highlight {
  return new Highlight(...spans.flatMap((span) => rangeOfSpan(shown, span) ?? []));
}
