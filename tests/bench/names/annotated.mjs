import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

/** Annotated pages by others; they stand next to the repository and are no part of it. */
const SHARED = path.resolve(import.meta.dirname, '../../../../shared');

/**
 * @typedef {object} Article
 * @property {string} id
 * @property {string} file its text
 * @property {string} text
 * @property {string} gold the folder of its annotations
 * @property {any} annotation
 */

/**
 * The annotated articles of the folders: those beside the project, and more of the same format.
 *
 * @param {readonly string[]} more folders that hold texts and annotations together
 * @returns {Article[]}
 */
export function annotatedArticles(more) {
  const folders = [
    { gold: path.join(SHARED, 'seeds-gold'), texts: path.join(SHARED, 'seeds') },
    { gold: path.join(SHARED, 'devset'), texts: path.join(SHARED, 'devset') },
    ...more.map((folder) => ({ gold: path.resolve(folder), texts: path.resolve(folder) })),
  ];
  return folders
    .filter(({ gold }) => fs.existsSync(gold))
    .flatMap(({ gold, texts }) =>
      fs
        .readdirSync(gold)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => {
          const id = path.basename(name, '.json');
          const file = path.join(texts, `${id}.txt`);
          const annotation = JSON.parse(fs.readFileSync(path.join(gold, name), 'utf8'));
          return { id, file, text: fs.readFileSync(file, 'utf8'), gold, annotation };
        }),
    );
}

/**
 * What the scorer beside the project makes of predictions: per field the counts of all folders together.
 *
 * @param {readonly Article[]} articles
 * @param {readonly any[]} predictions
 * @param {string} scratch a folder for its input
 */
export function score(articles, predictions, scratch) {
  const totals = {};
  for (const gold of new Set(articles.map((article) => article.gold))) {
    const file = path.join(scratch, 'predictions.ndjson');
    fs.writeFileSync(file, predictions.map((prediction) => JSON.stringify(prediction)).join('\n'));
    const args = [path.join(SHARED, 'eval/score.mjs'), '--gold', gold, '--predictions', file, '--json'];
    const fields = JSON.parse(execFileSync('node', args, { encoding: 'utf8' }));
    delete fields.articles;
    for (const [field, counts] of Object.entries(fields)) add((totals[field] ??= {}), counts);
  }
  return Object.fromEntries(Object.entries(totals).map(([field, counts]) => [field, figureOf(counts)]));
}

function add(total, { right, of, hit, miss, false: wrong }) {
  const counts = of === undefined ? { hit, miss, wrong } : { right, of };
  for (const [name, number] of Object.entries(counts)) total[name] = (total[name] ?? 0) + number;
}

/** The share that is right, or the F1 of what was found. */
function figureOf({ right, of, hit, miss, wrong }) {
  if (of !== undefined) return of === 0 ? 1 : right / of;
  return hit === 0 ? 0 : (2 * hit) / (2 * hit + miss + wrong);
}

/**
 * One spelling for what a reader would call the same string.
 *
 * @param {string} text
 */
export function fold(text) {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replaceAll('ى', 'ي')
    .replaceAll('ة', 'ه')
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[«»“”"]/g, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim();
}
