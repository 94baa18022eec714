import fs from 'node:fs';
import path from 'node:path';

const FILE = path.resolve(import.meta.dirname, '../../../docs/search-figures.md');
const HEAD = `# What the search was measured at

Written by \`npm run bench -- search --size N --record\`: generated articles (Zipf and Heaps curves as of news in Arabic and French, from a seed), every engine in the same Chromium with a profile on disk. First: a query asked for the first time; warm: asked again. The machine does nothing else meanwhile.
`;

/**
 * Keeps a table in the figures' document, in the place of the one for the same size.
 *
 * @param {number} size
 * @param {string} table
 */
export function recordFigures(size, table) {
  const text = fs.existsSync(FILE) ? fs.readFileSync(FILE, 'utf8') : HEAD;
  const [head = HEAD, ...sections] = text.split(/^(?=## )/m);
  const title = `## ${size.toLocaleString('en')} clippings`;
  const others = sections.filter((section) => !section.startsWith(`${title}\n`)).map((section) => section.trimEnd());
  const own = `${title}\n\n${new Date().toISOString().slice(0, 10)}\n\n\`\`\`text\n${table}\n\`\`\``;
  const inOrder = [...others, own].sort((one, other) => sizeOf(one) - sizeOf(other));
  fs.writeFileSync(FILE, `${[head.trimEnd(), ...inOrder].join('\n\n')}\n`);
}

/** @param {string} section */
function sizeOf(section) {
  return Number(/^## ([\d,]+)/.exec(section)?.[1]?.replaceAll(',', '') ?? 0);
}
