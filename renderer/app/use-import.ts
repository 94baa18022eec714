import { useCallback, useRef, useState } from 'react';
import { importSources, type ImportProgress } from '../actions/import-sources.ts';
import { perform } from '../actions/perform.ts';
import { sourcesOfFiles } from '../actions/pending-sources.ts';
import { sampleAsPending } from '../actions/sample-archive.ts';
import type { ImportOutcome, PendingSource } from '../workers/import-service.ts';

/** An import under way or just done. */
export interface ImportState extends ImportProgress {
  readonly isRunning: boolean;
  readonly isCancelled: boolean;
}

/** How long good news stands; what needs attention stays until it is closed. */
const GOOD_NEWS_MS = 8000;

/** Another import may have begun, or ended less well, since the good news was told. */
function withoutGoodNews(last: ImportState | null): ImportState | null {
  return last && (last.isRunning || !last.outcomes.every(wentWell)) ? last : null;
}

function wentWell(outcome: ImportOutcome): boolean {
  return outcome.kind === 'saved' && outcome.duplicateOf === null && outcome.footnotes === 0;
}

/** Everything that leads to an import, and how it goes. One import runs at a time; what comes meanwhile queues. */
export function useImport() {
  const [state, setState] = useState<ImportState | null>(null);
  const cancelling = useRef<AbortController | null>(null);
  const queue = useRef<Promise<void>>(Promise.resolve());

  const start = useCallback((sources: readonly PendingSource[]) => {
    if (sources.length === 0) return;
    const run = async () => {
      const controller = new AbortController();
      cancelling.current = controller;
      const onProgress = (progress: ImportProgress) =>
        setState({ ...progress, isRunning: true, isCancelled: controller.signal.aborted });
      try {
        const outcomes = await importSources(sources, { signal: controller.signal, onProgress });
        if (outcomes.every(wentWell)) setTimeout(() => setState(withoutGoodNews), GOOD_NEWS_MS);
      } finally {
        setState((last) => last && { ...last, isRunning: false, isCancelled: controller.signal.aborted });
      }
    };
    // The queue goes on after a failure, which perform has told of.
    const turn = queue.current.then(run);
    queue.current = turn.catch(() => undefined);
    perform(() => turn);
  }, []);

  return {
    state,
    start,
    cancel: () => cancelling.current?.abort(),
    close: () => setState(null),
    chooseFiles: useCallback(() => chooseFiles(start, false), [start]),
    chooseFolder: useCallback(() => chooseFiles(start, true), [start]),
    loadSample: useCallback(() => start(sampleAsPending()), [start]),
  };
}

/** Opens the system's file dialog. The input is made for the occasion: it keeps no choice between two. */
function chooseFiles(onChosen: (sources: PendingSource[]) => void, isFolder: boolean): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.multiple = true;
  input.webkitdirectory = isFolder;
  input.addEventListener('change', () => onChosen(sourcesOfFiles(input.files ?? [])));
  input.click();
}
