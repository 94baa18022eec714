import { z } from 'zod';
import { civilDateSchema } from './civil-date.ts';
import { languageSchema } from './language.ts';

/** What the user chooses for a press review. */
export const reportOptionsSchema = z
  .object({
    title: z.string(),
    organisation: z.string(),
    /** The period it covers; either end may be open. */
    from: civilDateSchema.nullable(),
    to: civilDateSchema.nullable(),
    language: languageSchema,
    /** Whole texts, or their first words only (where the right to reproduce is not had). */
    content: z.enum(['full', 'excerpt']),
  })
  .readonly();
export type ReportOptions = z.infer<typeof reportOptionsSchema>;

export const REPORT_FORMATS = ['html', 'docx', 'pdf'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

/** A press review as it was put together: kept, so that it can be opened, changed and exported again. */
export const savedReportSchema = z
  .object({
    id: z.string(),
    options: reportOptionsSchema,
    /** The clippings in it, in the order in which they were chosen. */
    clippingIds: z.array(z.string()).readonly(),
    /** ISO 8601 UTC. */
    createdAt: z.string(),
  })
  .readonly();
export type SavedReport = z.infer<typeof savedReportSchema>;
