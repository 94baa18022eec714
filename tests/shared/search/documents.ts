import type { CivilDate } from '#shared/model/civil-date.ts';
import type { SearchDocument, Tag } from '#shared/search/search-document.ts';

/** What a test says of a document; the rest is empty. */
export interface DocumentSketch {
  readonly id?: string;
  readonly title?: string;
  readonly kicker?: string;
  readonly byline?: string;
  readonly outlet?: string;
  readonly notes?: string;
  readonly url?: string;
  readonly body?: string;
  readonly topics?: readonly string[];
  readonly publishedOn?: string | null;
  readonly importedAt?: string;
  readonly language?: SearchDocument['language'];
  readonly status?: SearchDocument['status'];
  readonly tags?: readonly Tag[];
  readonly tones?: SearchDocument['tones'];
}

const EMPTY = {
  id: 'one',
  publishedOn: null,
  outlet: null,
  importedAt: '2025-09-30T12:00:00.000Z',
  language: 'fr',
  status: 'archived',
  topics: [],
  tags: [],
  tones: [],
} as const;
const NO_LINES = { title: '', kicker: '', byline: '', section: '', dateline: '', notes: '', url: '' };

/** A document to search; its text holds a line of page furniture before and after the body. */
export function makeDocument({ body = '', publishedOn = null, ...sketch }: DocumentSketch = {}): SearchDocument {
  const { title, kicker, byline, notes, url, ...rest } = { ...NO_LINES, ...EMPTY, ...sketch };
  const text = `Menu | القائمة\n${body}\nLu 412 fois`;
  const start = text.indexOf('\n') + 1;
  return {
    ...rest,
    text,
    body: [{ start, end: start + body.length }],
    lines: { ...NO_LINES, title, kicker, byline, notes, url },
    publishedOn: publishedOn as CivilDate | null,
  };
}
