import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './project.mjs';

/** `npm run bench -- <name> …` runs tests/bench/<name>/run.mjs with what follows. */
const [name = '', ...args] = process.argv.slice(2);
const file = path.join(ROOT, 'tests/bench', name, 'run.mjs');
if (name === '' || !existsSync(file)) {
  console.error(
    'Usage: npm run bench -- search [--size 10000] [--engines ours,sqlite,minisearch,flexsearch] [--record]',
  );
  console.error('       npm run bench -- scroll [--size 100000]');
  console.error('       npm run bench -- typing [--size 10000] [--imported 5000]');
  console.error('       npm run bench -- backup [--sizes 1000,10000]');
  console.error('       npm run bench -- crash [--kills 50] [--damages 20]');
  console.error('Usage: npm run bench -- analyse');
  console.error('       npm run bench -- search [--size 10000] [--engines ours,sqlite,minisearch,flexsearch]');
  process.exit(2);
}
/** @type {{ run: (args: readonly string[]) => Promise<void> }} */
const bench = await import(pathToFileURL(file).href);
await bench.run(args);
