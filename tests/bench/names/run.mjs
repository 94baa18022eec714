import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { annotatedArticles, score } from './annotated.mjs';
import { analyse, buildCommandLine } from './bundle.mjs';
import { calibration, calibrationError } from './calibration.mjs';
import { readLeftOut } from './left-out.mjs';

const FOLDER = path.resolve(import.meta.dirname, '../../../node_modules/.cache/qosasa-bench/names');

/**
 * Scores the analysis of the annotated articles twice, with the word lists as they are and with what each article alone
 * supports left out of them, and sets the confidence of suggestions beside how often they were right, in both readings. Prints a table of each.
 *
 * @param {readonly string[]} args
 */
export async function run(args) {
  const { values } = parseArgs({ args: [...args], options: { more: { type: 'string', multiple: true, default: [] } } });
  const articles = annotatedArticles(values.more);
  if (articles.length === 0)
    throw new Error('No annotated articles: they are expected beside the project, in ../shared');
  fs.mkdirSync(FOLDER, { recursive: true });
  const commandLine = await buildCommandLine(FOLDER);
  const predictions = [];
  // One at a time: two folders may have files of one name.
  for (const { file } of articles) predictions.push(...(await analyse(commandLine, [file])));
  const leftOut = await readLeftOut(commandLine, articles, FOLDER);
  console.log('Confidence, with the lists as they are:\n');
  printCalibration(calibration(articles, predictions));
  console.log('\nConfidence, with what each article alone supports left out:\n');
  printCalibration(calibration(articles, leftOut.predictions));
  printScores(articles.length, score(articles, predictions, FOLDER), score(articles, leftOut.predictions, FOLDER));
  console.log(
    `\n${leftOut.removed} rows and forms were left out, ${Math.round(leftOut.removed / articles.length)} an article.`,
  );
}

function printScores(number, seen, leftOut) {
  console.log(`\n| ${number} articles | seen | left out |\n| --- | ---: | ---: |`);
  for (const [field, figure] of Object.entries(seen)) {
    console.log(`| ${field} | ${figure.toFixed(3)} | ${leftOut[field].toFixed(3)} |`);
  }
}

function printCalibration(rows) {
  console.log('| type | confidence | suggestions | said | right |\n| --- | --- | ---: | ---: | ---: |');
  for (const { type, from, to, suggestions, said, right } of rows) {
    console.log(`| ${type} | ${from}–${to} | ${suggestions} | ${said.toFixed(2)} | ${right.toFixed(2)} |`);
  }
  console.log(`\nMean distance between the two: ${calibrationError(rows).toFixed(3)}.`);
}
