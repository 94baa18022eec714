import { failure, success, type Result } from '../model/result.ts';
import { letterEncodingOf } from './letter-encoding.ts';

/** A source's text, and the encoding it was in (a WHATWG label). */
export interface DecodedText {
  readonly text: string;
  readonly encoding: string;
}

/**
 * Decodes a text file in UTF-8 or UTF-16 (with or without byte order mark), windows-1256 or windows-1252.
 * Tried from the surest to the least sure: the mark, the pattern of zero bytes, strict UTF-8, UTF-8 with a few broken
 * bytes, what the markup declares, and then which of the two code pages makes words of the letters.
 *
 * @param declared the encoding that the page's own markup names, if it does
 */
export function decodeText(
  bytes: Uint8Array,
  declared: string | null = null,
): Result<DecodedText, 'binary' | 'undecodable'> {
  const marked = encodingByMark(bytes) ?? encodingByZeros(bytes);
  if (marked === 'utf-32') return failure('undecodable');
  const encoding = marked ?? 'utf-8';
  const sure = decodeAs(encoding, bytes, true);
  if (sure !== null) return isText(sure) ? success({ text: sure, encoding }) : failure('binary');
  if (marked === null && bytes.includes(0)) return failure('binary');
  const damaged = decodeAs(encoding, bytes, false);
  if (damaged !== null && isSlightlyDamaged(damaged)) return success({ text: damaged, encoding });
  return decodeDeclared(bytes, declared) ?? decodeLetters(bytes);
}

function decodeDeclared(bytes: Uint8Array, declared: string | null): Result<DecodedText, never> | null {
  const text = declared === null ? null : decodeAs(declared, bytes, true);
  return declared !== null && text !== null && isText(text) ? success({ text, encoding: declared }) : null;
}

function decodeLetters(bytes: Uint8Array): Result<DecodedText, 'binary' | 'undecodable'> {
  const readings = ['windows-1252', 'windows-1256'].map((encoding) => ({
    encoding,
    text: decodeAs(encoding, bytes, false) ?? '',
  }));
  const encoding = letterEncodingOf(readings[0]?.text ?? '', readings[1]?.text ?? '');
  const reading = readings.find((one) => one.encoding === encoding);
  if (!reading) return failure('undecodable');
  return isText(reading.text) ? success(reading) : failure('binary');
}

/** Decodes, or null where the label is unknown or (if `fatal`) a byte sequence is not allowed. */
function decodeAs(encoding: string, bytes: Uint8Array, fatal: boolean): string | null {
  try {
    const text = new TextDecoder(encoding, { fatal }).decode(bytes);
    return LATIN.test(encoding) ? withPunctuation(text) : text;
  } catch {
    // TextDecoder has no other way to say that a label or a byte is not valid; that is an answer here, not a fault.
    return null;
  }
}

/** The labels that the encoding standard makes windows-1252. */
const LATIN = /^(?:windows-?1252|cp-?1252|x-cp1252|iso-?8859-?1|iso_8859-1|latin-?1|l1|us-ascii|ascii)$/i;
/** What windows-1252 has at 0x80 to 0x9F; a blank where it has nothing. */
const PUNCTUATION = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node before 24 decodes windows-1252 as if it were ISO 8859-1: its quotation marks and œ come out as controls. */
function withPunctuation(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (control) => {
    const sign = PUNCTUATION.charAt(control.charCodeAt(0) - 0x80);
    return sign === ' ' ? control : sign;
  });
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function encodingByMark(bytes: Uint8Array): string | null {
  if (startsWith(bytes, [0xef, 0xbb, 0xbf])) return 'utf-8';
  if (startsWith(bytes, [0xff, 0xfe, 0, 0]) || startsWith(bytes, [0, 0, 0xfe, 0xff])) return 'utf-32';
  if (startsWith(bytes, [0xff, 0xfe])) return 'utf-16le';
  return startsWith(bytes, [0xfe, 0xff]) ? 'utf-16be' : null;
}

/** So many bytes show the pattern. */
const SAMPLE = 65_536;
/** The upper bytes of Latin-1, Latin Extended-A, Arabic, general punctuation, and Arabic presentation forms. */
const UPPER_BYTES: ReadonlySet<number> = new Set([0x00, 0x01, 0x06, 0x20, 0x21, 0xfb, 0xfc, 0xfd, 0xfe]);
const MOSTLY = 0.95;

/** UTF-16 without a mark: every other byte is one of few, and some of those are zero (blanks, line breaks, digits). */
function encodingByZeros(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE) / 2);
  if (bytes.length % 2 === 1 || !bytes.subarray(0, pairs * 2).includes(0)) return null;
  const upper = [0, 0];
  const zeros = [0, 0];
  for (let index = 0; index < pairs * 2; index += 1) {
    const [byte, side] = [bytes[index] ?? 0, index % 2];
    if (UPPER_BYTES.has(byte)) upper[side] = (upper[side] ?? 0) + 1;
    if (byte === 0) zeros[side] = (zeros[side] ?? 0) + 1;
  }
  const isUpper = (side: 0 | 1) =>
    (upper[side] ?? 0) >= pairs * MOSTLY && (zeros[side] ?? 0) > 0 && (zeros[1 - side] ?? 0) * 10 <= (zeros[side] ?? 0);
  if (isUpper(1)) return 'utf-16le';
  return isUpper(0) ? 'utf-16be' : null;
}

/** A text may hold a stray control character; one in a hundred makes it something else. */
const CONTROL_SHARE = 0.01;

function isText(text: string): boolean {
  let controls = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code < 0x20 && !(code >= 0x09 && code <= 0x0d) && code !== 0x1b) || code === 0xfffe || code === 0xffff)
      controls += 1;
  }
  return controls <= text.length * CONTROL_SHARE;
}

/** UTF-8 that was cut off or pasted together: broken bytes are few beside whole letters of more than one byte. */
const DAMAGE_SHARE = 0.02;

function isSlightlyDamaged(text: string): boolean {
  let broken = 0;
  let whole = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (code === 0xfffd) broken += 1;
    else if (code >= 0x80) whole += 1;
  }
  return broken <= whole * DAMAGE_SHARE && isText(text);
}
