import type { CleanedText, Detection } from '../model/analysis.ts';
import { UNKNOWN } from '../model/detected.ts';
import { arabicShare } from '../text/script.ts';

/** Finds a clipping's language and metadata, and tells its head lines from its body. */
export function detect({ raw, blocks }: CleanedText): Detection {
  return {
    raw,
    blocks,
    language: arabicShare(raw.text) > 0.5 ? 'ar' : 'fr',
    metadata: {
      title: UNKNOWN,
      kicker: UNKNOWN,
      outlet: UNKNOWN,
      byline: UNKNOWN,
      agency: UNKNOWN,
      section: UNKNOWN,
      dateline: UNKNOWN,
      publishedOn: UNKNOWN,
      url: UNKNOWN,
    },
  };
}
