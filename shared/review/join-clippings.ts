import type { Patch } from '../model/change.ts';
import type { Clipping, ClippingText } from '../model/clipping.ts';
import type { Decision } from '../model/decision.ts';
import { METADATA_FIELDS, type Detected, type Metadata, type MetadataField } from '../model/detected.ts';
import type { Entity } from '../model/entity.ts';
import type { Mention } from '../model/mention.ts';
import { edit, insertion } from '../model/patches.ts';
import type { SavedReport } from '../model/report.ts';
import { anchorOf, type Anchor } from '../model/span.ts';
import { isTagged } from './accept-entity.ts';
import { findOccurrences } from './find-occurrences.ts';
import { joinDecision, type JoinRecord } from './join-decision.ts';
import { joinNotes } from './join-notes.ts';
import { listedMetadata } from './new-clipping.ts';
import { replaceId } from './replace-id.ts';

/** A clipping with what was worked out of it. */
export interface WorkedClipping {
  readonly clipping: Clipping;
  readonly text: ClippingText;
  readonly mentions: readonly Mention[];
  /** Those that hold for this clipping. */
  readonly decisions: readonly Decision[];
}

/** Two clippings that are one, and all in the archive that names the copy. */
export interface JoinClippingsInput {
  readonly kept: WorkedClipping;
  readonly copy: WorkedClipping;
  readonly reports: readonly SavedReport[];
  /** Those of which the copy states a role. */
  readonly entities: readonly Entity[];
  readonly record: JoinRecord;
  /** ISO 8601 UTC. */
  readonly trashedAt: string;
  readonly newId: () => string;
}

/**
 * The patches that make two clippings one. What was worked out of the copy is brought to the one that is kept: topics,
 * notes, tones, values that nobody knew of the other or that somebody set by hand, tags and decisions, its place in press
 * reviews. The copy goes to the trash with all that it had, so that nothing is lost where the texts differ: a tag whose
 * words the kept text has not stays with it.
 */
export function joinClippings(input: JoinClippingsInput): Patch[] {
  const { kept, copy, reports, entities, record, trashedAt } = input;
  const metadata = joinMetadata(kept.text, copy.text);
  const { topics, notes, tones, status } = kept.clipping;
  const joinedTones = { ...present(copy.clipping.tones), ...present(tones) };
  return [
    ...edit('texts', kept.text, { metadata }),
    ...edit('clippings', kept.clipping, {
      ...listedMetadata(metadata),
      status: copy.clipping.status === 'archived' ? 'archived' : status,
      topics: [...new Set([...topics, ...copy.clipping.topics])],
      notes: joinNotes(notes, copy.clipping.notes),
      ...(Object.keys(joinedTones).length > 0 ? { tones: joinedTones } : {}),
    }),
    ...joinMentions(input),
    ...joinDecisions(input),
    ...reports.flatMap((report) => replaceInReport(report, kept.clipping.id, copy.clipping.id)),
    ...entities.flatMap((entity) => replaceInRoles(entity, kept.clipping.id, copy.clipping.id)),
    joinDecision(record, { clippingId: kept.clipping.id }),
    ...edit('clippings', copy.clipping, { trashedAt }),
  ];
}

/** A value set by hand stands before one that the machine found, and any before none. */
function joinMetadata(kept: ClippingText, copy: ClippingText): Metadata {
  const joined: Record<MetadataField, Detected> = { ...kept.metadata };
  for (const field of METADATA_FIELDS) {
    const [ours, theirs] = [kept.metadata[field], copy.metadata[field]];
    if (theirs.value === null || isByHand(ours)) continue;
    if (ours.value === null || (isByHand(theirs) && theirs.value !== ours.value)) {
      joined[field] = kept.text === copy.text ? theirs : inText(theirs, kept.text);
    }
  }
  return joined;
}

function isByHand({ rule }: Detected): boolean {
  return rule === 'person';
}

/** The value with its evidence found again in another text, where it is there. */
function inText(detected: Detected, text: string): Detected {
  const evidence = detected.evidence.map((one) => {
    const start = one.span === null || one.quote === '' ? -1 : text.indexOf(one.quote);
    return { ...one, span: start < 0 ? null : { start, end: start + one.quote.length } };
  });
  return { ...detected, evidence };
}

function present(tones: Clipping['tones'] = {}): NonNullable<Clipping['tones']> {
  return Object.fromEntries(Object.entries(tones).filter(([, tone]) => tone !== null));
}

function joinMentions({ kept, copy, newId }: JoinClippingsInput): Patch[] {
  const isSameText = kept.text.text === copy.text.text;
  const all = [...kept.mentions];
  const added: Mention[] = [];
  for (const mention of copy.mentions) {
    for (const anchor of isSameText ? [mention.anchor] : anchorsIn(kept.text, mention, all)) {
      if (isThere(all, mention.target.id, anchor)) continue;
      const row = { ...mention, id: newId(), clippingId: kept.clipping.id, anchor };
      all.push(row);
      added.push(row);
    }
  }
  return added.map((mention) => insertion('mentions', mention));
}

/** Where a mention stands in a text of other words: wherever the same words are; an event may be told of by the whole. */
function anchorsIn(text: ClippingText, { target, anchor }: Mention, known: readonly Mention[]): (Anchor | null)[] {
  if (target.kind === 'event') return known.some((mention) => mention.target.id === target.id) ? [] : [null];
  if (!anchor) return [null];
  return findOccurrences(text.text, text.blocks, anchor.quote).map((span) => anchorOf(text.text, span));
}

function isThere(mentions: readonly Mention[], targetId: string, anchor: Anchor | null): boolean {
  if (anchor) return isTagged(mentions, anchor, targetId);
  return mentions.some((mention) => mention.target.id === targetId && mention.anchor === null);
}

function joinDecisions({ kept, copy, newId }: JoinClippingsInput): Patch[] {
  const decided = new Set(kept.decisions.map(({ key }) => key));
  return copy.decisions
    .filter(({ key }) => !decided.has(key))
    .map((decision) => insertion('decisions', { ...decision, id: newId(), clippingId: kept.clipping.id }));
}

function replaceInReport(report: SavedReport, keptId: string, copyId: string): Patch[] {
  const { notes = {}, options } = report;
  const note = notes[copyId] ?? null;
  return edit('reports', report, {
    clippingIds: replaceId(report.clippingIds, copyId, keptId),
    options: { ...options, highlightIds: replaceId(options.highlightIds, copyId, keptId) },
    ...(note === null ? {} : { notes: { ...notes, [keptId]: notes[keptId] ?? note, [copyId]: null } }),
  });
}

function replaceInRoles(entity: Entity, keptId: string, copyId: string): Patch[] {
  const roles = entity.roles.map((role) => (role.clippingId === copyId ? { ...role, clippingId: keptId } : role));
  const isFirst = (role: (typeof roles)[number], index: number) =>
    roles.findIndex(({ title, clippingId }) => title === role.title && clippingId === role.clippingId) === index;
  return edit('entities', entity, { roles: roles.filter(isFirst) });
}
