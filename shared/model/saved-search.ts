import { z } from 'zod';
import { STATUSES } from './clipping.ts';
import { languageSchema } from './language.ts';
import { toneSchema } from './tone.ts';

/** A search with its filters and order under a name, to be had again with one click. */
export const savedSearchSchema = z
  .object({
    id: z.string(),
    name: z.string().min(1),
    query: z.string(),
    throughAliases: z.boolean(),
    /** See SearchFilters in shared/search, of which this is the kept form. */
    filters: z
      .object({
        outlets: z.array(z.string().nullable()).readonly(),
        languages: z.array(languageSchema).readonly(),
        statuses: z.array(z.enum([...STATUSES, 'trash'])).readonly(),
        topics: z.array(z.string().nullable()).readonly(),
        tones: z.array(toneSchema.nullable()).readonly(),
        tagIds: z.array(z.string()).readonly(),
        from: z.string().nullable(),
        to: z.string().nullable(),
      })
      .readonly(),
    /** Null for the usual order. */
    sort: z
      .object({ by: z.enum(['relevance', 'published', 'imported', 'outlet', 'title']), descending: z.boolean() })
      .readonly()
      .nullable(),
    /** ISO 8601 UTC. */
    createdAt: z.string(),
  })
  .readonly();
export type SavedSearch = z.infer<typeof savedSearchSchema>;
