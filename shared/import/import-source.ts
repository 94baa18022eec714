import { failure, success, type Result } from '../model/result.ts';
import { MAX_SOURCE_BYTES, type ImportError, type ImportSource, type RawClipping } from '../model/source.ts';
import { sha256 } from '../text/sha256.ts';
import { decodeText } from './decode-text.ts';
import { readHtml } from './read-html.ts';
import { readPlainText } from './read-plain-text.ts';
import { declaredEncoding, refusalOf, sniffFormat } from './sniff-format.ts';

/**
 * Reads a source as text: decodes it and takes what its markup says. HTML is told by its content.
 *
 * @returns the text, or why there is none: nothing in it, not a text, too large, an unknown encoding, another format
 */
export function importSource(source: ImportSource): Result<RawClipping, ImportError> {
  const { name, kind, bytes } = source;
  const refuse = (reason: ImportError['reason']) => failure({ name, reason });
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MAX_SOURCE_BYTES) return refuse('too-large');
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
  if (!/[\p{L}\p{N}\p{P}\p{S}]/u.test(content.text)) return refuse('empty');
  return success({ name, kind, format, encoding, sha256: sha256(bytes), size: bytes.length, ...content });
}
