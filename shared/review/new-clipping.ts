import type { Detection } from '../model/analysis.ts';
import { bodyOf } from '../model/block.ts';
import { civilDateSchema } from '../model/civil-date.ts';
import type { Clipping, ClippingText } from '../model/clipping.ts';
import type { Metadata } from '../model/detected.ts';
import { textDigest } from '../text/text-digest.ts';

const EXCERPT_LENGTH = 180;

/** The first words of a body, cut at a word, at most 180 characters. */
export function excerptOf(body: string): string {
  const line = body.replace(/\s+/g, ' ').trim();
  if (line.length <= EXCERPT_LENGTH) return line;
  const cut = line.slice(0, EXCERPT_LENGTH);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), EXCERPT_LENGTH / 2))}…`;
}

/** The metadata values that a list row repeats. A publication date that is no civil date is left out. */
export function listedMetadata(metadata: Metadata) {
  const published = civilDateSchema.safeParse(metadata.publishedOn.value);
  return {
    title: metadata.title.value,
    kicker: metadata.kicker.value,
    outlet: metadata.outlet.value,
    byline: metadata.byline.value,
    agency: metadata.agency.value,
    section: metadata.section.value,
    dateline: metadata.dateline.value,
    publishedOn: published.success ? published.data : null,
    url: metadata.url.value,
  };
}

/**
 * The rows of a clipping just received.
 *
 * @param id the clipping's id, a UUIDv7
 * @param importedAt ISO 8601 UTC
 */
export function newClipping(
  { raw, blocks, language, metadata }: Detection,
  id: string,
  importedAt: string,
): { readonly clipping: Clipping; readonly text: ClippingText } {
  const { text, format, encoding, links, headings, markup } = raw;
  return {
    clipping: {
      id,
      status: 'inbox',
      trashedAt: null,
      language,
      ...listedMetadata(metadata),
      excerpt: excerptOf(bodyOf(text, blocks)),
      importedAt,
      sourceName: raw.name,
      sourceKind: raw.kind,
      originalSha256: raw.sha256,
      textSha256: textDigest(text),
      topics: [],
      notes: '',
    },
    text: { id, text, format, encoding, links, headings, markup, blocks, metadata },
  };
}
