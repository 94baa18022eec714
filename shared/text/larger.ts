type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float64Array;

/** The same numbers in a larger array, at least twice as large; what is added is 0. */
export function larger<T extends Numbers>(array: T, least: number): T {
  const copy = new (array.constructor as new (length: number) => T)(Math.max(array.length * 2, least));
  copy.set(array);
  return copy;
}
