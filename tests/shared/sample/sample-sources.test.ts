import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import { intake } from '#shared/pipeline.ts';
import { sampleSources } from '#shared/sample/sample-sources.ts';
import { tokens } from '#shared/text/tokens.ts';

const textOf = (name: string) =>
  new TextDecoder().decode(sampleSources().find((source) => source.name === name)!.bytes);

/** The words of the lines that read as prose: furniture is short. */
const proseWords = (name: string) =>
  textOf(name)
    .split('\n')
    .filter((line) => line.length > 90)
    .flatMap((line) => tokens(line).map(({ folded }) => folded));

describe('sampleSources()', () => {
  it('holds every page of its folder', () => {
    const files = readdirSync(path.resolve(import.meta.dirname, '../../../shared/sample/clippings')).toSorted();

    const names = sampleSources().map(({ name }) => name);
    expect(names.toSorted()).toEqual(files);
  });

  it('goes through the import and comes out in the language of its name', () => {
    const lexicon = loadLexicon();

    for (const source of sampleSources()) {
      const result = intake(source, lexicon);

      expect(result.ok, source.name).toBe(true);
      // English is told from French by the detection proper; here it is enough that Arabic is told from Latin script.
      if (result.ok) expect(result.value.language === 'ar', source.name).toBe(source.name.startsWith('ar-'));
    }
  });

  it('holds articles of a length that is met with', () => {
    for (const { name } of sampleSources()) {
      expect(proseWords(name).length, name).toBeGreaterThan(110);
      expect(proseWords(name).length, name).toBeLessThan(360);
    }
  });

  it('holds a syndicated pair that is nearly alike, and one event in two languages that shares no sentence', () => {
    const overlap = (one: string, other: string) => {
      const [a, b] = [new Set(proseWords(one)), new Set(proseWords(other))];
      const shared = [...a].filter((word) => b.has(word)).length;
      return shared / (a.size + b.size - shared);
    };

    expect(overlap('ar-errachidia-water-agency.txt', 'ar-errachidia-water-relay.txt')).toBeGreaterThan(0.7);
    expect(overlap('ar-fes-forum.txt', 'fr-fes-forum.txt')).toBeLessThan(0.05);
  });

  it('gives addresses that can belong to nobody', () => {
    for (const { name } of sampleSources()) {
      for (const [, domain] of textOf(name).matchAll(/\S+@([\w.-]+)/g)) expect(domain).toMatch(/\.example$/);
    }
  });
});
