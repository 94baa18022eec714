import { z } from 'zod';

/** The tone of a clipping towards a subject, as a person set it. */
export const TONES = ['positive', 'neutral', 'negative', 'mixed'] as const;
export const toneSchema = z.enum(TONES);
export type Tone = z.infer<typeof toneSchema>;

/** The subject of a tone that is meant for the article as a whole; every other subject is an entity, by its id. */
export const WHOLE_ARTICLE = '';
