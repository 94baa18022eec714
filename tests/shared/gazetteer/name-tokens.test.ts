import { describe, expect, it } from 'vitest';
import { nameTokens } from '#shared/gazetteer/name-tokens.ts';
import namePairsCsv from '#shared/gazetteer/name-pairs-wikidata.csv?raw';
import { fold } from '#shared/text/fold.ts';

describe('nameTokens()', () => {
  it('finds every Arabic word of the pairs by its first letter', () => {
    const rows = namePairsCsv.trim().split('\n').slice(1);

    const missing = rows.map((row) => fold(row.split(',')[0] ?? '')).filter((word) => !nameTokens().isPart(word));

    expect(rows.length).toBeGreaterThan(50_000);
    expect(missing).toEqual([]);
  });

  it('finds no word that no list has', () => {
    expect(['ظظظظظ', 'المجلس', '', 'zzz'].filter((word) => nameTokens().isPart(word))).toEqual([]);
  });
});
