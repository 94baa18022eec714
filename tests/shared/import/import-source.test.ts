import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importSource } from '#shared/import/import-source.ts';
import { MAX_SOURCE_BYTES } from '#shared/model/source.ts';
import { encodeSingleByte, encodeUtf16 } from './encode.ts';

const ARABIC =
  'ترأس الكاتب العام للحزب لقاء تواصليا مع الشباب.\nوحضر اللقاء، الذي دام ساعتين، 120 مناضلا «من كل الأقاليم».';
const FRENCH = 'Réunion à l’hôtel de ville : le congrès s’ouvre « dès août ».\nÀ l’ordre du jour, le cœur du projet.';
const UPPER_FRENCH = 'LE COMITÉ EXÉCUTIF À OUJDA\nÉLÈVES ET ÉLUS RÉUNIS';
const MIXED = 'قال الرئيس إن مشروع Smart City سيعرض في قاعة Théâtre يوم غد.';

const utf8 = (text: string) => new TextEncoder().encode(text);
const importBytes = (bytes: Uint8Array, name = 'page.txt') => importSource({ name, bytes, kind: 'file' });

/** The imported source; fails the test where there is none. */
function imported(bytes: Uint8Array, name?: string) {
  const result = importBytes(bytes, name);
  if (!result.ok) throw new Error(result.error.reason);
  return result.value;
}

function reasonOf(bytes: Uint8Array, name?: string): string {
  const result = importBytes(bytes, name);
  return result.ok ? 'imported' : result.error.reason;
}

describe('importSource(): encodings', () => {
  it.each([
    ['utf-8', utf8(ARABIC), ARABIC],
    ['utf-8', Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8(ARABIC)), ARABIC],
    ['utf-8', utf8(FRENCH), FRENCH],
    ['utf-8', utf8('plain ASCII'), 'plain ASCII'],
    ['utf-16le', Uint8Array.of(0xff, 0xfe, ...encodeUtf16(ARABIC, true)), ARABIC],
    ['utf-16be', Uint8Array.of(0xfe, 0xff, ...encodeUtf16(ARABIC, false)), ARABIC],
    ['utf-16le', encodeUtf16(ARABIC, true), ARABIC],
    ['utf-16be', encodeUtf16(ARABIC, false), ARABIC],
    ['utf-16le', encodeUtf16(FRENCH, true), FRENCH],
    ['utf-16be', encodeUtf16(FRENCH, false), FRENCH],
    ['windows-1256', encodeSingleByte(ARABIC, 'windows-1256'), ARABIC],
    ['windows-1256', encodeSingleByte(MIXED, 'windows-1256'), MIXED],
    ['windows-1252', encodeSingleByte(FRENCH, 'windows-1252'), FRENCH],
    ['windows-1252', encodeSingleByte(UPPER_FRENCH, 'windows-1252'), UPPER_FRENCH],
  ])('reads %s', (encoding, bytes, text) => {
    expect(imported(bytes)).toMatchObject({ encoding, text, format: 'plain', size: bytes.length });
  });

  it('reads UTF-8 that was cut off in the middle of a letter', () => {
    const bytes = utf8(ARABIC.repeat(3));

    expect(imported(bytes.subarray(0, bytes.length - 3))).toMatchObject({ encoding: 'utf-8' });
  });

  it.each([
    ['\r\n', 'سطر\r\nسطر\r\n'],
    ['\r', 'سطر\rسطر\r'],
    ['U+2028', 'سطر\u2028سطر\u2029'],
  ])('makes %s line ends one', (_, text) => {
    expect(imported(utf8(text)).text).toBe('سطر\nسطر\n');
  });

  it('names a source by the SHA-256 of its bytes', () => {
    expect(imported(utf8('abc')).sha256).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  });
});

describe('importSource(): what it refuses', () => {
  it.each([
    ['empty', new Uint8Array(0)],
    ['empty', utf8(' \n\t\u00a0\u200f\ufeff\n')],
    ['empty', utf8('<html><body><script>a()</script></body></html>')],
    ['binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0)],
    ['binary', Uint8Array.from({ length: 500 }, (_, index) => (index * 97) % 251)],
    ['pdf', utf8('%PDF-1.7\nstream')],
    ['unsupported', Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0x14, 0x00)],
    ['unsupported', utf8('{\\rtf1\\ansi texte}')],
    [
      'unsupported',
      utf8('From: <Saved>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary="x"\r\n\r\n--x'),
    ],
    ['undecodable', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0)],
    // Japanese in Shift JIS: letters, but of neither code page.
    [
      'undecodable',
      Uint8Array.from([0x93, 0xfa, 0x96, 0x7b, 0x8c, 0xea, 0x82, 0xcc, 0x95, 0xb6, 0x8f, 0xcd, 0x82, 0xc5, 0x82, 0xb7]),
    ],
  ])('says %s', (reason, bytes) => {
    expect(reasonOf(bytes)).toBe(reason);
  });

  it('says too-large above 20 MB', () => {
    expect(reasonOf(new Uint8Array(MAX_SOURCE_BYTES + 1))).toBe('too-large');
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        const result = importBytes(bytes);

        expect(result.ok ? result.value.text : result.error.name).toBeTypeOf('string');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('importSource(): formats', () => {
  it('takes HTML by its content, not by its name', () => {
    expect(imported(utf8('<!doctype html><p>نص</p>'), 'page.txt').format).toBe('html');
    expect(imported(utf8('<div><p>نص</p><br></div>'), 'page').format).toBe('html');
    expect(imported(utf8('Le signe < et le signe > restent.'), 'page.html').format).toBe('plain');
  });

  it('reads a page in the encoding it declares', () => {
    const html =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1256"></head><body><p>لقاء تواصلي</p></body></html>';

    expect(imported(encodeSingleByte(html, 'windows-1256'))).toMatchObject({
      encoding: 'windows-1256',
      text: 'لقاء تواصلي\n',
    });
  });

  it('does not believe a declaration that the bytes belie', () => {
    const html = '<html><head><meta charset="iso-8859-1"></head><body><p>لقاء تواصلي</p></body></html>';

    expect(imported(utf8(html))).toMatchObject({ encoding: 'utf-8', text: 'لقاء تواصلي\n' });
  });
});
