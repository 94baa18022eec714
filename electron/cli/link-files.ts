import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import { loadNamePairs } from '#shared/gazetteer/name-pairs.ts';
import { keysOf, type ClippingKeys } from '#shared/link/clipping-keys.ts';
import { proposeLinks } from '#shared/link/link.ts';
import { intake } from '#shared/pipeline.ts';
import { fileErrorInWords } from './file-error-in-words.ts';
import { linkReasonInWords } from './link-reason-in-words.ts';
import type { Say } from './words/say.ts';

/** Prints what may be one and the same among the files, one JSON object a candidate and line. @returns the exit code. */
export async function linkFiles(files: readonly string[], say: Say): Promise<number> {
  const lexicon = loadLexicon();
  const clippings: ClippingKeys[] = [];
  let failed = false;
  for (const file of files) {
    try {
      const bytes = await readFile(file);
      const result = intake({ name: path.basename(file), bytes, kind: 'file' }, lexicon);
      if (result.ok) clippings.push(keysOf(path.basename(file), result.value));
      else {
        failed = true;
        process.stderr.write(`${fileErrorInWords(file, result.error.reason, say)}\n`);
      }
    } catch (error) {
      failed = true;
      process.stderr.write(`${fileErrorInWords(file, error, say)}\n`);
    }
  }
  for (const { kind, ids, names, score, reasons } of proposeLinks(clippings, loadNamePairs())) {
    const line = { kind, files: ids, names, score, reasons: reasons.map(linkReasonInWords) };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return failed ? 1 : 0;
}
