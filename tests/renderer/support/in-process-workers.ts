import { vi } from 'vitest';
import { createAnalysisService } from '#renderer/workers/analysis-service.ts';
import { createBundleService } from '#renderer/workers/bundle-service.ts';
import { createImportService } from '#renderer/workers/import-service.ts';
import { createLinksService } from '#renderer/workers/links-service.ts';
import { createReportService } from '#renderer/workers/report-service.ts';
import { createSearchService } from '#renderer/workers/search-service.ts';
import { database } from '#renderer/store/database.ts';

/**
 * The workers' services in this process: there are no workers here, and what they run is the same code.
 * Imported by a test before what it tests.
 */
const suggesting = vi.hoisted(() => ({ gate: Promise.resolve() }));
vi.mock('#renderer/workers/analysis.ts', () => {
  const service = createAnalysisService();
  const suggest = async (...args: Parameters<typeof service.suggest>) => {
    await suggesting.gate;
    return service.suggest(...args);
  };
  return { suggester: () => ({ suggest }), dropLongSuggesting: () => undefined };
});
vi.mock('#renderer/workers/search.ts', () => {
  let service = createSearchService(database);
  // Another archive is another session: the worker would have been started with it.
  database.on(
    'ready',
    () => {
      service = createSearchService(database);
    },
    true,
  );
  return { search: () => asRemote(service) };
});

vi.mock('#renderer/workers/links.ts', () => {
  const service = createLinksService(database);
  return { links: () => asRemote(service) };
});
vi.mock('#renderer/workers/bundles.ts', () => {
  const service = createBundleService(database);
  return { bundles: () => asRemote(service) };
});
vi.mock('#renderer/workers/imports.ts', () => {
  const service = createImportService(database);
  return { imports: () => asRemote(service) };
});
vi.mock('#renderer/workers/reports.ts', () => {
  const service = createReportService(database);
  return { reports: () => asRemote(service) };
});

/** Keeps the suggestions that are asked for from now on waiting. @returns how to let them come */
export function holdSuggestions(): () => void {
  let open = () => {};
  suggesting.gate = new Promise((resolve) => {
    open = resolve;
  });
  return open;
}

type Service = Readonly<Record<string, (...args: never[]) => unknown>>;

/** A worker answers with promises. */
function asRemote(service: object): object {
  const methods = Object.entries(service as Service);
  return Object.fromEntries(
    methods.map(([name, method]) => [name, (...args: never[]) => Promise.resolve().then(() => method(...args))]),
  );
}
