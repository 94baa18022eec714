/** So many arguments a call may have everywhere. */
const AT_ONCE = 4096;

/** A word: called for each of many thousands, so it is put together without a call that takes any number. */
const SHORT = 16;

/** The string that the code units from `start` to `end` are. */
export function textOfCodes(codes: Uint16Array, start: number, end: number): string {
  if (end - start <= SHORT) return textOfFew(codes, start, end);
  if (end - start <= AT_ONCE) return String.fromCharCode.apply(null, codes.subarray(start, end) as unknown as number[]);
  let text = '';
  for (let at = start; at < end; at += AT_ONCE) text += textOfCodes(codes, at, Math.min(end, at + AT_ONCE));
  return text;
}

function textOfFew(codes: Uint16Array, start: number, end: number): string {
  let text = '';
  let at = start;
  for (; at + 4 <= end; at += 4)
    text += String.fromCharCode(codes[at] ?? 0, codes[at + 1] ?? 0, codes[at + 2] ?? 0, codes[at + 3] ?? 0);
  for (; at < end; at += 1) text += String.fromCharCode(codes[at] ?? 0);
  return text;
}
