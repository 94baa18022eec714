import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from './project.mjs';

/** What is bundled into the app; tests and the build's own tools are not. */
const SOURCES = ['shared', 'electron', 'renderer'];
const PAGE = path.join(ROOT, 'docs/shipped-packages.md');
const IMPORT = /(?:from|import)\s*\(?\s*['"]((?:@[\w.-]+\/)?[\w.-]+)(?:\/[^'"]*)?['"]/g;

/**
 * The packages whose code may be in the app, with their versions and licences: what the sources import, and what those
 * packages depend on. All of them are devDependencies, since the build bundles them: `npm audit --omit=dev` sees none.
 *
 * @returns {{ name: string, version: string, license: string }[]} in the order of their names
 */
export function shippedPackages() {
  const { packages } = JSON.parse(readFileSync(path.join(ROOT, 'package-lock.json'), 'utf8'));
  const found = new Map();
  /**
   * @param {string} name
   * @param {string} from the package that depends on it, by its place in the lock file
   */
  const add = (name, from) => {
    // Types leave no code behind; what Electron depends on fetches it, and stays here.
    if (name.startsWith('@types/') || from === 'node_modules/electron') return;
    const key = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((candidate) => packages[candidate]);
    if (key === undefined || found.has(key)) return;
    const { version, license = 'see its package.json', dependencies = {} } = packages[key];
    found.set(key, { name, version, license });
    for (const dependency of Object.keys(dependencies)) add(dependency, key);
  };
  for (const name of importedNames()) add(name, '');
  return [...found.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** docs/shipped-packages.md as it should be. */
export function shippedPackagesPage() {
  return [
    '# Shipped packages',
    '',
    'Made by `node build/scripts/shipped-packages.mjs --write`; a test says when it is out of date.',
    '',
    ...shippedPackages().map(({ name, version, license }) => `- ${name} ${version} (${license})`),
    '',
  ].join('\n');
}

function importedNames() {
  const names = new Set();
  for (const folder of SOURCES) {
    for (const entry of readdirSync(path.join(ROOT, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !/\.(tsx?|mjs|css)$/.test(entry.name)) continue;
      const text = readFileSync(path.join(entry.parentPath, entry.name), 'utf8');
      for (const [, name] of text.matchAll(IMPORT)) names.add(name);
    }
  }
  return names;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  if (process.argv.includes('--write')) writeFileSync(PAGE, shippedPackagesPage());
  else console.log(shippedPackagesPage());
}
