import { z } from 'zod';

/**
 * A stretch of a clipping's text, in UTF-16 code units, end excluded.
 * Every span in the archive counts from the start of the same text: the original as decoded (see docs/decisions/001).
 */
export const spanSchema = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly();
export type Span = z.infer<typeof spanSchema>;

/** A span with the words that stand there, so that it can be checked and found again: `text.slice(start, end) === quote`. */
export const quotedSpanSchema = z
  .object({ start: z.int().nonnegative(), end: z.int().nonnegative(), quote: z.string() })
  .readonly();
export type QuotedSpan = z.infer<typeof quotedSpanSchema>;

/** Where an entity or event is named in the text; prefix and suffix tell equal quotes apart when the text is edited. */
export const anchorSchema = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    quote: z.string(),
    prefix: z.string(),
    suffix: z.string(),
  })
  .readonly();
export type Anchor = z.infer<typeof anchorSchema>;

/** The quoted span of `text` from `start` to `end`. */
export function quotedSpan(text: string, start: number, end: number): QuotedSpan {
  return { start, end, quote: text.slice(start, end) };
}

/** How many characters of context an anchor keeps on each side. */
const CONTEXT = 24;

/** The anchor of `text` from `start` to `end`, with up to 24 characters of context on each side. */
export function anchorOf(text: string, { start, end }: Span): Anchor {
  return {
    start,
    end,
    quote: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
}
