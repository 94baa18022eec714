/** So many arguments a call may have everywhere. */
const AT_ONCE = 4096;

/** The string that the code units from `start` to `end` are. */
export function textOfCodes(codes: Uint16Array, start: number, end: number): string {
  if (end - start <= AT_ONCE) return String.fromCharCode.apply(null, codes.subarray(start, end) as unknown as number[]);
  let text = '';
  for (let at = start; at < end; at += AT_ONCE) text += textOfCodes(codes, at, Math.min(end, at + AT_ONCE));
  return text;
}
