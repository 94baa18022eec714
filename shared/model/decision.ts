import { z } from 'zod';

/**
 * What somebody decided about a suggestion. A rejection holds for its scope: this clipping; the alias, so that these words
 * are never taken for the entity `targetId` again, in any clipping; or the whole archive whenever the same words are
 * suggested as the same type. `key` is the suggestion's key (see suggestion.ts), of an alias that of the words.
 */
export const decisionSchema = z
  .object({
    id: z.string(),
    verdict: z.enum(['accepted', 'rejected']),
    scope: z.enum(['clipping', 'alias', 'archive']),
    key: z.string(),
    clippingId: z.string(),
    /** What it was accepted as, or what a rejected alias is no name of. */
    targetId: z.string().nullable(),
  })
  .readonly();
export type Decision = z.infer<typeof decisionSchema>;
