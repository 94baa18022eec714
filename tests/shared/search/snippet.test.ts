import { describe, expect, it } from 'vitest';
import { hitsIn, prepareDocument } from '#shared/search/match-document.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import { markHits, snippetOf } from '#shared/search/snippet.ts';
import { makeDocument } from './documents.ts';

function snippet(typed: string, body: string, length = 80) {
  const document = makeDocument({ body });
  const hits = hitsIn(parseQuery(typed).query, prepareDocument(document)).filter(({ field }) => field === 'body');
  return snippetOf(document.text, document.body, hits, length);
}

const filler = 'mot '.repeat(60);

describe('snippetOf()', () => {
  it('shows the stretch with the most different words of the query', () => {
    const { parts, startsMidway, endsMidway } = snippet(
      'phare marée',
      `phare phare ${filler} le phare et la marée ${filler}`,
    );

    expect(parts.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['phare', 'marée']);
    expect([startsMidway, endsMidway]).toEqual([true, true]);
  });

  it('begins and ends with whole words', () => {
    const { parts } = snippet('phare', `${filler} phare ${filler}`);

    expect(parts.map(({ text }) => text).join('')).toMatch(/^mot .* mot$/);
  });

  it('shows the beginning of the article where nothing was found in it', () => {
    expect(snippet('phare', 'Les pêcheurs rentrent.').parts).toEqual([
      { text: 'Les pêcheurs rentrent.', isHit: false },
    ]);
  });

  it('shows nothing of an article without words', () => {
    expect(snippetOf('Menu', [], []).parts).toEqual([]);
  });
});

describe('markHits()', () => {
  it('puts the text together again, whatever overlaps', () => {
    const parts = markHits('abcdefgh', [
      { start: 1, end: 4 },
      { start: 2, end: 3 },
      { start: 3, end: 6 },
    ]);

    expect(parts.map(({ text }) => text).join('')).toBe('abcdefgh');
    expect(parts.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['bcd', 'ef']);
  });
});
