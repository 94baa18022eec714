import { describe, expect, it } from 'vitest';
import { isRejectedAlias, rejectionsOf } from '#renderer/features/review/rejections.ts';
import type { Decision } from '#shared/model/decision.ts';
import type { Entity } from '#shared/model/entity.ts';

const ENTITY: Entity = {
  id: 'p1',
  type: 'person',
  names: [{ text: 'يونس بلمعطي', language: 'ar' }],
  roles: [],
  notes: '',
  lexiconId: null,
};

function rejected(id: string, scope: Decision['scope'], key: string, targetId: string | null = null): Decision {
  return { id, verdict: 'rejected', scope, key, clippingId: 'elsewhere', targetId };
}

const input = {
  text: 'تحدث الفقيه أمس في الجمعية.',
  suggestions: null,
  decisions: [],
  lasting: [],
  entities: new Map([[ENTITY.id, ENTITY]]),
  language: 'ar',
};

describe('rejectionsOf()', () => {
  it('lists what was rejected here, and of the lasting rejections those whose words the text has', () => {
    const found = rejectionsOf({
      ...input,
      decisions: [rejected('d1', 'clipping', 'organisation:الجمعيه')],
      lasting: [rejected('d2', 'archive', 'person:الفقيه'), rejected('d3', 'archive', 'person:سعيد')],
    });

    expect(found.map(({ ids, words, scope }) => [ids[0], words, scope])).toEqual([
      ['d1', 'الجمعيه', 'clipping'],
      ['d2', 'الفقيه', 'archive'],
    ]);
  });

  it('says which entity an alias was denied, once however many decisions made it', () => {
    const alias = rejected('d1', 'alias', 'person:الفقيه', 'p1');

    const found = rejectionsOf({ ...input, lasting: [alias, { ...alias, id: 'd2' }] });

    expect(found).toEqual([{ ids: ['d1', 'd2'], words: 'الفقيه', scope: 'alias', entity: 'يونس بلمعطي' }]);
  });

  it('leaves out decisions about links and events, and what was accepted', () => {
    const found = rejectionsOf({
      ...input,
      decisions: [
        rejected('d1', 'clipping', 'link:same-event:a:b'),
        { ...rejected('d2', 'clipping', 'person:الفقيه'), verdict: 'accepted' },
      ],
    });

    expect(found).toEqual([]);
  });
});

describe('isRejectedAlias()', () => {
  it('holds for any form of the suggestion, and for that entity alone', () => {
    const lasting = [rejected('d1', 'alias', 'person:الفقيه', 'p1')];
    const suggestion = {
      type: 'person' as const,
      canonical: 'الفقيه يونس',
      mentions: [{ start: 5, end: 11, quote: 'الفقيه' }],
    };

    expect(isRejectedAlias(lasting, suggestion, 'p1')).toBe(true);
    expect(isRejectedAlias(lasting, suggestion, 'p2')).toBe(false);
  });
});
