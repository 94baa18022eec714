import type { Patch } from '../model/change.ts';
import type { Clipping } from '../model/clipping.ts';
import type { Entity } from '../model/entity.ts';
import type { ArchiveEvent } from '../model/event.ts';
import { edit, removal } from '../model/patches.ts';
import { withNames } from './entity-names.ts';
import { joinNotes } from './join-notes.ts';
import { moveReferences, type References } from './move-references.ts';
import { replaceId } from './replace-id.ts';

/** Two entities that are one, and all in the archive that names the one to go. */
export interface JoinEntitiesInput extends References {
  readonly kept: Entity;
  readonly joined: Entity;
  readonly events: readonly ArchiveEvent[];
  /** Those with a tone towards it. */
  readonly clippings: readonly Clipping[];
}

/** The patches that make two entities one: names, roles, mentions, events, tones and searches go to the one that is kept. */
export function joinEntities(input: JoinEntitiesInput): Patch[] {
  const { kept, joined, events, clippings } = input;
  return [
    ...edit('entities', kept, {
      names: withNames(kept.names, joined.names),
      roles: [...kept.roles, ...joined.roles.filter((role) => !hasRole(kept, role))],
      notes: joinNotes(kept.notes, joined.notes),
      lexiconId: kept.lexiconId ?? joined.lexiconId,
    }),
    ...events.flatMap((row): Patch[] =>
      edit('events', row, { participantIds: replaceId(row.participantIds, joined.id, kept.id) }),
    ),
    ...clippings.flatMap((row) => moveTone(row, kept.id, joined.id)),
    ...moveReferences(input, { kind: 'entity', id: kept.id }, joined.id),
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
