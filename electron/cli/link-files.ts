import { loadNamePairs } from '#shared/gazetteer/name-pairs.ts';
import { keysOf, type ClippingKeys } from '#shared/link/clipping-keys.ts';
import { proposeLinks } from '#shared/link/link.ts';
import { intakeFiles } from './intake-files.ts';
import { linkReasonInWords } from './link-reason-in-words.ts';
import type { Say } from './words/say.ts';

/** Prints what may be one and the same among the files, one JSON object a candidate and line. @returns the exit code. */
export async function linkFiles(files: readonly string[], say: Say): Promise<number> {
  const clippings: ClippingKeys[] = [];
  const isWhole = await intakeFiles(files, say, ({ name, analysis }) => clippings.push(keysOf(name, analysis)));
  for (const { kind, ids, names, score, reasons } of proposeLinks(clippings, loadNamePairs())) {
    const line = { kind, files: ids, names, score, reasons: reasons.map(linkReasonInWords) };
    process.stdout.write(`${JSON.stringify(line)}\n`);
  }
  return isWhole ? 0 : 1;
}
