import type { Patch } from '../model/change.ts';
import type { Decision } from '../model/decision.ts';
import type { ArchiveEvent } from '../model/event.ts';
import type { Mention } from '../model/mention.ts';
import { edit, removal } from '../model/patches.ts';
import type { SavedSearch } from '../model/saved-search.ts';
import { joinDecision, type JoinRecord } from './join-decision.ts';
import { joinNotes } from './join-notes.ts';
import { moveMentions } from './move-mentions.ts';

/** Two events that are one, and all in the archive that names the one to go. */
export interface JoinEventsInput {
  readonly kept: ArchiveEvent;
  readonly joined: ArchiveEvent;
  readonly keptMentions: readonly Mention[];
  readonly mentions: readonly Mention[];
  readonly decisions: readonly Decision[];
  readonly searches: readonly SavedSearch[];
  readonly record: JoinRecord;
}

/** The patches that make two events one: what was not known of the one that is kept, who took part, and the coverage. */
export function joinEvents(input: JoinEventsInput): Patch[] {
  const { kept, joined, keptMentions, mentions, decisions, searches, record } = input;
  const moved = (ids: readonly string[]) => [...new Set(ids.map((id) => (id === joined.id ? kept.id : id)))];
  return [
    ...edit('events', kept, {
      kind: kept.kind === 'other' ? joined.kind : kept.kind,
      date: kept.date ?? joined.date,
      place: kept.place ?? joined.place,
      organiser: kept.organiser ?? joined.organiser,
      participantIds: [...new Set([...kept.participantIds, ...joined.participantIds])],
      notes: joinNotes(kept.notes, joined.notes),
    }),
    ...moveMentions(mentions, keptMentions, { kind: 'event', id: kept.id }),
    ...decisions.flatMap((row): Patch[] => edit('decisions', row, { targetId: kept.id })),
    ...searches.flatMap((row): Patch[] =>
      edit('savedSearches', row, { filters: { ...row.filters, tagIds: moved(row.filters.tagIds) } }),
    ),
    joinDecision(record, { targetId: kept.id }),
    removal('events', joined),
  ];
}
