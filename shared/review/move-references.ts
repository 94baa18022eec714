import type { Patch } from '../model/change.ts';
import type { Decision } from '../model/decision.ts';
import type { Mention } from '../model/mention.ts';
import { edit } from '../model/patches.ts';
import type { SavedSearch } from '../model/saved-search.ts';
import { joinDecision, type JoinRecord } from './join-decision.ts';
import { moveMentions } from './move-mentions.ts';
import { replaceId } from './replace-id.ts';

/** What in the archive names an entity or event that is joined to another, whichever it is. */
export interface References {
  /** What names the one that is kept already. */
  readonly keptMentions: readonly Mention[];
  readonly mentions: readonly Mention[];
  readonly decisions: readonly Decision[];
  readonly searches: readonly SavedSearch[];
  readonly record: JoinRecord;
}

/** The patches by which all that names `joinedId` names `kept`, and that put the join on record. */
export function moveReferences(
  { keptMentions, mentions, decisions, searches, record }: References,
  kept: Mention['target'],
  joinedId: string,
): Patch[] {
  return [
    ...moveMentions(mentions, keptMentions, kept),
    ...decisions.flatMap((row): Patch[] => edit('decisions', row, { targetId: kept.id })),
    ...searches.flatMap((row): Patch[] =>
      edit('savedSearches', row, {
        filters: { ...row.filters, tagIds: replaceId(row.filters.tagIds, joinedId, kept.id) },
      }),
    ),
    joinDecision(record, { targetId: kept.id }),
  ];
}
