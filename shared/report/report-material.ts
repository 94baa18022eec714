import type { Block } from '../model/block.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { Metadata } from '../model/detected.ts';
import type { EntityName } from '../model/entity.ts';
import type { Language } from '../model/language.ts';
import type { Tone } from '../model/tone.ts';

/** Somebody's words in a clipping. `personId` is null where the speaker is named but is nobody of the index. */
export interface ReportQuotation {
  readonly personId: string | null;
  readonly speaker: string;
  readonly words: string;
  readonly manner: 'direct' | 'reported';
}

/** What somebody said of a clipping's tone. The subject has no names where the article as a whole is meant. */
export interface ReportTone {
  readonly subject: { readonly id: string; readonly names: readonly EntityName[] } | null;
  readonly tone: Tone;
}

/** The same text in another outlet: mentioned with the clipping that is printed. */
export type ReportCopy = Pick<ReportClipping, 'id' | 'language' | 'metadata'>;

/** A clipping as a press review needs it. */
export interface ReportClipping {
  readonly id: string;
  readonly language: Language;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata: Metadata;
  readonly topics: readonly string[];
  readonly quotations: readonly ReportQuotation[];
  readonly tones: readonly ReportTone[];
  /** Why it matters, in the words of whoever puts the report together; empty for none. */
  readonly note: string;
  readonly copies: readonly ReportCopy[];
}

/** A person for the index, with the clippings that name them. */
export interface ReportPerson {
  readonly id: string;
  readonly names: readonly EntityName[];
  readonly clippingIds: ReadonlySet<string>;
}

/** An event with the clippings that tell of it. */
interface ReportEvent {
  readonly id: string;
  readonly title: string;
  readonly date: CivilDate | null;
  readonly clippingIds: ReadonlySet<string>;
}

/** All a press review is made from, whether it comes from the archive or straight from an analysis. */
export interface ReportMaterial {
  /** In the order in which they were chosen, which counts where the report is not divided. */
  readonly clippings: readonly ReportClipping[];
  readonly people: readonly ReportPerson[];
  readonly events: readonly ReportEvent[];
  /**
   * From the archive, the names and events are what a person tagged or accepted; straight from an analysis, the names
   * are what the machine suggests, and nobody has looked.
   */
  readonly origin: 'archive' | 'analysis';
}
