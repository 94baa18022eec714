import type { CivilDate } from '../model/civil-date.ts';
import type { Direction, Language } from '../model/language.ts';
import type { ReportOptions } from '../model/report.ts';
import type { Tone } from '../model/tone.ts';
import type { ArticleRecord } from './article-record.ts';
import type { Line, Phrase } from './phrase.ts';

/**
 * A press review as plain data: what stands in it and in which order, with every word already in the report's language.
 * The formats only lay it out; they add no words of their own.
 */
export interface Report {
  readonly language: Language;
  readonly direction: Direction;
  readonly content: ReportOptions['content'];
  readonly digits: ReportOptions['digits'];
  /** The day it was put together. */
  readonly date: CivilDate;
  readonly cover: ReportCover;
  readonly contents: ReportContents;
  /** What the office itself says first. */
  readonly introduction: ReportPart<Phrase> | null;
  /** Null where the report does without, or there is nothing to show. The same holds for the other parts. */
  readonly figures: ReportFigures | null;
  readonly highlights: ReportPart<Highlight> | null;
  readonly sections: readonly ReportSection[];
  readonly quoted: ReportPart<QuotedSpeaker> | null;
  readonly people: ReportPart<IndexEntry> | null;
  readonly outlets: ReportPart<IndexEntry> | null;
  readonly method: ReportPart<Line>;
  readonly rights: ReportPart<Line>;
  /** The articles once more as plain values, in print order: for the formats that programs read. */
  readonly records: readonly ArticleRecord[];
  /** The period it covers, as far as it is known. */
  readonly period: { readonly from: CivilDate | null; readonly to: CivilDate | null };
  /** Words that only some formats need. */
  readonly labels: ReportLabels;
}

export interface ReportCover {
  /** What the document is: "Press review". */
  readonly kind: Phrase;
  readonly title: Phrase;
  readonly organisation: Phrase | null;
  readonly issue: Phrase | null;
  readonly period: Phrase | null;
  readonly preparedOn: Phrase;
  /** How much there is: "12 clippings"; or that there is nothing. */
  readonly extent: Phrase;
}

/** A part of the report under its heading. `anchor` is unique in the report and fit for an id in HTML and Word. */
export interface ReportPart<Item> {
  readonly anchor: string;
  readonly heading: Phrase;
  readonly note: Phrase | null;
  readonly items: readonly Item[];
}

type ReportContents = ReportPart<ContentsEntry>;

/** A line of the contents: a part or section (level 1), or an article in it (level 2). */
export interface ContentsEntry {
  readonly level: 1 | 2;
  readonly anchor: string;
  readonly title: Phrase;
  readonly number: string | null;
  readonly outlet: Phrase | null;
  readonly date: string | null;
}

interface ReportFigures extends ReportPart<Figure> {
  readonly charts: readonly Chart[];
}

/** A number with what it counts. */
export interface Figure {
  readonly value: string;
  readonly label: string;
}

/** A chart's data, for a drawing or a table. */
export interface Chart {
  readonly kind: 'columns' | 'bars';
  readonly title: string;
  /** What the chart cannot show. */
  readonly note: string | null;
  readonly columns: readonly [label: string, value: string];
  readonly data: readonly ChartDatum[];
  /** The whole chart in a sentence, for whoever cannot see it. */
  readonly summary: string;
}

export interface ChartDatum {
  readonly label: Phrase;
  /** For under a column, where there is little room. */
  readonly shortLabel: string;
  readonly value: number;
  readonly valueLabel: string;
}

/** Where an article is: its number, printed large at its head, and its anchor. */
export interface ArticleReference {
  readonly anchor: string;
  readonly number: string;
}

export interface Highlight {
  readonly article: ArticleReference;
  readonly title: Phrase;
  readonly outlet: Phrase | null;
  readonly date: string | null;
  /** The first words of the article. */
  readonly lead: Phrase | null;
}

/** Articles under a heading; the heading is null where the report is not divided. */
export interface ReportSection {
  readonly anchor: string;
  readonly heading: Phrase;
  /** How many clippings are in it, in words. */
  readonly extent: string;
  readonly articles: readonly ReportArticle[];
}

export interface ReportArticle {
  readonly anchor: string;
  readonly number: string;
  readonly language: Language;
  readonly direction: Direction;
  readonly kicker: Phrase | null;
  readonly title: Phrase;
  /** The article has no title: what stands for it are its first words, in brackets. */
  readonly isUntitled: boolean;
  readonly outlet: Phrase | null;
  readonly date: string | null;
  /** Why it matters, in the office's own words, a phrase a paragraph. */
  readonly note: readonly Phrase[];
  /** The label band: what is known of the clipping. */
  readonly facts: readonly Fact[];
  /** Body or excerpt, a phrase a paragraph. */
  readonly paragraphs: readonly Phrase[];
  readonly isExcerpt: boolean;
  /** Outlets that published the same text; their copies are left out. */
  readonly alsoOutlets: readonly Phrase[];
  /** Other sections it belongs to. */
  readonly alsoIn: Line | null;
}

export interface Fact {
  readonly label: string;
  readonly value: Line;
  /** An http(s) address the value leads to. */
  readonly url: string | null;
}

export interface QuotedSpeaker {
  readonly name: Phrase;
  readonly extent: string;
  readonly statements: readonly { readonly words: Phrase | null; readonly article: ArticleReference }[];
}

export interface IndexEntry {
  readonly name: Phrase;
  /** The name in the other script, where it is known. */
  readonly otherName: Phrase | null;
  readonly articles: readonly ArticleReference[];
}

/** The columns of a table of the clippings, in the order in which they stand. */
export const RECORD_COLUMNS = [
  'number',
  'publishedOn',
  'outlet',
  'title',
  'note',
  'tone',
  'byline',
  'agency',
  'place',
  'section',
  'language',
  'topics',
  'heading',
  'highlight',
  'alsoPublishedBy',
  'link',
  'text',
] as const;
export type RecordColumn = (typeof RECORD_COLUMNS)[number];

export interface ReportLabels {
  readonly excerpt: string;
  readonly note: string;
  readonly name: string;
  readonly clippingNumbers: string;
  readonly pageOfPages: string;
  /** What the columns of a table of the clippings are called. */
  readonly columns: Readonly<Record<RecordColumn, string>>;
  readonly languages: Readonly<Record<Language, string>>;
  readonly tones: Readonly<Record<Tone, string>>;
  readonly yes: string;
}
