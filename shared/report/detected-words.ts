import { civilDateSchema, type CivilDate } from '../model/civil-date.ts';
import type { Detected } from '../model/detected.ts';
import { phrase, type Phrase } from './phrase.ts';
import type { ReportClipping } from './report-material.ts';

/** The publication date; null if it is unknown. A person may have typed something that is no date. */
export function dateOf({ value }: Detected): CivilDate | null {
  const parsed = civilDateSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** A value as a phrase; null if it is unknown or empty. */
export function phraseOf({ value }: Detected, { language }: Pick<ReportClipping, 'language'>): Phrase | null {
  const words = value === null ? null : phrase(value, language);
  return words === null || words.text === '' ? null : words;
}
