import { analyseFiles } from './analyse-files.ts';
import { bundleArguments } from './bundle-arguments.ts';
import { bundleFiles } from './bundle-files.ts';
import { linkFiles } from './link-files.ts';
import { reportArguments } from './report-arguments.ts';
import { reportFiles } from './report-files.ts';

const USAGE = `Usage:
  qosasa analyse --json FILE…   prints what it finds in each file, one JSON object a line
  qosasa report --format html|docx --language ar|fr|en --title T --out FILE [options] FILE…
                                writes a press review of the files, from what it finds in them
      --organisation O          whose press review it is
      --issue N                 the edition's number or name
      --from D, --to D          the period named on the cover (2025-09-28, 2025-09 or 2025)
      --content full|excerpt    whole texts (the default), or their first words only
      --group date|outlet|none  what the sections are made by (the default is date;
                                none keeps the order of the files)
  qosasa link --json FILE…      prints what may be one and the same among the files, one JSON object a line
  qosasa bundle create --out BUNDLE FILE…
                                writes the files, as they were found and as they were read, into one bundle
  qosasa bundle verify BUNDLE   reads all of a bundle and says whether it is what was written
  qosasa bundle info BUNDLE     prints what is in a bundle, as JSON
  qosasa bundle merge A B --out C
                                writes a bundle of all that is in either of two, whichever comes first
      --passphrase-file F       for all of these: the first line of F opens, or locks, the bundles
  qosasa --help                 prints this

Exit codes: 0 all went well, 1 some input failed (the rest was done), 2 wrong usage.
`;

/** Runs one command. @returns the exit code: 0, 1 (some input failed) or 2 (usage). */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (command === '--help' || command === '-h') {
    process.stdout.write(USAGE);
    return 0;
  }
  if (command === 'analyse' && rest[0] === '--json' && rest.length > 1) return analyseFiles(rest.slice(1));
  if (command === 'link' && rest[0] === '--json' && rest.length > 1) return linkFiles(rest.slice(1));
  if (command === 'report') {
    const asked = reportArguments(rest);
    if (asked.ok) return reportFiles(asked.value);
    process.stderr.write(`report: ${asked.error}\n\n`);
  }
  if (command === 'bundle') {
    const asked = bundleArguments(rest);
    if (asked.ok) return bundleFiles(asked.value, __VERSION__);
    process.stderr.write(`bundle: ${asked.error}\n\n`);
  }
  process.stderr.write(USAGE);
  return 2;
}
