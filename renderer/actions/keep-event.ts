import { v7 as newId } from 'uuid';
import type { Patch } from '#shared/model/change.ts';
import type { Entity, EntityType } from '#shared/model/entity.ts';
import type { ArchiveEvent } from '#shared/model/event.ts';
import type { Language } from '#shared/model/language.ts';
import { edit, insertion, removal } from '#shared/model/patches.ts';
import type { Span } from '#shared/model/span.ts';
import { coverEvent } from '#shared/review/cover-event.ts';
import { nameLanguage } from '#shared/review/name-language.ts';
import type { ArchiveDatabase } from '../store/database.ts';
import { namingRemovals } from './naming-removals.ts';
import { readClipping } from './review-clipping.ts';
import { write } from './write.ts';

/** What somebody says of an event; without an id it is a new one. */
export type EventDraft = Omit<ArchiveEvent, 'id'> & { readonly id: string | null };

/** The clipping that tells of an event: in which words, and which suggestion said so. */
export interface EventSource {
  readonly clippingId: string;
  readonly span: Span | null;
  readonly suggestionKey: string | null;
}

/** Keeps an event that a clipping tells of, new or known, and says that the clipping covers it. @returns its id */
export async function keepEvent(draft: EventDraft, { clippingId, span, suggestionKey }: EventSource): Promise<string> {
  const event: ArchiveEvent = { ...draft, id: draft.id ?? newId() };
  await write({
    label: { name: 'keep-event', params: { name: event.title } },
    plan: async (archive) => {
      const { clipping, text } = await readClipping(archive, clippingId);
      const standing = (await archive.events.get(event.id)) ?? null;
      return coverEvent({ clipping, text, event, standing, span, suggestionKey, newId });
    },
  });
  return event.id;
}

/** Makes an event of which nothing but its title is said yet. @returns its id */
export async function createEvent(title: string): Promise<string> {
  const blank = { kind: 'other', date: null, place: null, organiser: null, participantIds: [], notes: '' } as const;
  const event: ArchiveEvent = { ...blank, id: newId(), title };
  await write({
    label: { name: 'keep-event', params: { name: title } },
    plan: () => Promise.resolve([insertion('events', event)]),
  });
  return event.id;
}

/**
 * Says that several clippings tell of one event: the one that any of them covers already, else a new one.
 *
 * @returns the event's id
 */
export async function joinInEvent(draft: EventDraft, clippingIds: readonly string[]): Promise<string> {
  let eventId = draft.id ?? newId();
  await write({
    label: { name: 'keep-event', params: { name: draft.title } },
    plan: async (archive) => {
      const mentions = await archive.mentions
        .where('clippingId')
        .anyOf([...clippingIds])
        .toArray();
      const covered = mentions.filter(({ target }) => target.kind === 'event');
      const standing = (await archive.events.get(covered[0]?.target.id ?? eventId)) ?? null;
      const event: ArchiveEvent = standing ?? { ...draft, id: eventId };
      eventId = event.id;
      const uncovered = clippingIds.filter(
        (id) => !covered.some(({ clippingId, target }) => clippingId === id && target.id === eventId),
      );
      const patches: Patch[] = standing ? [] : [insertion('events', event)];
      for (const id of uncovered) {
        const { clipping, text } = await readClipping(archive, id);
        patches.push(...coverEvent({ clipping, text, event, standing: event, span: null, suggestionKey: null, newId }));
      }
      return patches;
    },
  });
  return eventId;
}

/** Changes what is said of an event. */
export async function editEvent(id: string, fields: Partial<Omit<ArchiveEvent, 'id'>>): Promise<void> {
  await write({
    label: { name: 'edit-event', params: {} },
    plan: async (archive) => {
      const event = await archive.events.get(id);
      return event ? edit('events', event, fields) : [];
    },
  });
}

/** Who is said to have taken part: somebody of the archive, or a name that it does not hold yet. */
export type Participant = { readonly entityId: string } | NewParticipant;

interface NewParticipant {
  readonly type: EntityType;
  readonly name: string;
  /** Of the interface, for a name in Latin letters. */
  readonly language: Language;
}

/** Says who took part in an event; a new name becomes an entity in the same step. */
export async function addParticipant(eventId: string, participant: Participant): Promise<void> {
  await write({
    label: { name: 'add-participant', params: {} },
    plan: async (archive) => {
      const event = await archive.events.get(eventId);
      if (!event) return [];
      const join = (id: string) =>
        edit('events', event, { participantIds: [...new Set([...event.participantIds, id])] });
      if ('entityId' in participant) return join(participant.entityId);
      const made = entityNamed(participant);
      return [insertion('entities', made), ...join(made.id)];
    },
  });
}

function entityNamed({ type, name, language }: NewParticipant): Entity {
  const names = [{ text: name, language: nameLanguage(name, language) }];
  return { id: newId(), type, names, roles: [], notes: '', lexiconId: null };
}

/** Says that somebody did not take part; the entity and its mentions stay. */
export async function removeParticipant(eventId: string, entityId: string): Promise<void> {
  await write({
    label: { name: 'remove-participant', params: {} },
    plan: async (archive) => {
      const event = await archive.events.get(eventId);
      const participantIds = event?.participantIds.filter((id) => id !== entityId) ?? [];
      return event ? edit('events', event, { participantIds }) : [];
    },
  });
}

/** Says that clippings cover an event, each as a whole; those that do already stay as they are. */
export async function addCoverage(eventId: string, clippingIds: readonly string[]): Promise<void> {
  await write({
    label: { name: 'add-coverage', params: { count: clippingIds.length } },
    plan: async (archive) => {
      const event = await archive.events.get(eventId);
      if (!event) return [];
      const mentions = await archive.mentions.where('target.id').equals(eventId).toArray();
      const covering = new Set(mentions.map(({ clippingId }) => clippingId));
      const patches: Patch[] = [];
      for (const id of clippingIds.filter((wanted) => !covering.has(wanted))) {
        const { clipping, text } = await readClipping(archive, id);
        patches.push(...coverEvent({ clipping, text, event, standing: event, span: null, suggestionKey: null, newId }));
      }
      return patches;
    },
  });
}

/** Removes an event and what says that clippings cover it; the clippings stay. */
export async function removeEvent(id: string): Promise<void> {
  await write({
    label: { name: 'remove-event', params: {} },
    plan: (archive) => eventRemoval(archive, id),
  });
}

/** The patches that remove an event with all that names it. */
export async function eventRemoval(archive: ArchiveDatabase, id: string): Promise<Patch[]> {
  const event = await archive.events.get(id);
  return [...(await namingRemovals(archive, id)), ...(event ? [removal('events', event)] : [])];
}
