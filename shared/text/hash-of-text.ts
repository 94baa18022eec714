const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * FNV-1a over the code units of a text, 32 bits without a sign; see http://www.isthe.com/chongo/tech/comp/fnv/. Quick,
 * and no protection against malice.
 *
 * @param from the hash of what stands before the text
 */
export function hashOfText(text: string, from = FNV_BASIS): number {
  let hash = from;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return hash >>> 0;
}
