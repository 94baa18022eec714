/**
 * A seeded source of numbers from 0 to 1 (sfc32): the same seed, the same corpus.
 *
 * @param {number} seed
 * @returns {() => number}
 */
export function randomFrom(seed) {
  let [a, b, c, d] = [seed, 22, 333, 4444];
  const next = () => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    return (t >>> 0) / 4294967296;
  };
  for (let turn = 0; turn < 20; turn += 1) next();
  return next;
}
