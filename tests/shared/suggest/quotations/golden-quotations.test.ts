import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import { intake } from '#shared/pipeline.ts';

/** A statement as a careful reader finds it. `speaker` is who speaks, null where the article does not say; `as` is how he is named there. */
interface ExpectedQuotation {
  readonly speaker: string | null;
  readonly as: string;
  readonly verb: string;
  readonly words: string;
  readonly manner: 'direct' | 'reported';
}

const root = path.resolve(import.meta.dirname, '../../..');
const fixtures = path.join(root, 'fixtures/quotations');
const lexicon = loadLexicon();

function analysisOf(name: string) {
  const bytes = readFileSync(path.join(fixtures, name));
  const analysis = intake({ name, bytes, kind: 'file' }, lexicon);
  if (!analysis.ok) throw new Error(`${name} cannot be read: ${analysis.error.reason}`);
  return analysis.value;
}

function quotationsOf(name: string): ExpectedQuotation[] {
  const { entities, quotations } = analysisOf(name).suggestions;
  const names = new Map(entities.map(({ key, canonical }) => [key, canonical]));
  return quotations.map(({ speakerKey, speaker, verb, words, manner }) => ({
    speaker: speakerKey === null ? null : (names.get(speakerKey) ?? null),
    as: speaker.quote,
    verb: verb.quote,
    words: words.quote,
    manner,
  }));
}

describe('who said what', () => {
  test.each(readdirSync(fixtures))('is told as a reader tells it: %s', (name) => {
    const file = path.join(root, 'expected/quotations', name.replace(/\.txt$/, '.json'));
    const expected = JSON.parse(readFileSync(file, 'utf8')) as ExpectedQuotation[];

    expect(quotationsOf(name)).toEqual(expected);
  });

  test.each(readdirSync(fixtures))('points to where it stands: %s', (name) => {
    const { raw, suggestions } = analysisOf(name);

    for (const { speaker, verb, words } of suggestions.quotations) {
      for (const { start, end, quote } of [speaker, verb, words]) expect(raw.text.slice(start, end)).toBe(quote);
    }
  });
});
