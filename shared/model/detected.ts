import { z } from 'zod';

/** Stated in the text, inferred from something in it, or not to be known from it. */
export const basisSchema = z.enum(['stated', 'inferred', 'unknown']);
export type Basis = z.infer<typeof basisSchema>;

/** What a value was read from. `span` is null where the evidence is outside the text (markup, file name, a person). */
export const evidenceSchema = z
  .object({
    source: z.enum(['text', 'markup', 'file-name', 'lexicon', 'person']),
    quote: z.string(),
    span: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).readonly().nullable(),
  })
  .readonly();
export type Evidence = z.infer<typeof evidenceSchema>;

/**
 * A metadata value with its provenance. `rule` is the name of the rule that found it, in words the interface can
 * translate (`rules.<name>`), or `none` where the basis is unknown, or `person` where somebody typed it.
 */
export const detectedSchema = z
  .object({
    value: z.string().nullable(),
    basis: basisSchema,
    rule: z.string(),
    evidence: z.array(evidenceSchema).readonly(),
    /** What speaks against the value, e.g. a weekday that does not fit its date; names of messages to show. */
    warnings: z.array(z.string()).readonly(),
  })
  .readonly();
export type Detected = z.infer<typeof detectedSchema>;

/** A value that cannot be known from the text. */
export const UNKNOWN: Detected = { value: null, basis: 'unknown', rule: 'none', evidence: [], warnings: [] };

/** The metadata fields of a clipping, in the order in which they are shown. */
export const METADATA_FIELDS = [
  'title',
  'kicker',
  'outlet',
  'byline',
  'agency',
  'section',
  'dateline',
  'publishedOn',
  'url',
] as const;
export type MetadataField = (typeof METADATA_FIELDS)[number];

export const metadataSchema = z
  .object({
    title: detectedSchema,
    kicker: detectedSchema,
    outlet: detectedSchema,
    byline: detectedSchema,
    agency: detectedSchema,
    section: detectedSchema,
    dateline: detectedSchema,
    publishedOn: detectedSchema,
    url: detectedSchema,
  })
  .readonly();
export type Metadata = z.infer<typeof metadataSchema>;
