import { z } from 'zod';

/**
 * What somebody decided about a suggestion. A rejection holds for its scope: this clipping, or the whole archive
 * whenever the same words are suggested as the same type. `key` is the suggestion's key (see suggestion.ts).
 */
export const decisionSchema = z
  .object({
    id: z.string(),
    verdict: z.enum(['accepted', 'rejected']),
    scope: z.enum(['clipping', 'archive']),
    key: z.string(),
    clippingId: z.string(),
    /** What it was accepted as. */
    targetId: z.string().nullable(),
  })
  .readonly();
export type Decision = z.infer<typeof decisionSchema>;
