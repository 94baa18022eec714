import { quotedSpan } from '../../model/span.ts';
import type { QuotationSuggestion } from '../../model/suggestion.ts';
import type { MarkedArticle } from '../marked-article.ts';
import { speechVerbs } from './01-speech-verbs.ts';
import { speechActs } from './02-speech-acts.ts';
import { saidWords } from './03-said-words.ts';
import type { SpeechMark } from './speech-marks.ts';

/** Proposes who said what in an article, in its order. Nobody is given words that may be another's. */
export function suggestQuotations(article: MarkedArticle, marks: readonly SpeechMark[]): QuotationSuggestion[] {
  const markAt = new Map(marks.map((mark) => [mark.first, mark]));
  const ground = { article, marks, markAt };
  const acts = speechActs(ground, speechVerbs(article, marks));
  const { text } = article;
  return acts.flatMap((act, index) => {
    const words = saidWords(ground, act, acts[index - 1], acts[index + 1]);
    if (!words) return [];
    const { speaker, verb } = act;
    if (!speaker) return [];
    return [
      {
        speakerKey: speaker.entity?.key ?? null,
        speaker: quotedSpan(text, speaker.start, speaker.end),
        verb: quotedSpan(text, verb.start, verb.end),
        words: quotedSpan(text, words.start, words.end),
        manner: words.manner,
      },
    ];
  });
}
