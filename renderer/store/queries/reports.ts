import type { SavedReport } from '#shared/model/report.ts';
import { useQuery } from './use-query.ts';

/** All saved press reviews, the newest first. */
export function useReports(): readonly SavedReport[] | undefined {
  return useQuery(async (archive) => (await archive.reports.toArray()).reverse(), []);
}

/** One saved press review; null if there is none by that id. */
export function useReport(id: string): SavedReport | null | undefined {
  return useQuery(async (archive) => (await archive.reports.get(id)) ?? null, [id]);
}
