import { aliasKey, type Knowledge } from '../../model/knowledge.ts';
import type { Language } from '../../model/language.ts';
import { quotedSpan, type QuotedSpan } from '../../model/span.ts';
import type { EntitySuggestion, Reason } from '../../model/suggestion.ts';
import { entityKey } from '../../text/entity-key.ts';
import type { Candidate } from './candidate.ts';
import { calibrated } from './confidence.ts';
import { identifyCandidates } from './identify-candidates.ts';
import type { Reading } from './reading.ts';

/** What becomes one suggestion: the mentions of one entity, and the roles stated beside them. */
interface Group {
  readonly candidates: Candidate[];
  readonly roles: QuotedSpan[];
}

export type RolesOf = (candidate: Candidate) => readonly QuotedSpan[];

/** Gathers the mentions of each entity into one suggestion, in the order in which the text first names them. */
export function groupMentions(
  reading: Reading,
  candidates: readonly Candidate[],
  rolesOf: RolesOf,
  knowledge: Knowledge,
): EntitySuggestion[] {
  const groups = new Map<string, Group>();
  const keyOf = identifyCandidates(reading, candidates);
  for (const candidate of candidates) {
    const key = keyOf.get(candidate) ?? '';
    const group = groups.get(key) ?? { candidates: [], roles: [] };
    group.candidates.push(candidate);
    group.roles.push(...rolesOf(candidate));
    groups.set(key, group);
  }
  return [...groups.values()]
    .map((group) => suggestionOf(reading, group, knowledge))
    .filter(({ key }) => !knowledge.rejectedKeys.has(key));
}

function lengthOf(candidate: Candidate): number {
  return candidate.end - candidate.start;
}

function suggestionOf(reading: Reading, { candidates, roles }: Group, knowledge: Knowledge): EntitySuggestion {
  const { text, language } = reading;
  const sorted = [...candidates].sort((one, other) => one.start - other.start);
  const fullest = [...candidates].sort((one, other) => lengthOf(other) - lengthOf(one))[0];
  const entry = candidates.find((candidate) => candidate.entry)?.entry;
  if (!fullest) throw new Error('A group has a mention.');
  const canonical = canonicalOf(cleanName(text.slice(fullest.start, fullest.end)), fullest, entry, language);
  const key = entityKey(fullest.type, canonical);
  const ids = [...new Set(candidates.flatMap((candidate) => candidate.entityIds ?? []))];
  const known = withoutRejected(ids.length > 0 ? ids : idsByLexicon(knowledge, entry?.id), candidates, text, knowledge);
  const distinct = sorted.filter((one, index) => index === 0 || one.start !== sorted[index - 1]?.start);
  return {
    key,
    type: fullest.type,
    canonical,
    mentions: distinct.map(({ start, end }) => quotedSpan(text, start, end)),
    roles: [...roles].sort((one, other) => other.quote.length - one.quote.length),
    confidence: confidenceOf(candidates),
    reasons: distinctReasons(candidates),
    entityId: known.length === 1 ? (known[0] ?? null) : null,
    candidateIds: known.length > 1 ? known : [],
    lexiconId: entry?.id ?? null,
  };
}

/** Without the entities of which somebody said that one of these names is none of theirs. */
function withoutRejected(
  ids: readonly string[],
  candidates: readonly Candidate[],
  text: string,
  { rejectedAliases }: Knowledge,
): readonly string[] {
  if (!rejectedAliases?.size) return ids;
  const keys = candidates.map(({ type, start, end }) => entityKey(type, text.slice(start, end)));
  return ids.filter((id) => !keys.some((key) => rejectedAliases.has(aliasKey(id, key))));
}

/** The lexicon's name, or the fullest in the text. A province and its town share a name; with its head, it says which. */
function canonicalOf(written: string, fullest: Candidate, entry: Candidate['entry'], language: Language): string {
  if (fullest.reasons.some(({ rule }) => rule === 'place-head')) return written;
  return entry?.canonical[language] ?? entry?.canonical.fr ?? written;
}

function idsByLexicon(knowledge: Knowledge, lexiconId: string | undefined): string[] {
  if (lexiconId === undefined) return [];
  return knowledge.entities.filter((entity) => entity.lexiconId === lexiconId).map(({ id }) => id);
}

/** Line breaks and double spaces within a name as it was pasted become one space. */
function cleanName(name: string): string {
  return name.replace(/\s+/g, ' ');
}

function distinctReasons(candidates: readonly Candidate[]): Reason[] {
  const byRule = new Map<string, Reason>();
  for (const { reasons } of candidates) {
    for (const reason of reasons) if (!byRule.has(reason.rule)) byRule.set(reason.rule, reason);
  }
  return [...byRule.values()];
}

function confidenceOf(candidates: readonly Candidate[]): number {
  const best = Math.max(...candidates.map(({ trust }) => trust));
  return calibrated(candidates[0]?.type ?? 'organisation', best);
}
