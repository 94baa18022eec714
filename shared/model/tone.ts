import { z } from 'zod';

export const TONES = ['positive', 'neutral', 'negative', 'mixed'] as const;
export type Tone = (typeof TONES)[number];

/** The tone of a clipping towards a subject, as a person set it; never guessed. */
export const subjectToneSchema = z
  .object({
    /** The entity or event it is about; null for what the clipping as a whole is about. */
    subjectId: z.string().nullable(),
    tone: z.enum(TONES),
  })
  .readonly();
