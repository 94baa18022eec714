import { z } from 'zod';
import { spanSchema } from './span.ts';

/** Something to import: the bytes as found, and the name to speak of them by. */
export interface ImportSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** `paste` for the clipboard, `file` for a file that was dropped or chosen. */
  readonly kind: 'paste' | 'file';
}

export const sourceFormatSchema = z.enum(['plain', 'html', 'docx']);
export type SourceFormat = z.infer<typeof sourceFormatSchema>;

/** What a page's markup says of itself (Open Graph, JSON-LD, meta, time, link rel=canonical); plain text has none. */
export const markupSchema = z
  .object({
    title: z.string().optional(),
    outlet: z.string().optional(),
    byline: z.string().optional(),
    section: z.string().optional(),
    publishedOn: z.string().optional(),
    url: z.string().optional(),
    language: z.string().optional(),
  })
  .readonly();
export type Markup = z.infer<typeof markupSchema>;

/**
 * A source as text. `text` is the decoded original (HTML: its visible text, a line a block element; a Word document: a
 * line a paragraph); all spans of the
 * clipping count in it. `links` and `headings` are the spans that were so in the markup, for the cleaning to weigh.
 */
export const rawClippingSchema = z
  .object({
    name: z.string(),
    kind: z.enum(['paste', 'file']),
    format: sourceFormatSchema,
    encoding: z.string(),
    /** SHA-256 of the original bytes, lower-case hexadecimal. */
    sha256: z.string(),
    size: z.int().nonnegative(),
    text: z.string(),
    links: z.array(spanSchema).readonly(),
    headings: z.array(spanSchema).readonly(),
    markup: markupSchema,
    /** How many footnotes of the document are not in the text; absent where none is left out. */
    footnotes: z.int().positive().optional(),
  })
  .readonly();
export type RawClipping = z.infer<typeof rawClippingSchema>;

/** Why a source could not be imported; the interface has a sentence for each. */
export const IMPORT_ERRORS = [
  'empty',
  'binary',
  'too-large',
  'undecodable',
  'unsupported',
  'pdf',
  'old-word',
  'encrypted',
  'damaged',
  'inflates',
] as const;
export interface ImportError {
  readonly name: string;
  readonly reason: (typeof IMPORT_ERRORS)[number];
}

/** The largest source that is taken in, in bytes (20 MB). */
export const MAX_SOURCE_BYTES = 20 * 1024 * 1024;
