import { z } from 'zod';
import { civilDateSchema } from './civil-date.ts';
import { languageSchema } from './language.ts';

/** What the sections of a press review are made by. */
export const REPORT_GROUPINGS = ['date', 'outlet', 'event', 'topic', 'none'] as const;
export const reportGroupingSchema = z.enum(REPORT_GROUPINGS);
export type ReportGrouping = z.infer<typeof reportGroupingSchema>;

/** The parts that a short edition may do without; the rest is in every press review. */
export const OPTIONAL_REPORT_PARTS = ['figures', 'quotations', 'indexes', 'tones'] as const;
export const optionalReportPartSchema = z.enum(OPTIONAL_REPORT_PARTS);
export type OptionalReportPart = z.infer<typeof optionalReportPartSchema>;

/** What the user chooses for a press review. */
export const reportOptionsSchema = z
  .object({
    title: z.string(),
    organisation: z.string(),
    /** The edition's number or name; empty for none. */
    issue: z.string(),
    /** What the office itself says first, a paragraph a line; absent until somebody writes it. */
    introduction: z.string().optional(),
    /** The period it covers; either end may be open. */
    from: civilDateSchema.nullable(),
    to: civilDateSchema.nullable(),
    language: languageSchema,
    /** Whole texts, or their first words only (where the right to reproduce is not had). */
    content: z.enum(['full', 'excerpt']),
    /** The most words an excerpt holds. */
    excerptWords: z.int().min(10).max(200),
    grouping: reportGroupingSchema,
    parts: z.array(optionalReportPartSchema).readonly(),
    /** Ids of the clippings to put first, in the wanted order. */
    highlightIds: z.array(z.string()).readonly(),
    /** The digits of an Arabic report: 0-9, as is usual in Morocco, or ٠-٩. */
    digits: z.enum(['latin', 'arabic-indic']),
  })
  .readonly();
export type ReportOptions = z.infer<typeof reportOptionsSchema>;

/** What is chosen until somebody chooses otherwise. */
export const DEFAULT_REPORT_OPTIONS: Omit<ReportOptions, 'title' | 'organisation' | 'language'> = {
  issue: '',
  from: null,
  to: null,
  content: 'full',
  excerptWords: 60,
  grouping: 'date',
  parts: OPTIONAL_REPORT_PARTS,
  highlightIds: [],
  digits: 'latin',
};

/** The formats that are read as a document. */
export const DOCUMENT_FORMATS = ['html', 'docx', 'pdf'] as const;
/** The formats that hand the clippings on as records: to a spreadsheet, a program, a reference manager. */
export const RECORD_FORMATS = ['xlsx', 'csv', 'json', 'ris'] as const;
export type ReportFormat = (typeof DOCUMENT_FORMATS | typeof RECORD_FORMATS)[number];

/** A press review as it was put together: kept, so that it can be opened, changed and exported again. */
export const savedReportSchema = z
  .object({
    id: z.string(),
    options: reportOptionsSchema,
    /** The clippings in it, in the order in which they were chosen. */
    clippingIds: z.array(z.string()).readonly(),
    /** Why a clipping matters, by its id: printed above it. Absent until somebody writes one, null if taken back. */
    notes: z.record(z.string(), z.string().nullable()).readonly().optional(),
    /**
     * Clippings that are not printed because they are copies of another: by their ids, the id of the one that is printed
     * and names their outlets. Null if it is to be printed after all.
     */
    copies: z.record(z.string(), z.string().nullable()).readonly().optional(),
    /** ISO 8601 UTC. */
    createdAt: z.string(),
  })
  .readonly();
export type SavedReport = z.infer<typeof savedReportSchema>;
