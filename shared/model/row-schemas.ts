import type { z } from 'zod';
import type { ChangedTable } from './change.ts';
import { clippingSchema, clippingTextSchema } from './clipping.ts';
import { decisionSchema } from './decision.ts';
import { entitySchema } from './entity.ts';
import { eventSchema } from './event.ts';
import { mentionSchema } from './mention.ts';
import { savedReportSchema } from './report.ts';
import { savedSearchSchema } from './saved-search.ts';

/** What the rows of each table must be; to check what comes from elsewhere. */
export const ROW_SCHEMAS = {
  clippings: clippingSchema,
  texts: clippingTextSchema,
  entities: entitySchema,
  mentions: mentionSchema,
  events: eventSchema,
  decisions: decisionSchema,
  reports: savedReportSchema,
  savedSearches: savedSearchSchema,
} as const satisfies { readonly [T in ChangedTable]: z.ZodType };
