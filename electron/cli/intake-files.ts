import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import type { Analysis } from '#shared/model/analysis.ts';
import { intake } from '#shared/pipeline.ts';
import { fileErrorInWords } from './file-error-in-words.ts';
import type { Say } from './words/say.ts';

/** A file with what the analysis found in it. */
export interface TakenFile {
  /** As it was named on the command line. */
  readonly file: string;
  /** Its name without the folders. */
  readonly name: string;
  readonly analysis: Analysis;
  /** How many milliseconds that took. */
  readonly ms: number;
}

/**
 * Reads and analyses files, one after the other. One that cannot be read is named with the reason on the error output,
 * and the rest goes on.
 *
 * @returns whether none failed
 */
export async function intakeFiles(
  files: readonly string[],
  say: Say,
  onFile: (taken: TakenFile) => void,
): Promise<boolean> {
  const lexicon = loadLexicon();
  let isWhole = true;
  const fail = (words: string) => {
    isWhole = false;
    process.stderr.write(`${words}\n`);
  };
  for (const file of files) {
    try {
      const bytes = await readFile(file);
      const name = path.basename(file);
      const started = performance.now();
      const result = intake({ name, bytes, kind: 'file' }, lexicon);
      const ms = performance.now() - started;
      if (result.ok) onFile({ file, name, analysis: result.value, ms });
      else fail(fileErrorInWords(file, result.error.reason, say));
    } catch (error) {
      fail(fileErrorInWords(file, error, say));
    }
  }
  return isWhole;
}
