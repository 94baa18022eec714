import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { createServer } from 'vite';
import { ROOT } from '../../../build/scripts/project.mjs';

/**
 * Prints, for each file, the event found in it without the event words that no other of the files has, one JSON object a
 * line: what the scorer reads instead of `analyse --json` to tell seen pages from unseen ones.
 *
 *   node tests/bench/leave-out-events/analyse-without.mjs [--with FOLDER] FILE…
 *
 * `--with` names a folder whose texts count among the others and are not analysed.
 */
const args = process.argv.slice(2);
const others = args[0] === '--with' ? textsOf(args.splice(0, 2)[1] ?? '') : [];
const files = args;

const WORDS = path.join(ROOT, 'shared/gazetteer/event-words.csv');
const table = readFileSync(WORDS, 'utf8').trimEnd().split('\n');
let wordsNow = table.join('\n');

const server = await createServer({
  root: ROOT,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true },
  plugins: [
    {
      name: 'event-words-left-out',
      enforce: 'pre',
      load: (id) => (id.includes('event-words.csv') ? `export default ${JSON.stringify(wordsNow)}` : null),
    },
  ],
});
try {
  const usedIn = await formsOf([...files, ...others]);
  const counts = new Map();
  for (const forms of usedIn.values()) for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  for (const file of files) {
    const alone = new Set([...(usedIn.get(file) ?? [])].filter((form) => counts.get(form) === 1));
    wordsNow = table.map((line, row) => withoutForms(line, row, alone)).join('\n');
    const event = await mainEvent(file);
    process.stdout.write(
      `${JSON.stringify({ file: path.basename(file), leftOut: alone.size, entities: [], event })}\n`,
    );
  }
} finally {
  await server.close();
}

function textsOf(folder) {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => path.join(folder, name));
}

async function loaded() {
  server.moduleGraph.invalidateAll();
  const load = (file) => server.ssrLoadModule(path.join(ROOT, 'shared', file));
  const { loadLexicon } = await load('gazetteer/lexicon.ts');
  return { load, lexicon: loadLexicon(), ...(await load('pipeline.ts')) };
}

/** Which forms of the table each file uses, as `row|form`. */
async function formsOf(paths) {
  const { load, lexicon, receive } = await loaded();
  const { newPhraseTrie, addPhrase, addArabicVerb } = await load('gazetteer/phrase-trie.ts');
  const { findPhrases } = await load('suggest/find-phrases.ts');
  const { readArticle } = await load('suggest/entities/reading.ts');
  const trie = newPhraseTrie();
  for (const [row, line] of table.entries()) {
    if (row === 0) continue;
    const [group, , lang] = line.split(',');
    const isVerb = lang === 'ar' && ['verb', 'hold', 'host', 'chair'].includes(group);
    for (const form of formsIn(line)) (isVerb ? addArabicVerb : addPhrase)(trie, form, `${row}|${form}`);
  }
  const found = new Map();
  for (const file of paths) {
    const received = receive({ name: path.basename(file), bytes: readFileSync(file), kind: 'file' });
    if (!received.ok) throw new Error(`${file}: ${received.error.reason}`);
    found.set(file, new Set(findPhrases(readArticle(received.value, lexicon), trie).map(({ value }) => value)));
  }
  return found;
}

function formsIn(line) {
  return line.slice(line.lastIndexOf(',') + 1).split('|');
}

function withoutForms(line, row, alone) {
  if (row === 0) return line;
  const head = line.slice(0, line.lastIndexOf(',') + 1);
  return (
    head +
    formsIn(line)
      .filter((form) => !alone.has(`${row}|${form}`))
      .join('|')
  );
}

async function mainEvent(file) {
  const { intake, lexicon } = await loaded();
  const analysis = intake({ name: path.basename(file), bytes: readFileSync(file), kind: 'file' }, lexicon);
  if (!analysis.ok) throw new Error(`${file}: ${analysis.error.reason}`);
  const event = analysis.value.suggestions.events.find(({ isMain }) => isMain);
  if (!event) return null;
  return { date: event.date.value, place: event.place.value, kind: event.kind, trigger: event.trigger.quote };
}
