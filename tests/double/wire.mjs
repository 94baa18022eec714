/**
 * Enough of the structured clone to carry arguments and answers as JSON. Both functions also run in the page (their
 * source is sent there), so they stand on nothing but the language and what Node and Chromium share.
 */

/** A value that `structuredClone` has made → JSON. */
export function encode(value) {
  const text = (bytes) => {
    let binary = '';
    for (let at = 0; at < bytes.length; at += 32768) {
      binary += String.fromCharCode.apply(null, bytes.subarray(at, at + 32768));
    }
    return btoa(binary);
  };
  if (value instanceof Uint8Array) return { $: 'bytes', is: text(value) };
  if (value instanceof ArrayBuffer) return { $: 'buffer', is: text(new Uint8Array(value)) };
  if (value instanceof Date) return { $: 'date', is: value.getTime() };
  if (value instanceof Map) return { $: 'map', is: [...value].map(encode) };
  if (value instanceof Set) return { $: 'set', is: [...value].map(encode) };
  if (value === undefined) return { $: 'undefined' };
  if (typeof value === 'bigint') return { $: 'bigint', is: String(value) };
  if (typeof value === 'number' && !Number.isFinite(value)) return { $: 'number', is: String(value) };
  if (Array.isArray(value)) return value.map(encode);
  if (value !== null && typeof value === 'object') {
    return { $: 'object', is: Object.entries(value).map(([key, entry]) => [key, encode(entry)]) };
  }
  return value;
}

/** JSON → the value. */
export function decode(value) {
  const bytes = (text) => Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
  if (Array.isArray(value)) return value.map(decode);
  if (value === null || typeof value !== 'object') return value;
  switch (value.$) {
    case 'bytes':
      return bytes(value.is);
    case 'buffer':
      return bytes(value.is).buffer;
    case 'date':
      return new Date(value.is);
    case 'map':
      return new Map(value.is.map(decode));
    case 'set':
      return new Set(value.is.map(decode));
    case 'undefined':
      return undefined;
    case 'bigint':
      return BigInt(value.is);
    case 'number':
      return Number(value.is);
    default:
      return Object.fromEntries(value.is.map(([key, entry]) => [key, decode(entry)]));
  }
}
