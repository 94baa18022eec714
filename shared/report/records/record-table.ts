import type { ArticleRecord } from '../article-record.ts';
import { RECORD_COLUMNS, type RecordColumn, type Report, type ReportLabels } from '../report.ts';

/** The clippings as a table of texts: a header row in the report's language, then a row a clipping. */
export function recordTable({ records, labels }: Pick<Report, 'records' | 'labels'>): string[][] {
  const header = RECORD_COLUMNS.map((column) => labels.columns[column]);
  return [header, ...records.map((record) => RECORD_COLUMNS.map((column) => CELLS[column](record, labels)))];
}

/** What stands between the values of one cell. */
const BETWEEN = '; ';

const CELLS: Readonly<Record<RecordColumn, (record: ArticleRecord, labels: ReportLabels) => string>> = {
  number: ({ number }) => String(number),
  publishedOn: ({ publishedOn }) => publishedOn ?? '',
  outlet: ({ outlet }) => outlet ?? '',
  title: ({ title }) => title ?? '',
  note: ({ note }) => note,
  tone: ({ tones }, labels) =>
    tones
      .map(({ subject, tone }) => (subject === null ? labels.tones[tone] : `${subject}: ${labels.tones[tone]}`))
      .join(BETWEEN),
  byline: ({ byline }) => byline ?? '',
  agency: ({ agency }) => agency ?? '',
  place: ({ place }) => place ?? '',
  section: ({ section }) => section ?? '',
  language: ({ language }, labels) => labels.languages[language],
  topics: ({ topics }) => topics.join(BETWEEN),
  heading: ({ heading }) => heading,
  highlight: ({ isHighlight }, labels) => (isHighlight ? labels.yes : ''),
  alsoPublishedBy: ({ alsoPublishedBy }) => alsoPublishedBy.join(BETWEEN),
  link: ({ url }) => url ?? '',
  text: ({ text }) => text,
};
