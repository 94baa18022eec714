import { pause } from '#shared/model/pause.ts';
import { createSearchService, type SearchService } from './search-service.ts';
import { serve } from './serve.ts';

/** The upkeep begins once the first list stands: it counts clippings, for which that list would wait. */
const START_MS = 1000;
/** Between two steps of the upkeep searches have their turn. */
const PAUSE_MS = 8;
/** Where nothing is left to do at the moment, it is looked again after this. */
const IDLE_MS = 2000;

serve((archive) => {
  const service = createSearchService(archive);
  // While the page is put together; what it fails with, the first question meets again and says.
  service.open().catch((error: unknown) => console.warn(error));
  // One window keeps the index of the archive in order, however many are open.
  void navigator.locks.request('qosasa-search-upkeep', async () => keepInOrder(service));
  return service;
});

async function keepInOrder(search: SearchService): Promise<never> {
  await pause(START_MS);
  for (;;) {
    const { task } = await search.step();
    await pause(task === 'none' || task === 'waiting' ? IDLE_MS : PAUSE_MS);
  }
}
