import { useEffect, useState } from 'react';
import type { Suggestions } from '#shared/model/suggestion.ts';
import { detectionOf } from '#shared/review/detection-of.ts';
import type { OpenClipping } from '../../store/queries/clippings.ts';
import { useKnowledge } from '../../store/queries/entities.ts';
import { analysis } from '../../workers/analysis.ts';

/**
 * What the analysis suggests for a clipping, in the light of what the archive knows now; worked out anew whenever
 * either changes.
 *
 * @returns null until the first answer
 * @throws what the analysis throws, into the error boundary: that is a bug
 */
export function useSuggestions(open: OpenClipping): Suggestions | null {
  const knowledge = useKnowledge();
  const [suggestions, setSuggestions] = useState<Suggestions | null>(null);
  const [failure, setFailure] = useState<unknown>(null);
  const { clipping, text } = open;

  useEffect(() => {
    if (!knowledge) return;
    let isCurrent = true;
    analysis()
      .suggest(detectionOf(clipping, text), knowledge)
      .then(
        (answer) => {
          if (isCurrent) setSuggestions(answer);
        },
        (error: unknown) => {
          if (isCurrent) setFailure(error);
        },
      );
    return () => {
      isCurrent = false;
    };
  }, [clipping, text, knowledge]);

  if (failure !== null) throw failure instanceof Error ? failure : new Error(JSON.stringify(failure));
  return suggestions;
}
