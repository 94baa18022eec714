import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clean } from '#shared/clean/clean.ts';
import { detect } from '#shared/detect/detect.ts';
import { importSource } from '#shared/import/import-source.ts';
import { bodyOf } from '#shared/model/block.ts';

/** Annotated pages by others; they stand next to the repository and are no part of it. */
const GOLD = path.resolve(import.meta.dirname, '../../../shared');
const SCORER = path.join(GOLD, 'eval/score.mjs');
const isThere = existsSync(SCORER);
if (!isThere) console.log(`No annotated pages at ${GOLD}: their scores are not checked.`);

interface Scores {
  readonly articles: number;
  readonly [field: string]: number | { readonly accuracy?: number; readonly f1?: number };
}

/** What the scorer makes of our reading of the pages of `texts`. */
function scores(gold: string, texts: string): Scores {
  const directory = mkdtempSync(path.join(os.tmpdir(), 'qosasa-scores-'));
  try {
    const predictions = path.join(directory, 'predictions.ndjson');
    const files = readdirSync(path.join(GOLD, texts)).filter((file) => file.endsWith('.txt'));
    writeFileSync(predictions, files.map((file) => prediction(path.join(GOLD, texts, file))).join('\n'));
    const args = [SCORER, '--gold', path.join(GOLD, gold), '--predictions', predictions, '--json'];
    return JSON.parse(execFileSync('node', args, { encoding: 'utf8' })) as Scores;
  } finally {
    rmSync(directory, { recursive: true });
  }
}

function prediction(file: string): string {
  const source = importSource({ name: path.basename(file), bytes: readFileSync(file), kind: 'file' });
  if (!source.ok) throw new Error(`${file}: ${source.error.reason}`);
  const { raw, language, blocks, metadata } = detect(clean(source.value));
  const { title, outlet, byline, publishedOn } = metadata;
  return JSON.stringify({
    file: path.basename(file),
    language,
    title: title.value,
    outlet: outlet.value,
    byline: byline.value,
    published: publishedOn.basis === 'stated' ? publishedOn.value : null,
    removedLines: blocks.filter(({ part }) => part === 'cut').map(({ start, end }) => raw.text.slice(start, end)),
    body: bodyOf(raw.text, blocks),
  });
}

function figure(result: Scores, field: string): number {
  const score = result[field];
  return typeof score === 'object' ? (score.accuracy ?? score.f1 ?? 0) : 0;
}

const LEAST = {
  language: 1,
  title: 0.95,
  outlet: 0.9,
  byline: 0.9,
  published: 0.95,
  bodyStart: 0.95,
  bodyEnd: 0.95,
  boilerplate: 0.95,
};

describe.skipIf(!isThere)('the annotated pages', () => {
  it.each([
    ['seeds-gold', 'seeds'],
    ['devset', 'devset'],
  ])('are read as well as before: %s', (gold, texts) => {
    const result = scores(gold, texts);

    expect(result.articles).toBeGreaterThan(0);
    for (const [field, least] of Object.entries(LEAST))
      expect(figure(result, field), field).toBeGreaterThanOrEqual(least);
  });
});
