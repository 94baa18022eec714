/**
 * One icon in one size.
 * @typedef {object} Picture
 * @property {number} size
 * @property {Buffer} png
 * @property {Buffer} rgba its pixels, row by row from the top
 */

/**
 * Windows' container. Sizes below 256 are kept as bitmaps, which every reader of the format takes; 256 as PNG.
 * https://learn.microsoft.com/previous-versions/ms997538(v=msdn.10)
 * @param {readonly Picture[]} pictures
 */
export function ico(pictures) {
  const images = pictures.map((picture) => (picture.size < 256 ? bitmap(picture) : picture.png));
  const header = Buffer.alloc(6);
  header.writeUInt16LE(1, 2); // an icon, not a cursor
  header.writeUInt16LE(pictures.length, 4);
  let offset = header.length + 16 * pictures.length;
  const entries = pictures.map(({ size }, index) => {
    const length = images[index]?.length ?? 0;
    const entry = Buffer.alloc(16);
    entry.writeUInt8(size % 256, 0); // 256 is written as 0
    entry.writeUInt8(size % 256, 1);
    entry.writeUInt16LE(1, 4); // planes
    entry.writeUInt16LE(32, 6); // bits a pixel
    entry.writeUInt32LE(length, 8);
    entry.writeUInt32LE(offset, 12);
    offset += length;
    return entry;
  });
  return Buffer.concat([header, ...entries, ...images]);
}

/**
 * A bitmap as it stands in an icon: its height counted twice, rows from the bottom, blue first, then a mask that the
 * alpha channel has made superfluous.
 * @param {Picture} picture
 */
function bitmap({ size, rgba }) {
  const header = Buffer.alloc(40);
  header.writeUInt32LE(40, 0);
  header.writeInt32LE(size, 4);
  header.writeInt32LE(size * 2, 8);
  header.writeUInt16LE(1, 12);
  header.writeUInt16LE(32, 14);
  const pixels = Buffer.alloc(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    rgba.copy(pixels, (size - 1 - row) * size * 4, row * size * 4, (row + 1) * size * 4);
  }
  for (let at = 0; at < pixels.length; at += 4) {
    const red = pixels.readUInt8(at);
    pixels.writeUInt8(pixels.readUInt8(at + 2), at);
    pixels.writeUInt8(red, at + 2);
  }
  const maskRow = Math.ceil(size / 32) * 4;
  return Buffer.concat([header, pixels, Buffer.alloc(maskRow * size)]);
}

/** Apple's name of each entry: the size in pixels, for ordinary and for dense screens. */
const ICNS_TYPES = /** @type {const} */ ([
  ['ic11', 32],
  ['ic12', 64],
  ['ic07', 128],
  ['ic13', 256],
  ['ic08', 256],
  ['ic14', 512],
  ['ic09', 512],
  ['ic10', 1024],
]);

/**
 * macOS' container.
 * @param {ReadonlyMap<number, Buffer>} pngs by size in pixels
 */
export function icns(pngs) {
  const entries = ICNS_TYPES.map(([type, size]) => {
    const png = pngs.get(size);
    if (!png) throw new Error(`there is no picture of ${size} pixels`);
    return Buffer.concat([Buffer.from(type, 'latin1'), lengthOf(png.length + 8), png]);
  });
  const body = Buffer.concat(entries);
  return Buffer.concat([Buffer.from('icns', 'latin1'), lengthOf(body.length + 8), body]);
}

/** @param {number} length */
function lengthOf(length) {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(length);
  return bytes;
}
