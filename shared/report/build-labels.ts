import { LANGUAGES } from '../model/language.ts';
import { TONES } from '../model/tone.ts';
import type { TextKey } from './messages/message-types.ts';
import { RECORD_COLUMNS, type RecordColumn, type ReportLabels } from './report.ts';
import type { Wording } from './wording.ts';

const COLUMN_MESSAGES = {
  number: 'columnNumber',
  publishedOn: 'publishedOn',
  outlet: 'outlet',
  title: 'columnTitle',
  note: 'noteLabel',
  tone: 'tone',
  byline: 'byline',
  agency: 'agency',
  place: 'place',
  section: 'section',
  language: 'language',
  topics: 'topics',
  heading: 'columnHeading',
  highlight: 'columnHighlight',
  alsoPublishedBy: 'alsoPublishedBy',
  link: 'link',
  text: 'columnText',
} as const satisfies Record<RecordColumn, TextKey>;

/** The words that only some formats need, in the report's language. */
export function labelsIn(wording: Wording): ReportLabels {
  const sayEach = <Key extends string>(keys: readonly Key[], messageOf: (key: Key) => TextKey) =>
    Object.fromEntries(keys.map((key) => [key, wording.say(messageOf(key))])) as Record<Key, string>;
  return {
    excerpt: wording.say('excerptNote'),
    note: wording.say('noteLabel'),
    name: wording.say('name'),
    clippingNumbers: wording.say('clippingNumbers'),
    pageOfPages: wording.say('pageOfPages', { page: '{page}', pages: '{pages}' }),
    columns: sayEach(RECORD_COLUMNS, (column) => COLUMN_MESSAGES[column]),
    languages: sayEach(LANGUAGES, (language) => language),
    tones: sayEach(TONES, (tone) => tone),
    yes: wording.say('yes'),
  };
}
