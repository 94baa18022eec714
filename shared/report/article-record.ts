import type { CivilDate } from '../model/civil-date.ts';
import type { Language } from '../model/language.ts';
import type { Tone } from '../model/tone.ts';

/**
 * A clipping of the report as plain values, for programs: nothing in it is laid out or worded for a reader. A value that
 * is not known is null. Names, of fields too, are those of docs/report-json.md.
 */
export interface ArticleRecord {
  readonly id: string;
  /** From 1, as the report prints it. */
  readonly number: number;
  /** The heading it stands under. */
  readonly heading: string;
  readonly isHighlight: boolean;
  readonly language: Language;
  readonly title: string | null;
  readonly kicker: string | null;
  readonly outlet: string | null;
  readonly publishedOn: CivilDate | null;
  /** Whether the date was read in the page, worked out from signs in it, or set by a person. */
  readonly dateBasis: 'stated' | 'inferred' | 'person' | null;
  readonly byline: string | null;
  readonly agency: string | null;
  readonly place: string | null;
  readonly section: string | null;
  readonly topics: readonly string[];
  /** The subject is null where the article as a whole is meant. */
  readonly tones: readonly { readonly subject: string | null; readonly tone: Tone }[];
  /** An http(s) address. */
  readonly url: string | null;
  readonly note: string;
  readonly alsoPublishedBy: readonly string[];
  /** Whole or in excerpt, as the report gives it, a line a paragraph. */
  readonly text: string;
  readonly isExcerpt: boolean;
}
