import { expect, test } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import { NO_KNOWLEDGE } from '#shared/model/knowledge.ts';
import { suggest } from '#shared/suggest/suggest.ts';
import { detectionOf } from './detection-of.ts';

const lexicon = loadLexicon();

/** What a stage that goes back over a text for every word of it would not get through in a test's time. */
test.each([
  ['one letter', 'a'],
  ['brackets', '[ '],
  ['opening quotation marks', '« a '],
  ['digits', '7 '],
  ['alternating scripts', 'ab بت '],
  ['participles of nobody', 'مؤكدا كذا '],
  ['verbs of nobody', 'a dit '],
  ['events without end', 'réunion à Rabat '],
  ['half an organisation', 'Union générale '],
])('a long line of %s is read to its end, and every quote is where it says', (_what, unit) => {
  const text = `Titre\n${unit.repeat(Math.ceil(60_000 / unit.length))}`;

  const { quotations, events, translation } = suggest(detectionOf(text, 'fr'), lexicon, NO_KNOWLEDGE);

  const spans = [
    ...quotations.flatMap(({ speaker, verb, words }) => [speaker, verb, words]),
    ...events.map(({ trigger }) => trigger),
    ...(translation?.signs ?? []).map(({ evidence }) => evidence),
  ];
  for (const { start, end, quote } of spans) expect(text.slice(start, end)).toBe(quote);
});
