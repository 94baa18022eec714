import type { Patch } from '../model/change.ts';
import type { Clipping } from '../model/clipping.ts';
import type { Decision } from '../model/decision.ts';
import type { Entity } from '../model/entity.ts';
import type { ArchiveEvent } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import { edit, removal } from '../model/patches.ts';
import type { SavedSearch } from '../model/saved-search.ts';
import { withNames } from './entity-names.ts';
import { joinDecision, type JoinRecord } from './join-decision.ts';
import { joinNotes } from './join-notes.ts';
import { moveMentions } from './move-mentions.ts';

/** Two entities that are one, and all in the archive that names the one to go. */
export interface JoinEntitiesInput {
  readonly kept: Entity;
  readonly joined: Entity;
  readonly keptMentions: readonly Mention[];
  readonly mentions: readonly Mention[];
  readonly decisions: readonly Decision[];
  readonly events: readonly ArchiveEvent[];
  /** Those with a tone towards it. */
  readonly clippings: readonly Clipping[];
  readonly searches: readonly SavedSearch[];
  readonly record: JoinRecord;
}

/** The patches that make two entities one: names, roles, mentions, events, tones and searches go to the one that is kept. */
export function joinEntities(input: JoinEntitiesInput): Patch[] {
  const { kept, joined, keptMentions, mentions, decisions, events, clippings, searches, record } = input;
  const moved = (ids: readonly string[]) => [...new Set(ids.map((id) => (id === joined.id ? kept.id : id)))];
  return [
    ...edit('entities', kept, {
      names: withNames(kept.names, joined.names),
      roles: [...kept.roles, ...joined.roles.filter((role) => !hasRole(kept, role))],
      notes: joinNotes(kept.notes, joined.notes),
      lexiconId: kept.lexiconId ?? joined.lexiconId,
    }),
    ...moveMentions(mentions, keptMentions, { kind: 'entity', id: kept.id }),
    ...decisions.flatMap((row): Patch[] => edit('decisions', row, { targetId: kept.id })),
    ...events.flatMap((row): Patch[] => edit('events', row, { participantIds: moved(row.participantIds) })),
    ...clippings.flatMap((row) => moveTone(row, kept.id, joined.id)),
    ...searches.flatMap((row): Patch[] =>
      edit('savedSearches', row, { filters: { ...row.filters, tagIds: moved(row.filters.tagIds) } }),
    ),
    joinDecision(record, { targetId: kept.id }),
    removal('entities', joined),
  ];
}

function hasRole({ roles }: Entity, { title, clippingId }: Entity['roles'][number]): boolean {
  return roles.some((role) => role.title === title && role.clippingId === clippingId);
}

/** A tone that somebody set towards the one that is kept stays what it is. */
function moveTone(clipping: Clipping, keptId: string, joinedId: string): Patch[] {
  const { tones = {} } = clipping;
  const tone = tones[joinedId] ?? null;
  if (tone === null) return [];
  return edit('clippings', clipping, { tones: { ...tones, [keptId]: tones[keptId] ?? tone, [joinedId]: null } });
}
