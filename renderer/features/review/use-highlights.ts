import { useLayoutEffect, type RefObject } from 'react';
import type { Span } from '#shared/model/span.ts';
import { rangeOfSpan, shownBlocks } from './text-position.ts';

/** The kinds of highlight, each with a style in article-text.module.css. */
export const HIGHLIGHTS = [
  'person',
  'organisation',
  'place',
  'event',
  'suggested-person',
  'suggested-organisation',
  'suggested-place',
  'suggested-event',
  'quotation',
  'active',
] as const;
export type HighlightKind = (typeof HIGHLIGHTS)[number];
export type Highlights = Partial<Record<HighlightKind, readonly Span[]>>;

/**
 * Paints spans of the text with the CSS Custom Highlight API: the document is not touched, so direction, selection and
 * line breaks stay as they are, and spans may overlap.
 */
export function useHighlights(root: RefObject<HTMLElement | null>, highlights: Highlights): void {
  useLayoutEffect(() => {
    // Absent outside browsers (tests of components); the lists beside the text say the same in words.
    if (!('highlights' in CSS) || !root.current) return;
    const blocks = shownBlocks(root.current);
    for (const kind of HIGHLIGHTS) {
      const ranges = (highlights[kind] ?? []).flatMap((span) => rangeOfSpan(blocks, span) ?? []);
      const highlight = new Highlight(...ranges);
      if (kind === 'active') highlight.priority = 1;
      CSS.highlights.set(kind, highlight);
    }
    return () => HIGHLIGHTS.forEach((kind) => CSS.highlights.delete(kind));
  });
}
