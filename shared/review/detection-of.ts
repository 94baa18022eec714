import type { Detection } from '../model/analysis.ts';
import type { Clipping, ClippingText } from '../model/clipping.ts';

/** A kept clipping as the pipeline sees it, so that it can be analysed again in the light of what is known by now. */
export function detectionOf(clipping: Clipping, kept: ClippingText): Detection {
  const { text, format, encoding, links, headings, markup, blocks, metadata } = kept;
  return {
    raw: {
      name: clipping.sourceName,
      kind: clipping.sourceKind,
      format,
      encoding,
      sha256: clipping.originalSha256,
      size: 0,
      text,
      links,
      headings,
      markup,
    },
    language: clipping.language,
    blocks,
    metadata,
  };
}
