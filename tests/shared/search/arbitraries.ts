import fc from 'fast-check';
import type { SearchDocument, Tag } from '#shared/search/search-document.ts';
import { makeDocument } from './documents.ts';

/** Few words, so that random texts and queries meet; with what may be attached, inflected, misspelt. */
const ARABIC = ['دار', 'حزب', 'مؤتمر', 'وجدة', 'جدة', 'استقلال', 'مناضل', 'وطن', 'لجنة', 'كمال', 'مال', 'عمر', 'فاس'];
const ATTACHED = ['', '', 'ال', 'وال', 'بال', 'لل', 'و', 'ب', 'ل', 'ولل', 'ف'];
const ENDINGS = ['', '', '', 'ية', 'ون', 'ين', 'ات', 'ي', 'هم'];
const WRITTEN_TOGETHER = ['للذين', 'الذين', 'وللذين', 'لله', 'الله', 'للياس'];
const LATIN = [
  'parti',
  'partie',
  'partis',
  'congrès',
  'élection',
  'élections',
  'national',
  'nationaux',
  'hajira',
  'hejira',
  'Fès',
  'de',
  'la',
  '2025',
  'septembre',
];

const arabicWord = fc
  .tuple(fc.constantFrom(...ATTACHED), fc.constantFrom(...ARABIC), fc.constantFrom(...ENDINGS))
  .map((parts) => parts.join(''));
export const word = fc.oneof(
  arabicWord,
  fc.constantFrom(...WRITTEN_TOGETHER),
  fc.constantFrom(...LATIN),
  fc.constantFrom("l'", 'd’').chain((elided) => fc.constantFrom(...LATIN).map((name) => elided + name)),
);
const words = (maxLength: number) => fc.array(word, { maxLength }).map((list) => list.join(' '));

const TAGS: readonly Tag[] = [
  { kind: 'person', id: 'p1', names: ['عمر الوطني', 'Omar Hajira'] },
  { kind: 'person', id: 'p2', names: ['Kamal Parti'] },
  { kind: 'place', id: 'l1', names: ['وجدة', 'Oujda'] },
  { kind: 'event', id: 'e1', names: ['Congrès national'] },
];
const date = fc.constantFrom(null, '2025', '2025-09', '2025-09-28', '2025-10-01', '2024-12-31');

/** A clipping with any of its fields filled. */
export function documentWith(id: fc.Arbitrary<string>): fc.Arbitrary<SearchDocument> {
  return fc
    .record({
      id,
      title: words(4),
      body: fc.oneof({ arbitrary: words(14), weight: 4 }, { arbitrary: words(2), weight: 1 }),
      kicker: words(1),
      byline: words(1),
      notes: words(1),
      outlet: fc.constantFrom(null, 'جريدة الدار', 'Le Parti', '؟'),
      topics: fc.subarray(['مؤتمر وطني', 'élections', 'فاس']),
      publishedOn: date,
      language: fc.constantFrom('ar', 'fr', 'en'),
      status: fc.constantFrom('inbox', 'archived', 'trash'),
      tags: fc.subarray([...TAGS]),
      tones: fc.subarray(['positive', 'negative']),
    })
    .map((sketch) => makeDocument(sketch as Parameters<typeof makeDocument>[0]));
}

const leaf = fc.oneof(
  { arbitrary: word, weight: 6 },
  { arbitrary: fc.array(word, { minLength: 1, maxLength: 3 }).map((list) => `"${list.join(' ')}"`), weight: 3 },
  { arbitrary: word.chain((full) => fc.nat(3).map((cut) => `${full.slice(0, 2 + cut)}*`)), weight: 2 },
  { arbitrary: word.map((full) => `${full}~`), weight: 1 },
  {
    arbitrary: fc
      .tuple(word, word, fc.integer({ min: 1, max: 6 }))
      .map(([one, other, near]) => `${one} NEAR/${near} ${other}`),
    weight: 2,
  },
  { arbitrary: fc.tuple(word, word).map(([one, other]) => `"${one} ${other}"~3`), weight: 1 },
  {
    arbitrary: fc.constantFrom(
      'status:inbox',
      'lang:ar',
      'tone:positive',
      'tone:none',
      '2025',
      '2025-09',
      'septembre 2025',
      'date:2025',
      'date:none',
      'from:2025-09-28',
      'to:2025-09',
      'imported:2025-09',
      'outlet:none',
      'topic:none',
      'title:none',
      'person:none',
      'event:none',
      'place:oujda',
    ),
    weight: 3,
  },
  {
    arbitrary: fc
      .tuple(
        fc.constantFrom('title', 'body', 'outlet', 'topic', 'person', 'event', 'byline', 'notes', 'organisation'),
        word,
        fc.constantFrom('', '*', '~'),
      )
      .map(([field, value, mark]) => `${field}:${value}${mark}`),
    weight: 4,
  },
);

const grammar = fc.letrec<{ query: string; part: string }>((tie) => ({
  part: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leaf,
    tie('part').map((part) => `-(${part})`),
    tie('query').map((query) => `(${query})`),
  ),
  query: fc
    .array(tie('part'), { minLength: 1, maxLength: 3 })
    .chain((parts) => fc.constantFrom(' ', ' OR ').map((joint) => parts.join(joint))),
}));

/** A query as somebody may type it, with every operator and field. */
export const typedQuery: fc.Arbitrary<string> = grammar.query;
