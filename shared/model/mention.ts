import { z } from 'zod';
import { anchorSchema } from './span.ts';

/**
 * A place in a clipping that names an entity or tells of an event. `anchor` is null where the clipping as a whole is
 * meant (an event with no words of its own to point to), and `orphaned` is set when an edit of the text lost the words.
 */
export const mentionSchema = z
  .object({
    id: z.string(),
    clippingId: z.string(),
    target: z.object({ kind: z.enum(['entity', 'event']), id: z.string() }).readonly(),
    anchor: anchorSchema.nullable(),
    orphaned: z.boolean(),
    /** Tagged by hand, or a suggestion that somebody accepted; then `rule` says which rule had found it. */
    origin: z.enum(['hand', 'suggestion']),
    rule: z.string().nullable(),
  })
  .readonly();
export type Mention = z.infer<typeof mentionSchema>;
