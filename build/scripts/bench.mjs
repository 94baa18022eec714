import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './project.mjs';

const BENCHES = path.join(ROOT, 'tests/bench');

/** `npm run bench -- <name> …` runs tests/bench/<name>/run.mjs with what follows; its doc comment tells its options. */
const [name = '', ...args] = process.argv.slice(2);
const names = readdirSync(BENCHES).filter((folder) => existsSync(path.join(BENCHES, folder, 'run.mjs')));
if (!names.includes(name)) {
  console.error('Usage: npm run bench -- NAME [options], where NAME is one of these:');
  for (const known of names) console.error(`  ${known}`);
  process.exit(2);
}
/** @type {{ run: (args: readonly string[]) => Promise<void> }} */
const bench = await import(pathToFileURL(path.join(BENCHES, name, 'run.mjs')).href);
await bench.run(args);
