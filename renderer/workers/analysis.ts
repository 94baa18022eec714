import { wrap, type Remote } from 'comlink';
import type { Suggestions } from '#shared/model/suggestion.ts';
import type { AnalysisService } from './analysis-service.ts';

/** The worker that makes suggestions for what is open, how many it is asked for, and since when it has been at them. */
let suggesting: { readonly worker: Worker; readonly service: Remote<AnalysisService> } | undefined;
let asked = 0;
let busySince = 0;

interface Suggester {
  suggest(...args: Parameters<AnalysisService['suggest']>): Promise<Suggestions>;
}

/** Makes suggestions in a worker of its own: an import of many files does not hold them up, nor they the import. */
export function suggester(): Suggester {
  if (!suggesting) {
    const worker = new Worker(new URL('./analysis.worker.ts', import.meta.url), {
      type: 'module',
      name: 'suggestions',
    });
    suggesting = { worker, service: wrap<AnalysisService>(worker) };
  }
  const { service: own } = suggesting;
  return {
    async suggest(detection, knowledge) {
      if (asked === 0) busySince = performance.now();
      asked += 1;
      try {
        return await own.suggest(detection, knowledge);
      } finally {
        asked -= 1;
      }
    },
  };
}

/** What takes longer than this is not waited for: starting anew, word lists and all, takes less. */
const LONG_MS = 500;

/** Gives up the suggestions under way where they take long, so that those for another text come at once. */
export function dropLongSuggesting(): void {
  if (asked === 0 || performance.now() - busySince < LONG_MS) return;
  suggesting?.worker.terminate();
  suggesting = undefined;
  asked = 0;
}
