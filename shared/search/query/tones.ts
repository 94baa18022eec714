/** The tone of a clipping towards a subject, as a person set it. */
export const TONES = ['positive', 'neutral', 'negative', 'mixed'] as const;
export type Tone = (typeof TONES)[number];
