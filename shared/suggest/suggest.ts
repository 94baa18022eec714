import type { Lexicon } from '../gazetteer/lexicon.ts';
import type { Detection } from '../model/analysis.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Suggestions } from '../model/suggestion.ts';
import { suggestEntities } from './entities/suggest-entities.ts';
import { suggestEvents } from './events/suggest-events.ts';
import { markArticle } from './marked-article.ts';
import { markSpeech } from './quotations/speech-marks.ts';

/** Proposes the people, organisations, places, events and quotations of a text. Never writes anything. */
export function suggest(detection: Detection, lexicon: Lexicon, knowledge: Knowledge): Suggestions {
  const entities = suggestEntities(detection, lexicon, knowledge);
  const article = markArticle(detection, lexicon, entities);
  const speech = { marks: markSpeech(article.reading), speakers: new Set<string>() };
  return { entities, events: suggestEvents(detection, lexicon, article, speech), quotations: [] };
}
