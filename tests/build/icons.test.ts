import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { icns, ico } from '../../build/scripts/icon-containers.mjs';
import { ROOT } from './support/run-script.ts';

const ICONS = path.join(ROOT, 'build/icons');
const read = (name: string) => readFileSync(path.join(ICONS, name));
const PNG_MARK = Buffer.from('89504e470d0a1a0a', 'hex');

/** Width and height as the PNG itself says. */
const sizeOf = (png: Buffer) => [png.readUInt32BE(16), png.readUInt32BE(20)];

/** The entries of a Windows icon: its size and the bytes it points to. */
function icoEntries(file: Buffer) {
  return Array.from({ length: file.readUInt16LE(4) }, (_, index) => {
    const at = 6 + 16 * index;
    const [length, offset] = [file.readUInt32LE(at + 8), file.readUInt32LE(at + 12)];
    return { size: file.readUInt8(at) || 256, bytes: file.subarray(offset, offset + length) };
  });
}

/** The entries of a macOS icon: its type and the picture. */
function icnsEntries(file: Buffer) {
  const entries = [];
  for (let at = 8; at < file.length; at += file.readUInt32BE(at + 4)) {
    entries.push({
      type: file.toString('latin1', at, at + 4),
      png: file.subarray(at + 8, at + file.readUInt32BE(at + 4)),
    });
  }
  return entries;
}

describe('the icons', () => {
  it('are there for Linux in every size, each as large as its name says', () => {
    const names = readdirSync(ICONS).filter((name) => name.endsWith('.png'));
    const wrong = names.filter((name) => `${sizeOf(read(name)).join('x')}.png` !== name);

    expect(names).toHaveLength(9);
    expect(wrong).toEqual([]);
  });

  it('are there for Windows from 16 to 256 pixels', () => {
    const entries = icoEntries(read('icon.ico'));

    expect(entries.map(({ size }) => size)).toEqual([16, 24, 32, 48, 64, 128, 256]);
    // A bitmap's header gives twice the height, since a mask follows the picture.
    expect(entries.slice(0, -1).every(({ size, bytes }) => bytes.readInt32LE(8) === size * 2)).toBe(true);
    expect(entries.at(-1)?.bytes.subarray(0, 8)).toEqual(PNG_MARK);
  });

  it('are there for macOS up to 1024 pixels', () => {
    const file = read('icon.icns');
    const entries = icnsEntries(file);

    expect(file.toString('latin1', 0, 4)).toBe('icns');
    expect(file.readUInt32BE(4)).toBe(file.length);
    expect(entries.map(({ png }) => sizeOf(png)[0])).toEqual([32, 64, 128, 256, 256, 512, 512, 1024]);
  });
});

describe('ico()', () => {
  it('writes rows from the bottom and blue before red', () => {
    const red = [255, 0, 0, 255];
    const blue = [0, 0, 255, 128];
    const rgba = Buffer.from([...red, ...red, ...blue, ...blue]);

    const [entry] = icoEntries(ico([{ size: 2, png: Buffer.alloc(0), rgba }]));

    expect([...(entry?.bytes.subarray(40, 56) ?? [])]).toEqual([
      255, 0, 0, 128, 255, 0, 0, 128, 0, 0, 255, 255, 0, 0, 255, 255,
    ]);
  });
});

describe('icns()', () => {
  it('refuses to leave a size out', () => {
    expect(() => icns(new Map([[32, Buffer.alloc(8)]]))).toThrow('64 pixels');
  });
});
