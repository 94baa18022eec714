import { loadLexicon, type Lexicon } from '#shared/gazetteer/lexicon.ts';
import type { Detection } from '#shared/model/analysis.ts';
import type { Knowledge } from '#shared/model/knowledge.ts';
import type { Suggestions } from '#shared/model/suggestion.ts';
import { analyse } from '#shared/pipeline.ts';

/** The analysis as the renderer asks for it; runs in a worker, so that no screen ever waits for it. */
export interface AnalysisService {
  suggest(detection: Detection, knowledge: Knowledge): Suggestions;
}

/** Builds the service; the lexicon is built at the first suggestion, which is the first to need it. */
export function createAnalysisService(): AnalysisService {
  let lexicon: Lexicon | undefined;
  return {
    suggest(detection, knowledge) {
      lexicon ??= loadLexicon();
      return analyse(detection, lexicon, knowledge).suggestions;
    },
  };
}
