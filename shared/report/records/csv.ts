import Papa from 'papaparse';
import type { Report } from '../report.ts';
import { recordTable } from './record-table.ts';

/**
 * What a spreadsheet would take for a formula: = + - @ at the start, in their full-width forms too and behind spaces or
 * invisible marks; a tab or a return (OWASP, "CSV Injection"). The library's own pattern overlooks cells of several lines.
 */
const FORMULA = /^(?:[\s\p{Cf}]*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r])/u;

/** The clippings as CSV (RFC 4180) in UTF-8 with a byte order mark, without which Excel misreads Arabic. */
export function reportCsv(report: Report): Uint8Array {
  const csv = Papa.unparse(recordTable(report), { escapeFormulae: FORMULA, newline: '\r\n' });
  return new TextEncoder().encode(`\ufeff${csv}\r\n`);
}
