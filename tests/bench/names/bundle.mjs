import { execFile } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { build } from 'vite';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const LISTS = path.join(ROOT, 'shared/gazetteer');
const run = promisify(execFile);

/**
 * Builds the command line so that any word list can be replaced when it starts: by the lists of the JSON file that the
 * environment's QOSASA_LISTS names.
 *
 * @param {string} folder where the bundle goes
 */
export async function buildCommandLine(folder) {
  await build({
    configFile: false,
    logLevel: 'warn',
    root: ROOT,
    plugins: [replaceableLists()],
    ssr: { noExternal: true },
    build: {
      outDir: folder,
      emptyOutDir: false,
      ssr: path.join(ROOT, 'electron/cli/cli.ts'),
      target: 'node20',
      minify: false,
      rolldownOptions: { output: { entryFileNames: 'cli.mjs', banner: READ_LISTS } },
    },
  });
  return path.join(folder, 'cli.mjs');
}

const READ_LISTS = `import { readFileSync as qosasaReadFile } from 'node:fs';
const qosasaLists = process.env.QOSASA_LISTS ? JSON.parse(qosasaReadFile(process.env.QOSASA_LISTS, 'utf8')) : {};`;

function replaceableLists() {
  return {
    name: 'replaceable-lists',
    enforce: 'pre',
    load(id) {
      const list = /\/([\w-]+\.csv)\?raw$/.exec(id)?.[1];
      if (!list) return undefined;
      const text = fs.readFileSync(path.join(LISTS, list), 'utf8');
      return `export default qosasaLists[${JSON.stringify(list)}] ?? ${JSON.stringify(text)};`;
    },
  };
}

/**
 * What the command line prints of the files, parsed.
 *
 * @param {string} commandLine
 * @param {readonly string[]} files
 * @param {string} [lists] a JSON file of lists to use instead of its own
 */
export async function analyse(commandLine, files, lists) {
  const env = { ...process.env, ...(lists ? { QOSASA_LISTS: lists } : {}) };
  const { stdout } = await run(process.execPath, [commandLine, 'analyse', '--json', ...files], {
    env,
    maxBuffer: 2 ** 28,
  });
  return stdout
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => JSON.parse(line));
}

/** @param {string} list */
export function readList(list) {
  return fs.readFileSync(path.join(LISTS, list), 'utf8');
}
