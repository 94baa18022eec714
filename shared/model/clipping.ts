import { z } from 'zod';
import { blockSchema } from './block.ts';
import { civilDateSchema } from './civil-date.ts';
import { metadataSchema } from './detected.ts';
import { languageSchema } from './language.ts';
import { markupSchema, sourceFormatSchema } from './source.ts';
import { spanSchema } from './span.ts';
import { toneSchema } from './tone.ts';

export const STATUSES = ['inbox', 'archived'] as const;
export const statusSchema = z.enum(STATUSES);
export type Status = z.infer<typeof statusSchema>;

/** What a list row shows of a clipping. The metadata values are copies of those in its text row, for sorting and filters. */
export const clippingSchema = z
  .object({
    id: z.string(),
    status: statusSchema,
    /** ISO 8601 UTC; null unless it is in the trash. */
    trashedAt: z.string().nullable(),
    language: languageSchema,
    title: z.string().nullable(),
    kicker: z.string().nullable(),
    outlet: z.string().nullable(),
    byline: z.string().nullable(),
    agency: z.string().nullable(),
    section: z.string().nullable(),
    dateline: z.string().nullable(),
    publishedOn: civilDateSchema.nullable(),
    url: z.string().nullable(),
    /** The first words of the body, to tell untitled clippings apart. */
    excerpt: z.string(),
    /** ISO 8601 UTC. */
    importedAt: z.string(),
    sourceName: z.string(),
    sourceKind: z.enum(['paste', 'file']),
    /** SHA-256 of the original, which is its key in `originals`. */
    originalSha256: z.string(),
    /** Of the text as it was decoded (see text-digest.ts): the same in every encoding. Absent from what came before it. */
    textSha256: z.string().optional(),
    topics: z.array(z.string()).readonly(),
    notes: z.string(),
    /** What somebody said of its tone, by subject (see WHOLE_ARTICLE); absent until somebody does, null if taken back. */
    tones: z.record(z.string(), toneSchema.nullable()).readonly().optional(),
  })
  .readonly();
export type Clipping = z.infer<typeof clippingSchema>;

/** A clipping's text and everything that points into it. Has the clipping's id. */
export const clippingTextSchema = z
  .object({
    id: z.string(),
    text: z.string(),
    format: sourceFormatSchema,
    encoding: z.string(),
    links: z.array(spanSchema).readonly(),
    headings: z.array(spanSchema).readonly(),
    markup: markupSchema,
    blocks: z.array(blockSchema).readonly(),
    metadata: metadataSchema,
  })
  .readonly();
export type ClippingText = z.infer<typeof clippingTextSchema>;

/** An original as it was found. Never altered, never removed. */
export interface Original {
  readonly sha256: string;
  readonly bytes: Uint8Array;
}
