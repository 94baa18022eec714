import { useEffect, useMemo } from 'react';
import type { Suggestions } from '#shared/model/suggestion.ts';
import { detectionOf } from '#shared/review/detection-of.ts';
import type { OpenClipping } from '../../store/queries/clippings.ts';
import { useKnowledge } from '../../store/queries/entities.ts';
import { dropLongSuggesting, suggester } from '../../workers/analysis.ts';
import { useAnswer } from '../../workers/use-answer.ts';

/**
 * What the analysis suggests for a clipping, in the light of what the archive knows now; worked out anew whenever
 * either changes.
 *
 * @returns null until the first answer
 * @throws what the analysis throws, into the error boundary: that is a bug
 */
export function useSuggestions({ clipping, text }: OpenClipping): Suggestions | null {
  const knowledge = useKnowledge();
  // The values themselves are too large to be compared: another object is another question.
  const question = useMemo(() => ({ clipping, text, knowledge }), [clipping, text, knowledge]);
  const answered = useAnswer(
    knowledge === undefined ? null : clipping.id,
    async () => (knowledge ? suggester().suggest(detectionOf(clipping, text), knowledge) : null),
    question,
  );
  // Whoever goes on to the next clipping does not wait for a long one's suggestions.
  useEffect(() => dropLongSuggesting, []);
  return answered?.answer ?? null;
}
