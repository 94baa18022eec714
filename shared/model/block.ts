import { z } from 'zod';

/** What a stretch of the text is: part of the article, one of its head lines, or page furniture that was cut. */
export const PARTS = ['title', 'kicker', 'meta', 'body', 'cut'] as const;
export const partSchema = z.enum(PARTS);
export type Part = z.infer<typeof partSchema>;

/**
 * A stretch of the text with the part it plays and the rule that said so. Blocks are in order, do not overlap, and
 * together hold every character that is not white space, so that nothing is ever lost by cleaning.
 * `by` is `person` where somebody overruled the machine (put a cut back, cut a line).
 */
export const blockSchema = z
  .object({
    start: z.int().nonnegative(),
    end: z.int().nonnegative(),
    part: partSchema,
    rule: z.string(),
    by: z.enum(['machine', 'person']),
  })
  .readonly();
export type Block = z.infer<typeof blockSchema>;

/**
 * The article's own words: its body blocks, joined as they stand in the text (a line break between lines, nothing
 * between blocks of one line).
 */
export function bodyOf(text: string, blocks: readonly Block[]): string {
  let body = '';
  let previousEnd = -1;
  for (const { start, end, part } of blocks) {
    if (part !== 'body') continue;
    if (previousEnd >= 0) body += text.slice(previousEnd, start).includes('\n') ? '\n' : ' ';
    body += text.slice(start, end);
    previousEnd = end;
  }
  return body;
}
