/** windows-1252 from 0x80 to 0x9F; the rest of it is ISO 8859-1. */
const WINDOWS_1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

function letterOf(byte: number, encoding: string): string {
  const isOwn = encoding === 'windows-1252' && byte >= 0x80 && byte <= 0x9f;
  return isOwn ? WINDOWS_1252.charAt(byte - 0x80) : new TextDecoder(encoding).decode(Uint8Array.of(byte));
}

/** Encodes a text in a code page of single bytes, by turning its table round. */
export function encodeSingleByte(text: string, encoding: 'windows-1252' | 'windows-1256'): Uint8Array {
  const bytes = Array.from({ length: 256 }, (_, index) => 255 - index);
  const table = new Map(bytes.map((byte) => [letterOf(byte, encoding), byte]));
  return Uint8Array.from(text.split(''), (unit) => {
    const byte = table.get(unit);
    if (byte === undefined) throw new Error(`${encoding} has no ${JSON.stringify(unit)}`);
    return byte;
  });
}

/** Encodes a text in UTF-16, without a byte order mark. */
export function encodeUtf16(text: string, isLittleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), isLittleEndian);
  return bytes;
}
