import type { Remote } from 'comlink';
import type { ReportService } from './report-service.ts';
import { connect } from './connect.ts';

let service: Remote<ReportService> | undefined;

/** The worker that makes press reviews; started at first use. */
export function reports(): Remote<ReportService> {
  service ??= connect<ReportService>(
    new Worker(new URL('./reports.worker.ts', import.meta.url), { type: 'module', name: 'reports' }),
  );
  return service;
}
