import { describe, expect, it } from 'vitest';
import { aliasBook, expandAliases, type NamedEntity } from '#shared/search/expand-aliases.ts';
import { matchesDocument, prepareDocument } from '#shared/search/match-document.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import { makeDocument, type DocumentSketch } from './documents.ts';

const samia: NamedEntity = {
  id: 'p1',
  names: ['سامية الراشدي', 'Samia Rachidi'],
};

function expand(typed: string, entities: readonly NamedEntity[] = [samia]) {
  return expandAliases(parseQuery(typed).query, aliasBook(entities));
}

const found = (typed: string, sketch: DocumentSketch) =>
  matchesDocument(expand(typed).query, prepareDocument(makeDocument(sketch)));

describe('expandAliases()', () => {
  it('finds a person in the other script, and by the tag', () => {
    expect(found('samia rachidi', { body: 'قالت سامية الراشدي أمس' })).toBe(true);
    expect(found('congrès samia rachidi', { body: 'قالت سامية الراشدي أمس' })).toBe(false);
    expect(found('سامية الراشدي', { body: 'Mme Samia Rachidi' })).toBe(true);
    expect(found('rachidi', { tags: [{ kind: 'person', id: 'p1', names: ['S. R.'] }] })).toBe(true);
  });

  it('says which name each route goes by', () => {
    const { query } = expand('congrès samia rachidi');

    expect(query).toMatchObject({
      kind: 'and',
      parts: [{ form: 'congres' }, { kind: 'alias', routes: [{ alias: 'سامية الراشدي', entityId: 'p1' }] }],
    });
  });

  it('follows no first name that half the archive bears, and says so', () => {
    const crowd = Array.from({ length: 9 }, (_, index): NamedEntity => ({
      id: `p${index}`,
      names: [`Samia N${index}`],
    }));

    const { query, notices } = expand('samia', crowd);

    expect(query).toEqual(parseQuery('samia').query);
    expect(notices.map(({ rule }) => rule)).toEqual(['too-many-names']);
  });

  it('leaves a word in a field alone', () => {
    expect(expand('title:rachidi').query).toEqual(parseQuery('title:rachidi').query);
  });
});
