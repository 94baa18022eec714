import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuery } from '#shared/search/query/parse-query.ts';
import { printQuery } from '#shared/search/query/print-query.ts';
import type { Query } from '#shared/search/query/query.ts';

/** A query in short: what a person would say it was read as. */
function read(typed: string, typing = false): string {
  return short(parseQuery(typed, { typing }).query);
}

const SHORT: { readonly [K in Query['kind']]: (query: Extract<Query, { kind: K }>) => string } = {
  everything: () => '*',
  and: ({ parts }) => `and(${parts.map(short).join(' ')})`,
  or: ({ parts }) => `or(${parts.map(short).join(' ')})`,
  not: ({ part }) => `not(${short(part)})`,
  word: ({ field, form, match }) => `${at(field)}${form}${{ forms: '', prefix: '*', typing: '…', alike: '~' }[match]}`,
  phrase: ({ field, forms, unfinished }) => `${at(field)}[${forms.join(' ')}${unfinished ? '…' : ''}]`,
  near: ({ distance, parts }) => `near${distance}(${parts.map(short).join(' ')})`,
  date: ({ field, from, to, forms }) =>
    `${field}:${from ?? ''}..${to ?? ''}${forms.length > 0 ? `|${forms.join('_')}` : ''}`,
  value: ({ field, value }) => `${field}=${value}`,
  missing: ({ field }) => `${field}=none`,
  alias: ({ part }) => `alias(${short(part)})`,
};

function short(query: Query): string {
  return (SHORT[query.kind] as (query: Query) => string)(query);
}

const at = (field: string | null) => (field === null ? '' : `${field}:`);
const noticesOf = (typed: string, typing = false) => parseQuery(typed, { typing }).notices.map(({ rule }) => rule);

