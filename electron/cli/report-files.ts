import type { Analysis } from '#shared/model/analysis.ts';
import { civilDateSchema, type CivilDate } from '#shared/model/civil-date.ts';
import type { ReportOptions } from '#shared/model/report.ts';
import { analysisMaterial } from '#shared/report/analysis-material.ts';
import { buildReport } from '#shared/report/build-report.ts';
import { REPORT_WRITERS } from '#shared/report/report-writers.ts';
import { writeAtomically } from '../files/write-atomically.ts';
import type { ReportCommand } from './report-arguments.ts';
import { fileErrorInWords } from './file-error-in-words.ts';
import { intakeFiles } from './intake-files.ts';
import type { Say } from './words/say.ts';

/**
 * Makes a press review of files as they are found, with what the analysis reads in them. A file that cannot be read is
 * named, and the report holds the rest; with nothing to hold, none is written.
 *
 * @returns the exit code: 0, or 1 where a file or the report itself failed
 */
export async function reportFiles(command: ReportCommand, say: Say, today: CivilDate = currentDay()): Promise<number> {
  const { format, out, options, files } = command;
  const analyses: Analysis[] = [];
  const isWhole = await intakeFiles(files, say, ({ file, analysis }) => {
    analyses.push(analysis);
    const published = analysis.metadata.publishedOn.value;
    // The files were named one by one, so none is dropped; but the cover will not be true to it.
    if (isOutside(published, options)) complain(`${file}: ${say('report.outside', { date: published ?? '' })}`);
  });
  if (analyses.length === 0) {
    complain(say('report.nothingRead'));
    return 1;
  }
  const report = buildReport(analysisMaterial(analyses), options, today);
  const write = REPORT_WRITERS.get(format);
  if (!write) throw new Error(`No writer for ${format}`);
  try {
    await writeAtomically(out, await write(report));
  } catch (error) {
    complain(fileErrorInWords(out, error, say));
    return 1;
  }
  return isWhole ? 0 : 1;
}

/** Whether a date lies outside the period; as much of it is compared as both sides give. */
function isOutside(published: string | null, { from, to }: Pick<ReportOptions, 'from' | 'to'>): boolean {
  if (published === null) return false;
  const isBefore = from !== null && published.slice(0, from.length) < from.slice(0, published.length);
  return isBefore || (to !== null && published.slice(0, to.length) > to.slice(0, published.length));
}

function complain(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** The day it is where the command runs. */
function currentDay(now = new Date()): CivilDate {
  const local = new Date(now.getTime() - now.getTimezoneOffset() * 60_000);
  return civilDateSchema.parse(local.toISOString().slice(0, 10));
}
