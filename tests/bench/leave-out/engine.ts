import { readFileSync } from 'node:fs';
import { analyseFiles } from '#electron/cli/analyse-files.ts';
import { sayIn } from '#electron/cli/words/say.ts';
import boilerplateCsv from '#shared/gazetteer/boilerplate.csv?raw';
import pressWordsCsv from '#shared/gazetteer/press-words.csv?raw';
import { cellValues, readTable } from '#shared/gazetteer/read-table.ts';
import { matchPhrases, phraseIndex } from '#shared/text/phrase-index.ts';
import { tokens } from '#shared/text/tokens.ts';

/** Every phrase of the lists that cleaning and detection are tuned with. */
const PHRASES = [boilerplateCsv, pressWordsCsv].flatMap((csv) =>
  readTable(csv, ['phrases']).flatMap(({ phrases }) => cellValues(phrases)),
);

/** Prints the phrases that each file has somewhere, one JSON list a line. */
function printPhrases(files: readonly string[]): void {
  const index = phraseIndex(PHRASES.map((phrase): [string, string] => [phrase, phrase]));
  for (const file of files) {
    const list = tokens(readFileSync(file, 'utf8'));
    const found = new Set(list.flatMap((_, at) => matchPhrases(index, list, at).map(({ value }) => value)));
    process.stdout.write(`${JSON.stringify([...found])}\n`);
  }
}

const [mode, ...files] = process.argv.slice(2);
if (mode === 'phrases') printPhrases(files);
else process.exitCode = await analyseFiles(files, sayIn('en'));
