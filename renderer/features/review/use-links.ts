import { useMemo } from 'react';
import { linkKey, type LinkCandidate } from '#shared/link/link-candidate.ts';
import type { Decision } from '#shared/model/decision.ts';
import { fold } from '#shared/text/fold.ts';
import { useJournalHead } from '../../store/queries/journal.ts';
import { links } from '../../workers/links.ts';
import { useAnswer } from '../../workers/use-answer.ts';

/** One decision follows another within this; looking again after each would keep the machine busy for nothing. */
const SETTLING_MS = 400;

/**
 * What the clipping may have in common with others, looked for in the background; those that somebody has said no to
 * are left out.
 *
 * @returns null until the first answer
 */
export function useLinks(id: string, decisions: readonly Decision[]): readonly LinkCandidate[] | null {
  const head = useJournalHead();
  const candidates = useAnswer(id, async (clipping) => links().related(clipping), head, SETTLING_MS)?.answer ?? null;
  return useMemo(() => {
    const decided = new Set(decisions.map(({ key }) => key));
    return candidates && candidates.filter((candidate) => !decided.has(linkKey(candidate)));
  }, [candidates, decisions]);
}

/**
 * The archive's entity that a suggestion may be, by another name or in another script; not one of which somebody said that
 * it is not (`isRejected`).
 */
export function likelyEntity(
  candidates: readonly LinkCandidate[] | null,
  suggestion: { readonly type: string; readonly canonical: string; readonly mentions: readonly { quote: string }[] },
  isEntity: (id: string) => boolean,
  isRejected: (id: string) => boolean = () => false,
): { readonly entityId: string; readonly candidate: LinkCandidate } | null {
  const names = new Set([suggestion.canonical, ...suggestion.mentions.map(({ quote }) => quote)].map(fold));
  for (const candidate of candidates ?? []) {
    if (candidate.kind !== `same-${suggestion.type}` || !candidate.names.some((name) => names.has(fold(name))))
      continue;
    const entityId = candidate.ids.find((id) => isEntity(id) && !isRejected(id));
    if (entityId !== undefined) return { entityId, candidate };
  }
  return null;
}
