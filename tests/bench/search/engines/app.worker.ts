import { ArchiveDatabase } from '#renderer/store/database.ts';
import { createSearchService } from '#renderer/workers/search-service.ts';
import { serveEngine } from '../serve-engine.ts';
import { buildArchive } from './build-archive.ts';

// The archive of the app itself, under the name it has there: what is filled here, the app then shows.
const archive = new ArchiveDatabase();

serveEngine({
  build: async (size: number) => buildArchive(archive, size),
  async settle() {
    const service = createSearchService(archive);
    for (let task = ''; task !== 'none';) ({ task } = await service.step());
  },
});
