import { failure, success, type Result } from '../model/result.ts';
import { MAX_SOURCE_BYTES, type ImportError, type ImportSource, type RawClipping } from '../model/source.ts';
import { sha256 } from '../text/sha256.ts';
import { decodeText } from './decode-text.ts';
import { readDocx } from './read-docx.ts';
import { readHtml } from './read-html.ts';
import { readPlainText } from './read-plain-text.ts';
import { declaredEncoding, isZip, refusalOf, sniffFormat } from './sniff-format.ts';

/**
 * Reads a source as text: decodes it and takes what its markup says. HTML and Word documents are told by their content.
 *
 * @returns the text, or why there is none (see IMPORT_ERRORS)
 */
export function importSource(source: ImportSource): Result<RawClipping, ImportError> {
  const { name, kind, bytes } = source;
  const refuse = (reason: ImportError['reason']) => failure({ name, reason });
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MAX_SOURCE_BYTES) return refuse('too-large');
  if (isZip(bytes)) return importDocx(source);
  const refusal = refusalOf(bytes);
  if (refusal !== null) return refuse(refusal);
  const decoded = decodeText(bytes, declaredEncoding(bytes));
  if (!decoded.ok) return refuse(decoded.error);

  const { encoding } = decoded.value;
  const format = sniffFormat(decoded.value.text, name);
  const content =
    format === 'html'
      ? readHtml(decoded.value.text)
      : { text: readPlainText(decoded.value.text), links: [], headings: [], markup: {} };
  if (!hasWords(content.text)) return refuse('empty');
  return success({ name, kind, format, encoding, sha256: sha256(bytes), size: bytes.length, ...content });
}

function importDocx({ name, kind, bytes }: ImportSource): Result<RawClipping, ImportError> {
  const read = readDocx(bytes);
  if (!read.ok) return failure({ name, reason: read.error });
  const { text, links, headings, footnotes } = read.value;
  if (!hasWords(text)) return failure({ name, reason: 'empty' });
  const about = { name, kind, format: 'docx', encoding: 'utf-8', sha256: sha256(bytes), size: bytes.length } as const;
  return success({ ...about, text, links, headings, markup: {}, ...(footnotes > 0 ? { footnotes } : {}) });
}

function hasWords(text: string): boolean {
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(text);
}
