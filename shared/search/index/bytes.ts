import { larger } from '../../text/larger.ts';

/** Bytes that grow at their end. Numbers are written in sevens of bits, small ones in one byte. */
export class ByteWriter {
  bytes: Uint8Array;
  length = 0;

  constructor(capacity = 1 << 12) {
    this.bytes = new Uint8Array(capacity);
  }

  clear(): void {
    this.length = 0;
  }

  byte(value: number): void {
    if (this.length === this.bytes.length) this.#grow(1);
    this.bytes[this.length] = value;
    this.length += 1;
  }

  /** A whole number from 0 to 2^32 - 1. */
  number(value: number): void {
    let rest = value;
    while (rest > 0x7f) {
      this.byte((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    this.byte(rest);
  }

  /** Bytes of another, from `start` to `end`. */
  copy(from: Uint8Array, start: number, end: number): void {
    const count = end - start;
    if (this.length + count > this.bytes.length) this.#grow(count);
    // A call for a handful of bytes costs more than the bytes.
    if (count < 16)
      for (let index = 0; index < count; index += 1) this.bytes[this.length + index] = from[start + index] ?? 0;
    else this.bytes.set(from.subarray(start, end), this.length);
    this.length += count;
  }

  /**
   * Letters, each in one byte if it is ASCII or of the Arabic block's first half, else in three. A letter is never 0,
   * so that 0 can announce the three.
   */
  letters(text: string, start: number, end: number): void {
    for (let index = start; index < end; index += 1) {
      const code = text.charCodeAt(index);
      if (code < 0x80) this.byte(code);
      else if (code >= ARABIC && code < ARABIC + 0x80) this.byte(0x80 | (code - ARABIC));
      else {
        this.byte(0);
        this.byte(code >> 8);
        this.byte(code & 0xff);
      }
    }
  }

  /** A copy of what was written. */
  done(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }

  #grow(by: number): void {
    this.bytes = larger(this.bytes, this.length + by);
  }
}

/** Where the letters begin that one byte stands for. */
export const ARABIC = 0x0600;

/** Reads what a ByteWriter wrote, from `at` on. Past the end it reads zeros: a checksum has vouched for the bytes. */
export class ByteReader {
  bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  number(): number {
    let byte = this.bytes[this.at++] ?? 0;
    if (byte < 0x80) return byte;
    let value = byte & 0x7f;
    let shift = 7;
    do {
      byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte > 0x7f);
    return value >>> 0;
  }

  /** Reads `count` letters into `codes` at `from`; returns where they end. */
  letters(count: number, codes: Uint16Array, from: number): number {
    for (let index = from; index < from + count; index += 1) {
      const byte = this.bytes[this.at++] ?? 0;
      if (byte === 0) {
        codes[index] = ((this.bytes[this.at] ?? 0) << 8) | (this.bytes[this.at + 1] ?? 0);
        this.at += 2;
      } else codes[index] = byte < 0x80 ? byte : ARABIC + (byte & 0x7f);
    }
    return from + count;
  }

  /** Goes past `count` numbers. */
  skip(count: number): void {
    let left = count;
    while (left > 0) {
      if ((this.bytes[this.at++] ?? 0) < 0x80) left -= 1;
      if (this.at > this.bytes.length) return;
    }
  }
}
