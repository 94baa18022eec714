import { describe, expect, it } from 'vitest';
import type { Clipping, ClippingText } from '#shared/model/clipping.ts';
import type { Entity } from '#shared/model/entity.ts';
import type { Mention } from '#shared/model/mention.ts';
import { anchorOf, quotedSpan } from '#shared/model/span.ts';
import type { EntitySuggestion, QuotationSuggestion, Suggestions } from '#shared/model/suggestion.ts';
import { archiveMaterial, type ArchiveSelection } from '#shared/report/archive-material.ts';
import { metadataWith } from './sample-material.ts';

const TEXT = 'أكد الورياشي أن الوقت حان، وقالت سناء بولعيش «نعم».';

const clipping = (id: string): ArchiveSelection['clippings'][number] => {
  const row: Partial<Clipping> = { id, language: 'ar', topics: ['الشباب'], notes: 'بيني وبينك' };
  const text: Partial<ClippingText> = { id, text: TEXT, blocks: [], metadata: metadataWith({}) };
  return { clipping: row as Clipping, text: text as ClippingText };
};

const person = (id: string, name: string): Entity => {
  return { id, type: 'person', names: [{ text: name, language: 'ar' }], roles: [], notes: '', lexiconId: null };
};

const mentionOf = (targetId: string, words: string, values: Partial<Mention> = {}): Mention => {
  const start = TEXT.indexOf(words);
  return {
    id: `${targetId}:${words}`,
    clippingId: 'a',
    target: { kind: 'entity', id: targetId },
    anchor: anchorOf(TEXT, { start, end: start + words.length }),
    orphaned: false,
    origin: 'suggestion',
    rule: null,
    ...values,
  };
};

const quoted = (words: string) => quotedSpan(TEXT, TEXT.indexOf(words), TEXT.indexOf(words) + words.length);

const suggested = (key: string, values: Partial<EntitySuggestion>): EntitySuggestion => ({
  key,
  type: 'person',
  canonical: key,
  mentions: [],
  roles: [],
  confidence: 1,
  reasons: [],
  entityId: null,
  candidateIds: [],
  lexiconId: null,
  ...values,
});

const quotation = (speaker: string, speakerKey: string | null, words: string): QuotationSuggestion => {
  return { speakerKey, speaker: quoted(speaker), verb: quoted('أكد'), words: quoted(words), manner: 'direct' };
};

const materialFrom = (values: Partial<ArchiveSelection> = {}, suggestions: Partial<Suggestions> = {}) =>
  archiveMaterial({
    clippings: [clipping('a')],
    mentions: [],
    entities: [],
    events: [],
    suggestions: new Map([['a', { entities: [], events: [], quotations: [], translation: null, ...suggestions }]]),
    ...values,
  });

describe('archiveMaterial()', () => {
  it('finds the clippings of people and events through their mentions, and forgets words that were lost', () => {
    const event = { id: 'e', title: 'لقاء', date: null } as ArchiveSelection['events'][number];
    const lost = mentionOf('p', 'الورياشي', { clippingId: 'b', orphaned: true });
    const told = mentionOf('e', 'أكد', { target: { kind: 'event', id: 'e' }, anchor: null });

    const material = materialFrom({
      entities: [person('p', 'هشام الورياشي')],
      events: [event],
      mentions: [mentionOf('p', 'الورياشي'), lost, told],
    });

    expect(material.people.map(({ id, clippingIds }) => [id, [...clippingIds]])).toEqual([['p', ['a']]]);
    expect(material.events.map(({ clippingIds }) => [...clippingIds])).toEqual([['a']]);
    expect(material.origin).toBe('archive');
  });

  it('takes people for the index, and neither places nor organisations', () => {
    const place: Entity = { ...person('q', 'فاس'), type: 'place' };

    expect(materialFrom({ entities: [place, person('p', 'سناء')] }).people.map(({ id }) => id)).toEqual(['p']);
  });

  it('knows a speaker by the tag on the name, whatever the machine takes them for', () => {
    const material = materialFrom(
      { entities: [person('p', 'هشام الورياشي')], mentions: [mentionOf('p', 'الورياشي')] },
      {
        entities: [suggested('k', { canonical: 'مصطفى الورياشي', entityId: 'other' })],
        quotations: [quotation('الورياشي', 'k', 'الوقت حان')],
      },
    );

    expect(material.clippings[0]?.quotations).toMatchObject([{ personId: 'p', words: 'الوقت حان' }]);
  });

  it('names a speaker whom nobody has tagged as the suggestion does, and as nobody of the index', () => {
    const material = materialFrom(
      {},
      {
        entities: [suggested('k', { canonical: 'سناء بولعيش' })],
        quotations: [quotation('سناء بولعيش', 'k', '«نعم»'), quotation('الورياشي', null, 'الوقت حان')],
      },
    );

    expect(material.clippings[0]?.quotations).toEqual([
      { personId: null, speaker: 'سناء بولعيش', words: '«نعم»', manner: 'direct' },
    ]);
  });

  it('does not make a speaker of an organisation', () => {
    const material = materialFrom(
      {},
      { entities: [suggested('k', { type: 'organisation' })], quotations: [quotation('الورياشي', 'k', 'الوقت حان')] },
    );

    expect(material.clippings[0]?.quotations).toEqual([]);
  });

  it('leaves the notes of the office in the office', () => {
    expect(JSON.stringify(materialFrom())).not.toContain('بيني وبينك');
    expect(materialFrom().clippings[0]?.topics).toEqual(['الشباب']);
  });
});
