import { v7 as newId } from 'uuid';
import { LINK_KEY, linkKey, type LinkCandidate } from '#shared/link/link-candidate.ts';
import type { Patch } from '#shared/model/change.ts';
import { insertion } from '#shared/model/patches.ts';
import { joinClippings, type WorkedClipping } from '#shared/review/join-clippings.ts';
import { joinEntities } from '#shared/review/join-entities.ts';
import { joinEvents } from '#shared/review/join-events.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { readClipping } from './review-clipping.ts';
import { write } from './write.ts';

/**
 * Makes two things one that were met twice; one step to undo.
 *
 * @param candidate the two, as they were proposed
 * @param keptId which of them stays; what the other had goes to it
 */
export async function joinPair(candidate: LinkCandidate, keptId: string, group: string = newId()): Promise<void> {
  const joinedId = candidate.ids.find((id) => id !== keptId);
  if (joinedId === undefined) return;
  switch (candidate.kind) {
    case 'duplicate':
    case 'near-duplicate':
      return mergeClippings(keptId, joinedId, linkKey(candidate), group);
    case 'same-event':
      return mergeEvents(keptId, joinedId, linkKey(candidate));
    case 'same-person':
    case 'same-organisation':
    case 'same-place':
      return mergeEntities(keptId, joinedId, linkKey(candidate));
  }
}

/** Joins several pairs, each into the half that it names first; one step to undo. */
export async function joinPairs(candidates: readonly LinkCandidate[]): Promise<void> {
  const group = newId();
  // One after the other: of three copies, the second pair is joined as the first has left it.
  for (const candidate of candidates) await joinPair(candidate, candidate.ids[0] ?? '', group);
}

/** Says that two things are not the same; they are not proposed again. Undone in one step. */
export async function rejectPair(candidate: LinkCandidate): Promise<void> {
  const isAboutClippings = candidate.kind === 'duplicate' || candidate.kind === 'near-duplicate';
  await write({
    label: { name: 'reject-link', params: {} },
    plan: () =>
      Promise.resolve([
        insertion('decisions', {
          id: newId(),
          verdict: 'rejected',
          scope: isAboutClippings ? 'clipping' : 'archive',
          key: linkKey(candidate),
          clippingId: isAboutClippings ? (candidate.ids[0] ?? '') : '',
          targetId: null,
        }),
      ]),
  });
}

/** Makes two entities one: the second one's names, roles, mentions and events go to the first. Undone in one step. */
export async function mergeEntities(keptId: string, joinedId: string, key = keyOf(keptId, joinedId)): Promise<void> {
  await write({
    label: { name: 'merge-entities', params: { kept: keptId } },
    plan: (archive) => entityJoin(archive, keptId, joinedId, key),
  });
}

async function mergeEvents(keptId: string, joinedId: string, key: string): Promise<void> {
  await write({
    label: { name: 'merge-events', params: { kept: keptId } },
    plan: (archive) => eventJoin(archive, keptId, joinedId, key),
  });
}

async function mergeClippings(keptId: string, copyId: string, key: string, group: string): Promise<void> {
  await write({
    label: { name: 'merge-clippings', params: { count: 1 } },
    group,
    plan: async (archive) => {
      const [kept, copy] = [await readWorked(archive, keptId), await readWorked(archive, copyId)];
      // Thrown away since it was proposed: the first of two pairs with the same copy has dealt with it.
      if (kept.clipping.trashedAt !== null || copy.clipping.trashedAt !== null) return [];
      const reports = await archive.reports.filter(({ clippingIds }) => clippingIds.includes(copyId)).toArray();
      const entities = await archive.entities
        .filter(({ roles }) => roles.some(({ clippingId }) => clippingId === copyId))
        .toArray();
      const record = { decisionId: newId(), key };
      return joinClippings({ kept, copy, reports, entities, record, trashedAt: new Date().toISOString(), newId });
    },
  });
}

/** Where nobody had proposed it. */
function keyOf(keptId: string, joinedId: string): string {
  return `${LINK_KEY}${[keptId, joinedId].sort().join(':')}`;
}

/** The patches that make two entities one; none where either is gone. */
export async function entityJoin(
  archive: ArchiveDatabase,
  keptId: string,
  joinedId: string,
  key = keyOf(keptId, joinedId),
): Promise<Patch[]> {
  const [kept, joined] = await archive.entities.bulkGet([keptId, joinedId]);
  if (!kept || !joined || keptId === joinedId) return [];
  const about = await readAbout(archive, keptId, joinedId);
  const events = await archive.events.filter(({ participantIds }) => participantIds.includes(joinedId)).toArray();
  const named = await archive.clippings.bulkGet([...new Set(about.mentions.map(({ clippingId }) => clippingId))]);
  const clippings = named.filter((clipping) => clipping !== undefined);
  return joinEntities({ kept, joined, ...about, events, clippings, record: { decisionId: newId(), key } });
}

/** The patches that make two events one; none where either is gone. */
export async function eventJoin(
  archive: ArchiveDatabase,
  keptId: string,
  joinedId: string,
  key = keyOf(keptId, joinedId),
): Promise<Patch[]> {
  const [kept, joined] = await archive.events.bulkGet([keptId, joinedId]);
  if (!kept || !joined || keptId === joinedId) return [];
  const about = await readAbout(archive, keptId, joinedId);
  return joinEvents({ kept, joined, ...about, record: { decisionId: newId(), key } });
}

/** What names two entities or events. */
async function readAbout(archive: ArchiveDatabase, keptId: string, joinedId: string) {
  const [keptMentions, mentions] = await Promise.all(
    [keptId, joinedId].map((id) => archive.mentions.where('target.id').equals(id).toArray()),
  );
  const decisions = await archive.decisions.filter(({ targetId }) => targetId === joinedId).toArray();
  const searches = await archive.savedSearches.filter(({ filters }) => filters.tagIds.includes(joinedId)).toArray();
  return { keptMentions: keptMentions ?? [], mentions: mentions ?? [], decisions, searches };
}

async function readWorked(archive: ArchiveDatabase, id: string): Promise<WorkedClipping> {
  const mentions = await archive.mentions.where('clippingId').equals(id).toArray();
  const decisions = await archive.decisions.where('clippingId').equals(id).toArray();
  const own = decisions.filter(({ scope }) => scope === 'clipping');
  return { ...(await readClipping(archive, id)), mentions, decisions: own };
}
