import type { Lexicon } from '../gazetteer/lexicon.ts';
import type { Detection } from '../model/analysis.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Suggestions } from '../model/suggestion.ts';

/** Proposes the people, organisations, places, events and quotations of a text. Never writes anything. */
export function suggest(_detection: Detection, _lexicon: Lexicon, _knowledge: Knowledge): Suggestions {
  return { entities: [], events: [], quotations: [] };
}
