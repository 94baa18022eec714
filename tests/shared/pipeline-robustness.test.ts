import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import type { Analysis } from '#shared/model/analysis.ts';
import { METADATA_FIELDS, type Detected } from '#shared/model/detected.ts';
import { NO_KNOWLEDGE } from '#shared/model/knowledge.ts';
import type { QuotedSpan } from '#shared/model/span.ts';
import { analyse, receive } from '#shared/pipeline.ts';

const lexicon = loadLexicon();

/** The analysis of a source; null where it was refused with a reason. */
function analysisOf(bytes: Uint8Array): Analysis | null {
  const received = receive({ name: 'x', bytes, kind: 'file' });
  if (received.ok) return analyse(received.value, lexicon, NO_KNOWLEDGE);
  expect(received.error.reason).not.toBe('');
  return null;
}

const encode = (text: string) => new TextEncoder().encode(text);

/** Lines of whole articles and pages of our own, so that names, events and quotations come about. */
const FIXTURES = path.resolve(import.meta.dirname, '../fixtures');
const LINES = ['entities', 'events', 'pages'].flatMap((folder) =>
  readdirSync(path.join(FIXTURES, folder)).flatMap((file) =>
    readFileSync(path.join(FIXTURES, folder, file), 'utf8').split('\n'),
  ),
);
const SEPARATORS = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\u2028',
  ' ',
  '\u00a0',
  '\u200f\n',
  ' « ',
  ' (',
  '، ',
  '\u0000',
  '\ud83d\ude00',
  '\ud800',
];
const pages = fc
  .array(
    fc.tuple(
      fc.oneof({ weight: 5, arbitrary: fc.constantFrom(...LINES) }, fc.string({ unit: 'binary', maxLength: 20 })),
      fc.constantFrom(...SEPARATORS),
    ),
    { maxLength: 12 },
  )
  .map((lines) => lines.flat().join(''));

/** Every quotation of the text that an analysis holds. */
function spansOf({ metadata, suggestions }: Analysis): QuotedSpan[] {
  const { entities, events, quotations } = suggestions;
  const detected: Detected[] = [
    ...METADATA_FIELDS.map((field) => metadata[field]),
    ...events.flatMap(({ date, place, organiser }) => [date, place, organiser]),
  ];
  const evidence = detected.flatMap((value) =>
    value.evidence.flatMap(({ quote, span }) => (span ? [{ ...span, quote }] : [])),
  );
  return [
    ...evidence,
    ...entities.flatMap(({ mentions, roles }) => [...mentions, ...roles]),
    ...events.map(({ trigger }) => trigger),
    ...quotations.flatMap(({ speaker, verb, words }) => [speaker, verb, words]),
  ];
}

describe('the whole pipeline', () => {
  it('ends without an exception on any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        analysisOf(bytes);
      }),
      { numRuns: 1000 },
    );
  });

  it('ends without an exception on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        analysisOf(encode(text));
      }),
      { numRuns: 1000 },
    );
  });

  it('points every span of every stage at the words it quotes', { timeout: 120_000 }, () => {
    let count = 0;

    fc.assert(
      fc.property(pages, (text) => {
        const analysis = analysisOf(encode(text));
        if (!analysis) return;
        const spans = spansOf(analysis);
        for (const { start, end, quote } of spans) expect(analysis.raw.text.slice(start, end)).toBe(quote);
        count += spans.length;
      }),
      { numRuns: 1000 },
    );

    expect(count).toBeGreaterThan(1000);
  });

  it('gives the original back exactly: blocks and what stands between them are the whole text', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const analysis = analysisOf(encode(text));
        if (!analysis) return;
        const { raw, blocks } = analysis;
        let restored = '';
        let at = 0;
        for (const { start, end } of blocks) {
          const between = raw.text.slice(at, start);
          expect(between.trim()).toBe('');
          restored += between + raw.text.slice(start, end);
          at = end;
        }
        expect(raw.text.slice(at).trim()).toBe('');
        expect(restored + raw.text.slice(at)).toBe(raw.text);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps a plain text as it was but for its line ends', () => {
    fc.assert(
      fc.property(pages, (text) => {
        const bytes = encode(text);
        const analysis = analysisOf(bytes);
        if (analysis?.raw.format === 'plain' && analysis.raw.encoding === 'utf-8') {
          const decoded = new TextDecoder('utf-8').decode(bytes);
          expect(analysis.raw.text).toBe(decoded.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n'));
        }
      }),
      { numRuns: 300 },
    );
  });

  // Whatever grows with the square of its input does not come to an end here within the runner's patience.
  it.each([
    ['one letter', 'م'],
    ['brackets', '(['],
    ['digits', '1'],
    ['scripts in turn', 'مa'],
    ['empty lines', '\n'],
    ['capitalised words', 'Omar Hajjami '],
    ['names and commas', 'محمد العلوي، '],
    ['opened quotations', '« قال '],
    ['verbs of speech', 'وأكد أن '],
    ['dates', '3 ماي 2024 '],
    ['short lines', 'ab\n'],
    ['titles', 'رئيس حزب جمعية '],
  ])('comes to an end on a megabyte of %s', { timeout: 300_000 }, (_, piece) => {
    const text = piece.repeat(Math.ceil(1_048_576 / piece.length));

    expect(() => analysisOf(encode(text))).not.toThrow();
  });
});
