import type { SaveOutcome } from '#shared/host.ts';
import type { ReportFormat } from '#shared/model/report.ts';
import type { ArrangedClipping } from '../workers/report-service.ts';
import { host } from '../host/host.ts';
import { reports } from '../workers/reports.ts';

/** The press review as a document to look at. */
export async function previewReport(id: string): Promise<string> {
  return reports().html(id);
}

/** The clippings of a press review as they are printed, to be put in order. */
export async function arrangeReport(id: string): Promise<readonly ArrangedClipping[]> {
  return reports().arrangement(id);
}

/** Makes a press review in a format and hands it to the host to keep. */
export async function exportReport(id: string, format: ReportFormat): Promise<SaveOutcome> {
  const name = await reports().fileName(id, format);
  if (format === 'pdf') return host.printPdf({ name, html: await reports().html(id) });
  return host.save({ name, bytes: await reports().write(id, format) });
}
