import { failure, success, type Result } from '../model/result.ts';
import { decodeText } from './decode-text.ts';
import { readHtmlEvents } from './html-events.ts';
import { DocumentTextBuilder, type DocumentText } from './document-text.ts';
import { unzipParts } from './unzip-parts.ts';

/** No article is longer; a small file that unpacks to more is made to fill the memory (a "zip bomb"). */
const MOST_BYTES = 40 * 1024 * 1024;
const DOCUMENT = /^word\/document\d*\.xml$/;
const STYLES = /^word\/styles\d*\.xml$/;
const ATTRIBUTES: ReadonlySet<string> = new Set(['w:val', 'w:styleid', 'w:type']);

/**
 * Reads a Word document (Office Open XML, ECMA-376 part 1): its body's text, a line a paragraph. Headers, footers,
 * footnotes, comments and deleted words are left out; the footnotes are counted.
 *
 * @returns the text, or why there is none: a damaged file, one that unpacks to too much, a zip of something else
 */
export function readDocx(bytes: Uint8Array): Result<DocumentText, 'damaged' | 'inflates' | 'unsupported'> {
  const unzipped = unzipParts(bytes, (name) => DOCUMENT.test(name) || STYLES.test(name), MOST_BYTES);
  if (!unzipped.ok) return unzipped;
  const { names, parts } = unzipped.value;
  const document = xmlOf(parts, DOCUMENT);
  if (document === null) return failure(names.some((name) => name.startsWith('word/')) ? 'damaged' : 'unsupported');
  const builder = new DocumentTextBuilder(headingStyles(xmlOf(parts, STYLES) ?? ''));
  readHtmlEvents(document, builder, { xmlAttributes: ATTRIBUTES });
  const text = builder.result();
  return text === null ? failure('damaged') : success(text);
}

function xmlOf(parts: ReadonlyMap<string, Uint8Array>, wanted: RegExp): string | null {
  const name = [...parts.keys()].find((candidate) => wanted.test(candidate));
  const bytes = name === undefined ? undefined : parts.get(name);
  const decoded = bytes && decodeText(bytes, 'utf-8');
  return decoded?.ok === true ? decoded.value.text : null;
}

/** What Word calls its headings in every language, whatever their styles are shown as. */
const HEADING_NAME = /^(?:heading \d|title)$/i;

/** The ids of the styles that make a paragraph a heading. */
function headingStyles(styles: string): ReadonlySet<string> {
  const ids = new Set<string>();
  let style = '';
  readHtmlEvents(
    styles,
    {
      open(name, attributes) {
        if (name === 'w:style') style = attributes.get('w:styleid') ?? '';
        if (name === 'w:name' && HEADING_NAME.test(attributes.get('w:val') ?? '')) ids.add(style);
      },
      close() {},
      text() {},
    },
    { xmlAttributes: ATTRIBUTES },
  );
  return ids;
}