describe('parseQuery()', () => {
  it.each([
    ['', '*'],
    ['  ', '*'],
    ['حزب الوردة', 'and(حزب الورده)'],
    ['Fès, meknès', 'and(fes meknes)'],
    ['عمر،محمد', 'and(عمر محمد)'],
    ['"parti du soleil"', '[parti du soleil]'],
    ['«parti du soleil»', '[parti du soleil]'],
    ['»حزب الوردة«', '[حزب الورده]'],
    ['“حزب الوردة”', '[حزب الورده]'],
    ["l'Aurore", 'aurore'],
    ["jusqu'à l’aurore", 'and(a aurore)'],
    ["Anderson's", 'anderson'],
    ['Souss-Massa', '[souss massa]'],
    ['28مارس', '[28 مارس]'],
    ['thé café OU lait', 'or(and(the cafe) lait)'],
    ['شاي أو قهوة', 'or(شاي قهوه)'],
    ['thé (café | lait)', 'and(the or(cafe lait))'],
    ['où aller', 'and(ou aller)'],
    ['or noir', 'and(or noir)'],
    ['thé -café', 'and(the not(cafe))'],
    ['thé - café', 'and(the cafe)'],
    ['thé NOT café', 'and(the not(cafe))'],
    ['شاي ليس قهوة', 'and(شاي not(قهوه))'],
    ['-"thé vert"', 'not([the vert])'],
    ['-(thé café)', 'not(and(the cafe))'],
    ['thé et café', 'and(the cafe)'],
    ['شاي و قهوة', 'and(شاي قهوه)'],
    ['istiq*', 'istiq*'],
    ['hajira~', 'hajira~'],
    ['thé NEAR/5 café', 'near5(the cafe)'],
    ['شاي قرب/٣ قهوة', 'near3(شاي قهوه)'],
    ['a PROCHE b PRÈS/4 c d', 'and(near10(a b c) d)'],
    ['"thé café"~6', 'near6(the cafe)'],
    ['قرب وجدة', 'and(قرب وجده)'],
  ])('reads %j as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['outlet:aurore', 'outlet:aurore'],
    ['الجريدة:الفجر', 'outlet:الفجر'],
    ['جريدة : الفجر', 'outlet:الفجر'],
    ['journal : "Le Phare"', 'outlet:[le phare]'],
    ['person:(samia OU rachid)', 'or(person:samia person:rachid)'],
    ['الشخص:"سامية الراشدي" -الحدث:مؤتمر', 'and(person:[ساميه الراشدي] not(event:موتمر))'],
    ['title:congr*', 'title:congr*'],
    ['titre:(congrès -date)', 'and(title:congres not(title:date))'],
    ['status:inbox,archived', 'or(status=inbox status=archived)'],
    ['الحالة:الوارد', 'status=inbox'],
    ['langue:français', 'language=fr'],
    ['lang:ar', 'language=ar'],
    ['tone:négatif', 'tone=negative'],
    ['outlet:none', 'outlet=none'],
    ['date:none', 'published=none'],
    ['-lang:fr', 'not(language=fr)'],
    ['topic:eau', 'topic:eau'],
    ['https://journal.example/politique/12', 'url:[journal example politique 12]'],
  ])('reads the field in %j as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['2025', 'published:2025-01-01..2025-12-31|2025'],
    ['٢٠٢٥', 'published:2025-01-01..2025-12-31|2025'],
    ['2025-09', 'published:2025-09-01..2025-09-30'],
    ['2025-02-29', '[2025 02 29]'],
    ['2025-09-01..2025-09-15', 'published:2025-09-01..2025-09-15'],
    ['2025-09..', 'published:2025-09-01..'],
    ['..2024', 'published:..2024-12-31'],
    ['septembre 2025', 'published:2025-09-01..2025-09-30|septembre_2025'],
    ['شتنبر 2025', 'published:2025-09-01..2025-09-30|شتنبر_2025'],
    ['كانون الثاني ٢٠٢٤', 'published:2024-01-01..2024-01-31|كانون_الثاني_2024'],
    ['congrès 28 septembre 2025', 'and(congres published:2025-09-28..2025-09-28|28_septembre_2025)'],
    ['28/09/2025', 'published:2025-09-28..2025-09-28|28_09_2025'],
    ['date:2025', 'published:2025-01-01..2025-12-31'],
    ['التاريخ:شتنبر 2025', 'published:2025-09-01..2025-09-30'],
    ['date:"1er mai 2025"', 'published:2025-05-01..2025-05-01'],
    ['date:September 3, 2025', 'published:2025-09-03..2025-09-03'],
    ['from:2025-03 to:2025-05', 'and(published:2025-03-01.. published:..2025-05-31)'],
    ['من:2025-03', 'published:2025-03-01..'],
    ['imported:2025-09-28', 'imported:2025-09-28..2025-09-28'],
    ['date:2025-09..2025-03', 'published:2025-03-01..2025-09-30'],
  ])('reads the date in %j as %s', (typed, expected) => {
    expect(read(typed)).toBe(expected);
  });

  it.each([
    ['journl:aurore', ['unknown-field'], 'and(journl aurore)'],
    ['status:perdu', ['unknown-value'], 'perdu'],
    ['date:bientôt', ['unreadable-date'], 'bientot'],
    ['date:2025-13', ['unreadable-date'], 'and(2025 13)'],
    ['outlet:', ['empty-field'], '*'],
    ['"thé vert', ['unclosed-quote'], '[the vert]'],
    ['(thé café', ['unclosed-parenthesis'], 'and(the cafe)'],
    ['thé) café', ['stray-parenthesis'], 'and(the cafe)'],
    ['thé OU', ['operator-incomplete'], 'the'],
    ['OR', ['operator-incomplete'], 'or'],
    ['thé NEAR/5 2025-09', ['near-needs-words'], 'and(the published:2025-09-01..2025-09-30)'],
    ['th*é', ['star-only-at-end'], 'and(th e)'],
    ['t*', ['prefix-too-short'], 't'],
    ['date:2025-09..2025-03', ['reversed-period'], 'published:2025-03-01..2025-09-30'],
    ['14:30', [], 'and(14 30)'],
    ['Rabat : le congrès', [], 'and(rabat le congres)'],
  ])('says what is odd about %j and searches the rest', (typed, rules, expected) => {
    expect(noticesOf(typed)).toEqual(rules);
    expect(read(typed)).toBe(expected);
  });

  it('takes the last word as a beginning while it is being typed', () => {
    expect(read('thé caf', true)).toBe('and(the caf…)');
    expect(read('thé ou', true)).toBe('and(the ou…)');
    expect(read('الاستق', true)).toBe('الاستق…');
    expect(read('"thé ver', true)).toBe('[the ver…]');
    expect(read('thé café ', true)).toBe('and(the cafe)');
    expect(noticesOf('status:arc', true)).toEqual([]);
    expect(read('status:arc', true)).toBe('status=archived');
  });

  it('reads the same whatever marks of direction stand in it', () => {
    expect(read('\u200fالجريدة\u200f:\u200fالفجر\u200e \u200e-café')).toBe('and(outlet:الفجر not(cafe))');
  });

  it('reads any text without failing, and points its notices into it', () => {
    const piece = fc.constantFrom(
      '"',
      '«',
      '(',
      ')',
      '-',
      ' ',
      'OR',
      'NOT',
      'NEAR/3',
      'title:',
      'date:',
      '2025',
      '*',
      '~',
      ',',
      'و',
      'مؤتمر',
      "l'",
      ':',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
    );

    fc.assert(
      fc.property(typed, fc.boolean(), (text, typing) => {
        const { notices } = parseQuery(text, { typing });

        for (const { start, end } of notices) expect(start >= 0 && start <= end && end <= text.length).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it('stays on its feet under a thousand parentheses and a pasted article', () => {
    expect(noticesOf(`${'('.repeat(1000)}thé`)).toContain('nested-too-deep');
    expect(noticesOf('mot '.repeat(500))).toContain('too-long');
  });
});

describe('printQuery()', () => {
  const word = fc.constantFrom(
    'thé',
    'مؤتمر',
    '"parti du soleil"',
    'congr*',
    'hajira~',
    'outlet:aurore',
    'person:"سامية"',
    'date:2025-09',
    '2025',
    'status:inbox',
    'topic:none',
    'شتنبر 2025',
    'thé NEAR/4 café',
    '..2024',
  );
  const grammar = fc.letrec<{ query: string; group: string }>((tie) => ({
    group: fc.oneof(
      { depthSize: 'small' },
      word,
      tie('query').map((inner) => `(${inner})`),
      tie('group').map((inner) => `-(${inner})`),
    ),
    query: fc
      .array(tie('group'), { minLength: 1, maxLength: 3 })
      .chain((parts) => fc.constantFrom(' ', ' OR ').map((joint) => parts.join(joint))),
  }));

  it.each(['ar', 'fr', 'en'] as const)('writes in %s what is read as the same query', (language) => {
    fc.assert(
      fc.property(grammar.query, (typed) => {
        const { query } = parseQuery(typed);

        expect(short(parseQuery(printQuery(query, language)).query)).toBe(short(query));
      }),
      { numRuns: 500 },
    );
  });

  it('uses the names of the language', () => {
    const { query } = parseQuery('outlet:aurore (thé OR café) -status:trash');

    expect(printQuery(query, 'fr')).toBe('journal:aurore (thé OU café) -statut:corbeille');
    expect(printQuery(query, 'ar')).toBe('المنبر:aurore (thé أو café) -الحالة:المهملات');
  });
});
