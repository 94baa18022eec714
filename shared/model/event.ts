import { z } from 'zod';
import { civilDateSchema } from './civil-date.ts';

/** What kind of occasion an event is. */
export const EVENT_KINDS = [
  'meeting',
  'congress',
  'seminar',
  'rally',
  'visit',
  'statement',
  'election',
  'training',
  'session',
  'other',
] as const;
export const eventKindSchema = z.enum(EVENT_KINDS);
export type EventKind = z.infer<typeof eventKindSchema>;

/** Something that happened and is covered by clippings, in whatever language. Clippings belong to it through mentions. */
export const eventSchema = z
  .object({
    id: z.string(),
    title: z.string().min(1),
    kind: eventKindSchema,
    date: civilDateSchema.nullable(),
    place: z.string().nullable(),
    organiser: z.string().nullable(),
    /** Ids of the entities that took part. */
    participantIds: z.array(z.string()).readonly(),
    notes: z.string(),
  })
  .readonly();
export type ArchiveEvent = z.infer<typeof eventSchema>;
