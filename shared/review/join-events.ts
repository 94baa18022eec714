import type { Patch } from '../model/change.ts';
import type { ArchiveEvent } from '../model/event.ts';
import { edit, removal } from '../model/patches.ts';
import { joinNotes } from './join-notes.ts';
import { moveReferences, type References } from './move-references.ts';

/** Two events that are one, and all in the archive that names the one to go. */
export interface JoinEventsInput extends References {
  readonly kept: ArchiveEvent;
  readonly joined: ArchiveEvent;
}

/** The patches that make two events one: what was not known of the one that is kept, who took part, and the coverage. */
export function joinEvents(input: JoinEventsInput): Patch[] {
  const { kept, joined } = input;
  return [
    ...edit('events', kept, {
      kind: kept.kind === 'other' ? joined.kind : kept.kind,
      date: kept.date ?? joined.date,
      place: kept.place ?? joined.place,
      organiser: kept.organiser ?? joined.organiser,
      participantIds: [...new Set([...kept.participantIds, ...joined.participantIds])],
      notes: joinNotes(kept.notes, joined.notes),
    }),
    ...moveReferences(input, { kind: 'event', id: kept.id }, joined.id),
    removal('events', joined),
  ];
}
