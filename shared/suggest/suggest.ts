import type { Lexicon } from '../gazetteer/lexicon.ts';
import type { Detection } from '../model/analysis.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Suggestions } from '../model/suggestion.ts';
import { suggestEntities } from './entities/suggest-entities.ts';

/** Proposes the people, organisations, places, events and quotations of a text. Never writes anything. */
export function suggest(detection: Detection, lexicon: Lexicon, knowledge: Knowledge): Suggestions {
  return { entities: suggestEntities(detection, lexicon, knowledge), events: [], quotations: [] };
}
