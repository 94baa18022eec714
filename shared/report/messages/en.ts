import type { Messages } from './message-types.ts';

/** The words of an English press review. */
export const en: Messages<'en'> = {
  pressReview: 'Press review',
  issue: 'Issue {issue}',
  preparedOn: 'Prepared on {date}',
  emptyReport: 'This press review holds no clippings.',
  pageOfPages: 'Page {page} of {pages}',

  contents: 'Contents',
  figures: 'The review in figures',
  highlights: 'Highlights',
  clippingsHeading: 'Clippings',
  quoted: 'Who is quoted',
  people: 'Index of people',
  outlets: 'Index of outlets',
  method: 'Note on method',
  rights: 'Rights',

  undatedSection: 'No publication date',
  unknownOutlet: 'Unknown outlet',
  otherClippings: 'Other clippings',
  alsoIn: 'Belongs also to: {sections}',

  outlet: 'Outlet',
  publishedOn: 'Published',
  byline: 'Byline',
  agency: 'Agency',
  place: 'Place',
  section: 'Section',
  language: 'Language',
  topics: 'Topics',
  link: 'Link',
  inferredDate: '{date} (inferred)',
  unknownDate: 'unknown',
  excerptNote: 'Excerpt',

  periodBetween: '{from} to {to}',
  periodOfPartialDates: '{from} to {to}',
  periodFrom: 'from {from}',
  periodFromPartialDate: 'from {from}',
  periodUntil: 'until {to}',
  periodUntilPartialDate: 'until {to}',

  periodFigure: 'Published: {period}',
  chartByDay: 'Clippings by day of publication',
  chartByMonth: 'Clippings by month of publication',
  chartByYear: 'Clippings by year of publication',
  chartByOutlet: 'Clippings by outlet',
  chartByLanguage: 'Clippings by language',
  chartSummary: '{title}. {values}',
  chartValue: '{label}: {value}',
  columnDay: 'Day',
  columnMonth: 'Month',
  columnYear: 'Year',
  columnCount: 'Count',
  otherOutlets: 'Other outlets',
  name: 'Name',
  clippingNumbers: 'Clipping numbers',

  ar: 'Arabic',
  fr: 'French',
  en: 'English',

  quotedNote:
    'Who said what is proposed by the software and has been checked by nobody: turn to the clipping before quoting.',
  methodText:
    'The text of each clipping was taken from the page as it was found, less what is not the article (menus, share buttons, comments).',
  methodOriginals: 'The original pages are kept in the archive unaltered.',
  methodTitles:
    'A title in square brackets is not the article’s own: the clipping has none, and its first words stand for it.',
  methodDates:
    'Publication dates — stated in the page: {stated}; inferred from signs in it: {inferred}; set by a person: {person}; unknown: {unknown}.',
  methodUnknownDates: 'A date that cannot be known from the page is left empty, not guessed.',
  methodFields:
    'Titles, outlets and bylines were read from the pages by the software. Values corrected by a person: {person}.',
  methodNamesByPerson: 'The names in the index were tagged or accepted by a person.',
  methodNamesByMachine: 'The names in this press review were suggested by the software; nobody has confirmed them.',
  methodQuotations:
    'Who said what is the software’s suggestion alone; statements whose speaker is not named were left out.',
  rightsText:
    'The articles remain the property of their authors and of the outlets that published them; reproducing or passing them on may need their permission.',
  rightsExcerpt: 'Of each article, this review gives no more than an excerpt of {words}.',
  rightsInternal: 'Prepared for the internal use of {organisation}.',

  months: 'January|February|March|April|May|June|July|August|September|October|November|December',

  clippings: { one: '{n} clipping', other: '{n} clippings' },
  statements: { one: '{n} statement', other: '{n} statements' },
  words: { one: '{n} word', other: '{n} words' },
  undatedInChart: {
    one: '{n} clipping without a known day of publication is not shown.',
    other: '{n} clippings without a known day of publication are not shown.',
  },
  clippingsLabel: { one: 'clipping', other: 'clippings' },
  outletsLabel: { one: 'outlet', other: 'outlets' },
  languagesLabel: { one: 'language', other: 'languages' },
  peopleLabel: { one: 'person named', other: 'people named' },
};
