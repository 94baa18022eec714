import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import type { Analysis } from '#shared/model/analysis.ts';
import { intake } from '#shared/pipeline.ts';
import { analysisMaterial } from '#shared/report/analysis-material.ts';

const lexicon = loadLexicon();

function analysisOf(text: string, suggestions: Partial<Analysis['suggestions']> = {}): Analysis {
  const result = intake({ name: 'a.txt', bytes: new TextEncoder().encode(text), kind: 'file' }, lexicon);
  if (!result.ok) throw new Error(result.error.reason);
  return { ...result.value, suggestions: { entities: [], events: [], quotations: [], translation: null, ...suggestions } };
}

const named = (key: string, canonical: string, type: 'person' | 'place' = 'person') => ({
  key,
  type,
  canonical,
  mentions: [],
  roles: [],
  confidence: 0.9,
  reasons: [],
  entityId: null,
  candidateIds: [],
  lexiconId: null,
});

const span = { start: 0, end: 3, quote: 'قال' };

describe('analysisMaterial()', () => {
  it('keeps the order of the analyses and says where it comes from', () => {
    const material = analysisMaterial([analysisOf('نص أول'), analysisOf('Deuxième texte')]);

    expect(material.clippings.map(({ id, text }) => [id, text])).toEqual([
      ['0', 'نص أول'],
      ['1', 'Deuxième texte'],
    ]);
    expect(material).toMatchObject({ events: [], origin: 'analysis' });
  });

  it('takes people who are written alike for one entry, and leaves places out', () => {
    const entities = [named('person:x', 'سناء بولعيش'), named('place:fes', 'فاس', 'place')];

    const { people } = analysisMaterial([analysisOf('نص', { entities }), analysisOf('نص آخر', { entities })]);

    expect(people.map(({ names, clippingIds }) => [names[0], [...clippingIds]])).toEqual([
      [{ text: 'سناء بولعيش', language: 'ar' }, ['0', '1']],
    ]);
  });

  it('passes over words whose speaker is not known by name', () => {
    const quotation = { speaker: span, verb: span, words: { ...span, quote: 'نعم' }, manner: 'direct' as const };
    const quotations = ['person:x', null, 'place:fes'].map((speakerKey) => ({ ...quotation, speakerKey }));
    const entities = [named('person:x', 'سناء بولعيش'), named('place:fes', 'فاس', 'place')];

    const { clippings } = analysisMaterial([analysisOf('نص', { entities, quotations })]);

    expect(clippings[0]?.quotations).toEqual([
      { personId: 'person:x', speaker: 'سناء بولعيش', words: 'نعم', manner: 'direct' },
    ]);
  });
});
