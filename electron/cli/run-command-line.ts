import type { Result } from '#shared/model/result.ts';
import { analyseFiles } from './analyse-files.ts';
import { bundleArguments } from './bundle-arguments.ts';
import { bundleFiles } from './bundle-files.ts';
import { linkFiles } from './link-files.ts';
import { reportArguments } from './report-arguments.ts';
import { reportFiles } from './report-files.ts';

const USAGE = `Usage:
  qosasa analyse --json FILE…   prints what it finds in each file, one JSON object a line
  qosasa report --format html|docx|csv|xlsx|json|ris --language ar|fr|en --title T --out FILE [options] FILE…
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
  qosasa --version              prints the version

Exit codes: 0 all went well, 1 some input failed (the rest was done), 2 wrong usage.
`;

/** What is wrong with how a command was called, to be told with the usage. */
class WrongUsage extends Error {}

/** Runs one command. @returns the exit code: 0, 1 (some input failed) or 2 (usage). */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const [command, ...rest] = args;
  if (['--help', '-h'].includes(command ?? '') || rest.includes('--help')) {
    process.stdout.write(USAGE);
    return 0;
  }
  try {
    return await run(command, rest);
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error;
    process.stderr.write(`${error.message}\n\n${USAGE}`);
    return 2;
  }
}

async function run(command: string | undefined, rest: readonly string[]): Promise<number> {
  switch (command) {
    case '--version':
      process.stdout.write(`${__VERSION__}\n`);
      return 0;
    case 'analyse':
      return analyseFiles(filesForJson(command, rest));
    case 'link':
      return linkFiles(filesForJson(command, rest));
    case 'report':
      return reportFiles(asked(command, reportArguments(rest)));
    case 'bundle':
      return bundleFiles(asked(command, bundleArguments(rest)), __VERSION__);
    case undefined:
      throw new WrongUsage('Say what to do.');
    default:
      throw new WrongUsage(`There is no command ${command}.`);
  }
}

function asked<T>(command: string, read: Result<T, string>): T {
  if (read.ok) return read.value;
  throw new WrongUsage(`${command}: ${read.error}`);
}

/** The files of a command that has one option alone: `--json`. */
function filesForJson(command: string, rest: readonly string[]): string[] {
  const files = rest.filter((argument) => argument !== '--json');
  const wrong = files.find((argument) => argument.startsWith('--'));
  if (wrong !== undefined) throw new WrongUsage(`${command}: there is no option ${wrong}`);
  if (files.length === rest.length) throw new WrongUsage(`${command}: say --json; there is no other output`);
  if (files.length === 0) throw new WrongUsage(`${command}: name the files to read`);
  return files;
}
