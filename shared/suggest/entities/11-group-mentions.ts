import type { Knowledge } from '../../model/knowledge.ts';
import { quotedSpan, type QuotedSpan } from '../../model/span.ts';
import type { EntitySuggestion, Reason } from '../../model/suggestion.ts';
import { fold } from '../../text/fold.ts';
import { tokens } from '../../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { calibrated } from './confidence.ts';
import type { Reading } from './reading.ts';

/** What becomes one suggestion: the mentions of one entity, and the roles stated beside them. */
interface Group {
  readonly candidates: Candidate[];
  readonly roles: QuotedSpan[];
}

export type RolesOf = (candidate: Candidate) => readonly QuotedSpan[];

/**
 * Gathers the mentions of each entity into one suggestion, in the order in which the text first names them. Mentions go
 * together where the lexicon or the archive says so, where the words are the same, and where one is a part of the other's
 * name; people with one surname and different given names stay apart.
 */
export function groupMentions(
  reading: Reading,
  candidates: readonly Candidate[],
  rolesOf: RolesOf,
  knowledge: Knowledge,
): EntitySuggestion[] {
  const groups = new Map<string, Group>();
  const keyOf = identities(reading, candidates);
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

/** For each candidate, the key of the entity it names within this text. */
function identities(reading: Reading, candidates: readonly Candidate[]): Map<Candidate, string> {
  const keys = new Map<Candidate, string>();
  const full = [...candidates]
    .filter(({ shortFor }) => !shortFor)
    .sort((one, other) => lengthOf(other) - lengthOf(one));
  const named: { candidate: Candidate; words: string[]; key: string }[] = [];
  for (const candidate of full) {
    const words = wordsOf(reading, candidate);
    const same = named.find((other) => isSameName(candidate, words, other));
    const key = same?.key ?? candidate.entry?.id ?? `${candidate.type}:${words.join(' ')}`;
    keys.set(candidate, key);
    if (!same || same.words.length !== words.length) named.push({ candidate, words, key });
  }
  for (const candidate of candidates) {
    if (!candidate.shortFor) continue;
    const words = wordsOf(reading, candidate.shortFor).join(' ');
    const long = named.find((other) => other.candidate.type === candidate.type && other.words.join(' ') === words);
    keys.set(candidate, long?.key ?? `${candidate.type}:${words}`);
  }
  return keys;
}

function lengthOf(candidate: Candidate): number {
  return candidate.end - candidate.start;
}

/** The folded words of a mention without the articles that shortened forms drop. */
function wordsOf(reading: Reading, candidate: Candidate): string[] {
  return tokens(reading.text, candidate.start, candidate.end)
    .map(({ folded }) => folded)
    .filter((word) => word !== 'و');
}

function isSameName(
  candidate: Candidate,
  words: readonly string[],
  other: { candidate: Candidate; words: readonly string[] },
): boolean {
  if (candidate.type !== other.candidate.type) return false;
  if (candidate.entry && other.candidate.entry) return candidate.entry.id === other.candidate.entry.id;
  if (words.join(' ') === other.words.join(' ')) return true;
  if (candidate.type === 'person') return isShorterPerson(words, other.words);
  return candidate.type === 'organisation' && isStart(words, other.words);
}

/** Nabil Benabdallah is Mohamed Nabil Benabdallah: all its words, in order, with the same last one. */
function isShorterPerson(short: readonly string[], long: readonly string[]): boolean {
  if (short.length < 2 || short.length >= long.length || short[short.length - 1] !== long[long.length - 1])
    return false;
  let at = 0;
  for (const word of long) if (word === short[at]) at += 1;
  return at === short.length;
}

/** لجنة العدل والتشريع is لجنة العدل والتشريع وحقوق الإنسان. */
function isStart(short: readonly string[], long: readonly string[]): boolean {
  return short.length >= 2 && short.length < long.length && short.every((word, index) => same(word, long[index]));
}

function same(one: string, other: string | undefined): boolean {
  return one === other || `ال${one}` === other || one === `ال${other ?? ''}`;
}

function suggestionOf(reading: Reading, { candidates, roles }: Group, knowledge: Knowledge): EntitySuggestion {
  const { text, language } = reading;
  const sorted = [...candidates].sort((one, other) => one.start - other.start);
  const fullest = [...candidates].sort((one, other) => lengthOf(other) - lengthOf(one))[0];
  const entry = candidates.find((candidate) => candidate.entry)?.entry;
  if (!fullest) throw new Error('A group has a mention.');
  const canonical =
    entry?.canonical[language] ?? entry?.canonical.fr ?? cleanName(text.slice(fullest.start, fullest.end));
  const key = `${fullest.type}:${fold(canonical)}`;
  const ids = [...new Set(candidates.flatMap((candidate) => candidate.entityIds ?? []))];
  const known = ids.length > 0 ? ids : idsByLexicon(knowledge, entry?.id);
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
