import { wrap, type Remote } from 'comlink';
import type { AnalysisService } from './analysis-service.ts';

let service: Remote<AnalysisService> | undefined;

/** The analysis worker; started at first use. */
export function analysis(): Remote<AnalysisService> {
  service ??= wrap<AnalysisService>(
    new Worker(new URL('./analysis.worker.ts', import.meta.url), { type: 'module', name: 'analysis' }),
  );
  return service;
}
