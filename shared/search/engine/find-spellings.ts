import { spellingOf } from '../language/spelling.ts';
import type { Query } from '../query/query.ts';
import type { ArchiveSnapshot } from './archive-snapshot.ts';
import type { SpellingHelp } from './search-request.ts';

const MOST_SPELLINGS = 6;

/**
 * Other spellings of a query's words that stand in the archive, each with how many clippings have it: Hajira is also
 * written Hejira and Hjira. Words too short to be told from their neighbours have none.
 */
export async function findSpellings(query: Query, { segments }: ArchiveSnapshot): Promise<SpellingHelp[]> {
  const words = plainWords(query);
  const helps = await Promise.all(
    [...words].map(async ([form, typed]): Promise<SpellingHelp> => {
      const spelling = spellingOf(form);
      const found = await Promise.all(segments.map(async ({ spellings }) => spellings.like(spelling)));
      const counts = new Map<string, number>();
      for (const { base, documents } of found.flat())
        if (base !== spelling.base) counts.set(base, (counts.get(base) ?? 0) + documents);
      const most = [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_SPELLINGS);
      return { word: typed, spellings: most.map(([value, count]) => ({ value, count })) };
    }),
  );
  return helps.filter(({ spellings }) => spellings.length > 0);
}

/** The words of a query that are looked for as they are, by their folded form. */
function plainWords(query: Query): ReadonlyMap<string, string> {
  if (query.kind === 'and' || query.kind === 'or') return new Map(query.parts.flatMap((part) => [...plainWords(part)]));
  if (query.kind !== 'word' || (query.match !== 'forms' && query.match !== 'typing')) return new Map();
  return new Map([[query.form, query.typed]]);
}
