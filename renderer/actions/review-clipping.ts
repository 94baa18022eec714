import { v7 as newId } from 'uuid';
import type { Part } from '#shared/model/block.ts';
import type { Patch } from '#shared/model/change.ts';
import type { Clipping, ClippingText } from '#shared/model/clipping.ts';
import type { MetadataField } from '#shared/model/detected.ts';
import type { EntityType } from '#shared/model/entity.ts';
import { insertion, removal } from '#shared/model/patches.ts';
import type { Span } from '#shared/model/span.ts';
import type { EntitySuggestion } from '#shared/model/suggestion.ts';
import { acceptEntity } from '#shared/review/accept-entity.ts';
import { editMetadata } from '#shared/review/edit-metadata.ts';
import { setPart } from '#shared/review/set-part.ts';
import { tagWords } from '#shared/review/tag-words.ts';
import { entityKey } from '#shared/text/entity-key.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { write } from './write.ts';

/** A clipping with its text as they stand in the transaction. @throws if it is gone, which no screen offers. */
export async function readClipping(
  archive: ArchiveDatabase,
  id: string,
): Promise<{ readonly clipping: Clipping; readonly text: ClippingText }> {
  const [clipping, text] = await Promise.all([archive.clippings.get(id), archive.texts.get(id)]);
  if (!clipping || !text) throw new Error(`No clipping ${id}`);
  return { clipping, text };
}

/** How a suggestion is accepted: as which type, and as which entity of the archive; null makes a new one. */
export interface AcceptAs {
  readonly type: EntityType;
  readonly entityId: string | null;
}

/** Accepts a suggested entity as what it was suggested, or as what somebody says it is. */
export async function acceptSuggestion(
  clippingId: string,
  suggestion: EntitySuggestion,
  as: AcceptAs = suggestion,
  group: string = newId(),
): Promise<void> {
  await write({
    label: { name: 'accept', params: { name: suggestion.canonical } },
    group,
    plan: (archive) => acceptance(archive, clippingId, suggestion, as),
  });
}

/** Accepts all of these suggestions, each as what it was suggested; one step to undo. */
export async function acceptSuggestions(clippingId: string, suggestions: readonly EntitySuggestion[]): Promise<void> {
  const group = newId();
  // One after the other: two of them may enrich the same entity.
  for (const suggestion of suggestions) await acceptSuggestion(clippingId, suggestion, suggestion, group);
}

async function acceptance(
  archive: ArchiveDatabase,
  clippingId: string,
  suggestion: EntitySuggestion,
  { type, entityId }: AcceptAs,
): Promise<Patch[]> {
  const { clipping, text } = await readClipping(archive, clippingId);
  const mentions = await archive.mentions.where('clippingId').equals(clippingId).toArray();
  const target = entityId === null ? null : ((await archive.entities.get(entityId)) ?? null);
  return acceptEntity({ clipping, text, suggestion, target, type, mentions, newId }).patches;
}

/** Says no to a suggestion, here or wherever the same words are suggested as the same type. */
export async function rejectSuggestion(
  clippingId: string,
  { key, canonical }: Pick<EntitySuggestion, 'key' | 'canonical'>,
  scope: 'clipping' | 'archive',
): Promise<void> {
  await write({
    label: { name: 'reject', params: { name: canonical } },
    plan: () =>
      Promise.resolve([
        insertion('decisions', { id: newId(), verdict: 'rejected', scope, key, clippingId, targetId: null }),
      ]),
  });
}

/**
 * Says that these words, each form of the suggestion, are no name of the archive's entity, in this clipping or any other.
 * Who or what they are otherwise stays open.
 */
export async function rejectAlias(
  clippingId: string,
  { type, canonical, mentions }: Pick<EntitySuggestion, 'type' | 'canonical' | 'mentions'>,
  entityId: string,
): Promise<void> {
  const keys = new Set([canonical, ...mentions.map(({ quote }) => quote)].map((words) => entityKey(type, words)));
  await write({
    label: { name: 'reject', params: { name: canonical } },
    plan: () =>
      Promise.resolve(
        [...keys].map((key) =>
          insertion('decisions', {
            id: newId(),
            verdict: 'rejected',
            scope: 'alias',
            key,
            clippingId,
            targetId: entityId,
          }),
        ),
      ),
  });
}

/** Takes decisions back, so that their suggestions are made again. */
export async function withdrawDecisions(decisionIds: readonly string[]): Promise<void> {
  await write({
    label: { name: 'withdraw', params: {} },
    plan: async (archive) => {
      const decisions = await archive.decisions.bulkGet([...decisionIds]);
      return decisions.flatMap((decision) => (decision ? [removal('decisions', decision)] : []));
    },
  });
}

/** What somebody says a selection of words is. */
export interface HandTag {
  readonly span: Span;
  readonly type: EntityType;
  /** The entity that the words name; null makes a new one by that name. */
  readonly entityId: string | null;
  readonly everywhere: boolean;
}

/** Tags words by hand. */
export async function tagSelection(clippingId: string, { span, type, entityId, everywhere }: HandTag): Promise<void> {
  await write({
    label: { name: 'tag', params: {} },
    plan: async (archive) => {
      const { clipping, text } = await readClipping(archive, clippingId);
      const mentions = await archive.mentions.where('clippingId').equals(clippingId).toArray();
      const target = entityId === null ? null : ((await archive.entities.get(entityId)) ?? null);
      return tagWords({ clipping, text, span, type, target, everywhere, mentions, newId });
    },
  });
}

/** Takes an entity or event out of a clipping: its mentions there, and the decisions that put them in. */
export async function untag(clippingId: string, targetId: string): Promise<void> {
  await write({
    label: { name: 'untag', params: {} },
    plan: async (archive) => {
      const mentions = await archive.mentions.where('clippingId').equals(clippingId).toArray();
      const decisions = await archive.decisions.where('clippingId').equals(clippingId).toArray();
      return [
        ...mentions.filter(({ target }) => target.id === targetId).map((mention) => removal('mentions', mention)),
        ...decisions.filter((decision) => decision.targetId === targetId).map((row) => removal('decisions', row)),
      ];
    },
  });
}

/** Sets a metadata field by hand; an empty value says that it is not known. */
export async function setMetadata(clippingId: string, field: MetadataField, value: string): Promise<void> {
  await write({
    label: { name: 'edit-metadata', params: { field } },
    plan: async (archive) => {
      const { clipping, text } = await readClipping(archive, clippingId);
      return editMetadata(clipping, text, field, value);
    },
  });
}

/** Puts a cut back, cuts a line, or makes a line the title. */
export async function setBlockPart(clippingId: string, start: number, part: Part): Promise<void> {
  await write({
    label: { name: part === 'cut' ? 'cut-line' : 'keep-line', params: {} },
    plan: async (archive) => {
      const { clipping, text } = await readClipping(archive, clippingId);
      return setPart(clipping, text, start, part);
    },
  });
}
