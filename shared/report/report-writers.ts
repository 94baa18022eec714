import type { ReportFormat } from '../model/report.ts';
import { reportDocx } from './docx.ts';
import { reportHtml } from './html.ts';
import { amiriFaces } from './html/amiri-faces.ts';
import { reportCsv } from './records/csv.ts';
import { reportJson } from './records/json.ts';
import { reportRis } from './records/ris.ts';
import { reportXlsx } from './records/xlsx.ts';
import type { Report } from './report.ts';

/** The formats that are written here. A PDF is the HTML printed by the host. */
export type WrittenFormat = Exclude<ReportFormat, 'pdf'>;

type ReportWriter = (report: Report) => Promise<Uint8Array>;

/** One writer a format: a report in, the file's bytes out. */
export const REPORT_WRITERS: ReadonlyMap<WrittenFormat, ReportWriter> = new Map<WrittenFormat, ReportWriter>([
  ['html', (report) => Promise.resolve(new TextEncoder().encode(printableHtml(report)))],
  ['docx', reportDocx],
  ['xlsx', (report) => Promise.resolve(reportXlsx(report))],
  ['csv', (report) => Promise.resolve(reportCsv(report))],
  ['json', (report) => Promise.resolve(reportJson(report))],
  ['ris', (report) => Promise.resolve(reportRis(report))],
]);

/** The report as HTML with its fonts in it: a file to keep, and what the host prints to make a PDF. */
export function printableHtml(report: Report): string {
  return reportHtml(report, { fontFaces: amiriFaces() });
}
