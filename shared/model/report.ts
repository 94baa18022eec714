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
