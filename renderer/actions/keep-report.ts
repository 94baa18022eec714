import { v7 as newId } from 'uuid';
import { edit, insertion, removal } from '#shared/model/patches.ts';
import { DEFAULT_REPORT_OPTIONS, type ReportOptions, type SavedReport } from '#shared/model/report.ts';
import { database } from '../store/database.ts';
import { readPreference, writePreference } from '../store/preferences.ts';
import { write } from './write.ts';

/** The preference that remembers whose press reviews these are. */
const ORGANISATION = 'report-organisation';

/**
 * Begins a press review of these clippings. What is not given is as usual, the organisation as in the last one, the
 * period that of the clippings' publication.
 *
 * @returns its id
 */
export async function createReport(
  clippingIds: readonly string[],
  given: Pick<ReportOptions, 'title' | 'language'>,
  now: () => Date = () => new Date(),
): Promise<string> {
  const clippings = await database.clippings.bulkGet([...clippingIds]);
  const dates = clippings.flatMap((clipping) => clipping?.publishedOn ?? []).sort();
  const options: ReportOptions = {
    ...DEFAULT_REPORT_OPTIONS,
    organisation: (await readPreference(database, ORGANISATION)) ?? '',
    from: dates[0] ?? null,
    to: dates.at(-1) ?? null,
    ...given,
  };
  const report: SavedReport = { id: newId(), options, clippingIds, createdAt: now().toISOString() };
  await write({
    label: { name: 'create-report', params: { count: clippingIds.length } },
    plan: () => Promise.resolve([insertion('reports', report)]),
  });
  return report.id;
}

/** Changes how a press review looks. */
export async function setReportOptions(id: string, changed: Partial<ReportOptions>): Promise<void> {
  await write({
    label: { name: 'edit-report', params: {} },
    plan: async (archive) => {
      const report = await archive.reports.get(id);
      return report ? edit('reports', report, { options: { ...report.options, ...changed } }) : [];
    },
  });
  if (changed.organisation !== undefined) await writePreference(database, ORGANISATION, changed.organisation);
}

/** Changes which clippings a press review holds, or their order. */
export async function setReportClippings(id: string, clippingIds: readonly string[]): Promise<void> {
  await write({
    label: { name: 'edit-report', params: {} },
    plan: async (archive) => {
      const report = await archive.reports.get(id);
      return report ? edit('reports', report, { clippingIds }) : [];
    },
  });
}

/** Adds clippings to a press review, after those it has; one that is in it already stays where it is. */
export async function addToReport(id: string, clippingIds: readonly string[]): Promise<void> {
  await write({
    label: { name: 'add-to-report', params: { count: clippingIds.length } },
    plan: async (archive) => {
      const report = await archive.reports.get(id);
      return report
        ? edit('reports', report, { clippingIds: [...new Set([...report.clippingIds, ...clippingIds])] })
        : [];
    },
  });
}

export async function removeReport(id: string): Promise<void> {
  await write({
    label: { name: 'remove-report', params: {} },
    plan: async (archive) => {
      const report = await archive.reports.get(id);
      return report ? [removal('reports', report)] : [];
    },
  });
}
