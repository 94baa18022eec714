import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import type { Span } from '#shared/model/span.ts';
import { intake } from '#shared/pipeline.ts';

/** Where the statements of a page stand, without its words: the pages are other people's. Spans are `start-end`. */
interface ExpectedPage {
  readonly sha256: string;
  readonly quotations: readonly {
    readonly speaker: string | null;
    readonly as: string;
    readonly verb: string;
    readonly words: string;
    readonly manner: 'direct' | 'reported';
  }[];
}

const PAGES = path.resolve(import.meta.dirname, '../../../../../shared/seeds');
const EXPECTED = path.resolve(import.meta.dirname, '../../../expected/quotations/seeds');
const isThere = existsSync(PAGES);
if (!isThere) console.log(`No pages at ${PAGES}: who said what in them is not checked.`);

describe.skipIf(!isThere)('who said what in real pages', () => {
  const lexicon = loadLexicon();

  test.each(readdirSync(EXPECTED))('stands where a reader found it: %s', (file) => {
    const expected = JSON.parse(readFileSync(path.join(EXPECTED, file), 'utf8')) as ExpectedPage;
    const name = file.replace(/\.json$/, '.txt');
    const bytes = readFileSync(path.join(PAGES, name));

    const analysis = intake({ name, bytes, kind: 'file' }, lexicon);

    expect(createHash('sha256').update(bytes).digest('hex')).toBe(expected.sha256);
    if (!analysis.ok) throw new Error(`${name} cannot be read: ${analysis.error.reason}`);
    const { entities, quotations } = analysis.value.suggestions;
    const names = new Map(entities.map(({ key, canonical }) => [key, canonical]));
    const found = quotations.map(({ speakerKey, speaker, verb, words, manner }) => ({
      speaker: speakerKey === null ? null : names.get(speakerKey),
      as: placeOf(speaker),
      verb: placeOf(verb),
      words: placeOf(words),
      manner,
    }));
    expect(found).toEqual(expected.quotations);
  });
});

function placeOf({ start, end }: Span): string {
  return `${start}-${end}`;
}
