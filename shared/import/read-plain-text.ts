/**
 * A plain text with its line ends made `\n` (Windows, old Macintosh, Unicode's own), so that spans and lines mean the
 * same everywhere. Nothing else is changed.
 */
export function readPlainText(decoded: string): string {
  return decoded.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n');
}
