import type { Lexicon } from '../gazetteer/lexicon.ts';
import type { Detection } from '../model/analysis.ts';
import type { Knowledge } from '../model/knowledge.ts';
import type { Suggestions } from '../model/suggestion.ts';
import { readArticle } from './entities/reading.ts';
import { suggestEntities } from './entities/suggest-entities.ts';
import { suggestEvents } from './events/suggest-events.ts';
import { markArticle } from './marked-article.ts';
import { markSpeech } from './quotations/speech-marks.ts';
import { suggestQuotations } from './quotations/suggest-quotations.ts';
import { suggestTranslation } from './translation/suggest-translation.ts';

/** Proposes the people, organisations, places, events and quotations of a text, and tells a machine's translation. Never writes anything. */
export function suggest(detection: Detection, lexicon: Lexicon, knowledge: Knowledge): Suggestions {
  const reading = readArticle(detection, lexicon);
  const entities = suggestEntities(reading, knowledge);
  const article = markArticle(detection, reading, entities);
  const marks = markSpeech(reading);
  const quotations = suggestQuotations(article, marks);
  const speakers = new Set(quotations.flatMap(({ speakerKey }) => speakerKey ?? []));
  return {
    entities,
    events: suggestEvents(detection, lexicon, article, { marks, speakers }),
    quotations,
    translation: suggestTranslation(detection, reading, lexicon),
  };
}
