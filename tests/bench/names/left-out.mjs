import fs from 'node:fs';
import path from 'node:path';
import { fold } from './annotated.mjs';
import { analyse, readList } from './bundle.mjs';

/**
 * The lists that were written by hand with the articles at hand. Those taken whole from open data (places, pairs of
 * spellings) owe nothing to any article and stay.
 */
const BY_ROW = ['given-names.csv', 'family-names.csv', 'institutions.csv', 'parties.csv', 'outlets.csv'];
const BY_FORM = [
  'triggers.csv',
  'word-classes.csv',
  'boilerplate.csv',
  'event-words.csv',
  'press-words.csv',
  'speech-words.csv',
];

/**
 * Reads each article with lists that lack whatever it alone of all the articles supports: every row of names of which it
 * has a form and no other article has one, and every single form of the other lists. That takes away more than the
 * article gave, so the figures are a lower bound.
 *
 * @param {string} commandLine
 * @param {readonly import('./annotated.mjs').Article[]} articles
 * @param {string} scratch
 */
export async function readLeftOut(commandLine, articles, scratch) {
  const texts = articles.map(({ text }) => ` ${wordsOf(text).join(' ')} `);
  const predictions = [];
  let removed = 0;
  for (const [index, { file }] of articles.entries()) {
    const isOnlyHere = (form) => {
      const words = ` ${wordsOf(form).join(' ')} `;
      return (
        words.trim() !== '' &&
        holds(texts[index], words) &&
        !texts.some((text, at) => at !== index && holds(text, words))
      );
    };
    const { lists, count } = listsWithout(isOnlyHere, (form) => {
      const words = ` ${wordsOf(form).join(' ')} `;
      return texts.some((text, at) => at !== index && holds(text, words));
    });
    removed += count;
    const json = path.join(scratch, 'lists.json');
    fs.writeFileSync(json, JSON.stringify(lists));
    predictions.push(...(await analyse(commandLine, [file], json)));
  }
  return { predictions, removed };
}

/** Whether the words stand in the text, with an Arabic particle before the first or without. */
function holds(text = '', words) {
  if (text.includes(words)) return true;
  return (
    /[\u0600-\u06ff]/.test(words) &&
    ['و', 'ب', 'ل', 'ف', 'ك', 'وب', 'ول'].some((one) => text.includes(` ${one}${words.trim()} `))
  );
}

function listsWithout(isOnlyHere, isElsewhere) {
  const lists = {};
  let count = 0;
  for (const list of BY_ROW) {
    const [header, ...rows] = readList(list).split('\n');
    const kept = rows.filter((row) => {
      const forms = row.split(/[,|]/);
      return !(forms.some(isOnlyHere) && !forms.some(isElsewhere));
    });
    count += rows.length - kept.length;
    lists[list] = [header, ...kept].join('\n');
  }
  for (const list of BY_FORM) {
    const [header, ...rows] = readList(list).split('\n');
    const kept = rows.flatMap((row) => {
      const cells = row.split(',').map((cell, index) => (index < 2 ? cell : withoutForms(cell, isOnlyHere)));
      count += row.length > cells.join(',').length ? 1 : 0;
      // A row whose forms are all gone goes with them.
      return cells.slice(2).every((cell) => cell === '') && row.split(',').slice(2).some(Boolean)
        ? []
        : [cells.join(',')];
    });
    lists[list] = [header, ...kept].join('\n');
  }
  return { lists, count };
}

function withoutForms(cell, isOnlyHere) {
  return cell
    .split('|')
    .filter((form) => !isOnlyHere(form))
    .join('|');
}

function wordsOf(text) {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
