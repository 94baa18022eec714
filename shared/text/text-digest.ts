import { sha256 } from './sha256.ts';

/**
 * What tells a text from others whatever file it came in: its SHA-256, in lower-case hexadecimal, without regard to
 * the encoding it was read from, to how letters are composed (Unicode NFC) and to spaces and line ends.
 */
export function textDigest(text: string): string {
  return sha256(new TextEncoder().encode(text.normalize('NFC').replace(/\s+/gu, ' ').trim()));
}
