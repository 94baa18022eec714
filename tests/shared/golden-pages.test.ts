import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '#shared/clean/clean.ts';
import { detect } from '#shared/detect/detect.ts';
import { importSource } from '#shared/import/import-source.ts';
import type { Detection } from '#shared/model/analysis.ts';
import { METADATA_FIELDS } from '#shared/model/detected.ts';

const PAGES = path.resolve(import.meta.dirname, '../fixtures/pages');
const EXPECTED = path.resolve(import.meta.dirname, '../expected/pages');
/** UPDATE_GOLDEN=1 writes the expectations anew: then read what changed, line by line, before you commit it. */
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

function detection(file: string): Detection {
  const source = importSource({ name: file, bytes: readFileSync(path.join(PAGES, file)), kind: 'file' });
  if (!source.ok) throw new Error(`${file}: ${source.error.reason}`);
  return detect(clean(source.value));
}

/** What a reader of the expectation wants to see: the values with their rules, and every block with its part. */
function describeDetection({ raw, language, metadata, blocks }: Detection) {
  const known = METADATA_FIELDS.filter((field) => metadata[field].value !== null);
  return {
    format: raw.format,
    language,
    metadata: Object.fromEntries(
      known.map((field) => {
        const { value, basis, rule, warnings } = metadata[field];
        return [field, [value, basis, rule, ...warnings].join(' | ')];
      }),
    ),
    blocks: blocks.map(({ start, end, part, rule }) => `${part} ${rule} | ${raw.text.slice(start, end)}`),
  };
}

describe('clean() and detect() on whole pages', () => {
  const files = readdirSync(PAGES).sort();

  it.each(files)('reads %s as expected', (file) => {
    const expectation = path.join(EXPECTED, `${file.replace(/\.\w+$/, '')}.json`);
    const actual = describeDetection(detection(file));
    if (isUpdate) writeFileSync(expectation, `${JSON.stringify(actual, null, 2)}\n`);
    if (!existsSync(expectation))
      throw new Error(`No ${expectation}: run with UPDATE_GOLDEN=1 and read what it writes`);

    expect(actual).toEqual(JSON.parse(readFileSync(expectation, 'utf8')));
  });

  it('has an expectation for every page and no other', () => {
    const names = (list: string[]) => list.map((file) => file.replace(/\.\w+$/, '')).sort();

    expect(names(readdirSync(EXPECTED))).toEqual(names(files));
  });

  it.each(files)('points its evidence in %s at the words it quotes', (file) => {
    const { raw, metadata } = detection(file);

    for (const field of METADATA_FIELDS) {
      for (const { quote, span } of metadata[field].evidence) {
        if (span) expect(raw.text.slice(span.start, span.end)).toBe(quote);
      }
    }
  });
});
