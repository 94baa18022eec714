import type { ArticleRecord } from '../article-record.ts';
import type { Report } from '../report.ts';

/**
 * The clippings as RIS, which Zotero, EndNote and Mendeley read: a newspaper article each, in UTF-8 with CR LF. Fields
 * as in the RIS format's specification of 2011; a value is one line, so that none can begin a tag of its own.
 */
export function reportRis({ records }: Pick<Report, 'records'>): Uint8Array {
  return new TextEncoder().encode(records.map(entryOf).join('\r\n'));
}

function entryOf(record: ArticleRecord): string {
  const { title, outlet, publishedOn, byline, agency, place, section, language, topics, url, note } = record;
  const [year = '', month = '', day = ''] = publishedOn?.split('-') ?? [];
  const lines: readonly (readonly [tag: string, value: string | null])[] = [
    ['TI', title ?? firstWordsOf(record)],
    ['T2', outlet],
    ['AU', byline],
    ['A2', agency],
    ['PY', year],
    ['DA', year === '' ? null : `${year}/${month}/${day}/`],
    ['CY', place],
    ['SE', section],
    ['LA', language],
    ...topics.map((topic) => ['KW', topic] as const),
    ['UR', url],
    ['N1', note],
    ['AB', record.text],
  ];
  const told = lines.flatMap(([tag, value]) => {
    const words = (value ?? '').replace(/\s+/g, ' ').trim();
    return words === '' ? [] : [`${tag}  - ${words}\r\n`];
  });
  return `TY  - NEWS\r\n${told.join('')}ER  - \r\n`;
}

/** In brackets, as the report itself prints what stands for a title. */
function firstWordsOf({ text }: ArticleRecord): string {
  const words = text.split(/\s+/).slice(0, 9).join(' ');
  return words === '' ? '' : `[${words}…]`;
}
