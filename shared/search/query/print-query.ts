import { assertNever } from '../../model/assert-never.ts';
import type { Language } from '../../model/language.ts';
import { nameOfField, type FieldName } from './fields.ts';
import { printPeriod } from './period.ts';
import type { PhraseQuery, Query, WordQuery } from './query.ts';
import { nameOfNone, nameOfValue } from './values.ts';

/** What the operators are written as in a language; all are read in every language. */
const WRITTEN: Readonly<Record<Language, { readonly or: string; readonly near: string }>> = {
  ar: { or: 'أو', near: 'قرب' },
  fr: { or: 'OU', near: 'PROCHE' },
  en: { or: 'OR', near: 'NEAR' },
};

/**
 * Writes a query out, in a language, with parentheses where they say how it was understood. Reading it again gives the
 * same query.
 */
export function printQuery(query: Query, language: Language): string {
  const print = (part: Query): string => printQuery(part, language);
  switch (query.kind) {
    case 'everything':
      return '';
    case 'and':
      return query.parts.map((part) => grouped(part, print)).join(' ');
    case 'or':
      return query.parts.map(print).join(` ${WRITTEN[language].or} `);
    case 'not':
      return `-${isGroup(query.part) ? `(${print(query.part)})` : print(query.part)}`;
    case 'near':
      return query.parts.map(print).join(` ${WRITTEN[language].near}/${query.distance} `);
    case 'word':
    case 'phrase':
      return inField(query.field, printWord(query), language);
    case 'date':
      return query.forms.length > 0 ? query.typed : inField(query.field, printPeriod(query), language);
    case 'value':
      return inField(query.field, nameOfValue(query, language), language);
    case 'missing':
      return inField(query.field, nameOfNone(language), language);
    case 'alias':
      return print(query.part);
    default:
      return assertNever(query);
  }
}

/** OR binds looser than what stands side by side. */
function grouped(part: Query, print: (part: Query) => string): string {
  return part.kind === 'or' ? `(${print(part)})` : print(part);
}

function isGroup({ kind }: Query): boolean {
  return kind === 'and' || kind === 'or' || kind === 'near' || kind === 'not';
}

const ENDINGS = { forms: '', typing: '', prefix: '*', alike: '~' } as const;

function printWord(query: WordQuery | PhraseQuery): string {
  if (query.kind !== 'phrase') return `${query.typed}${ENDINGS[query.match]}`;
  return `"${query.typed.replace(/["“”„‟＂]/g, ' ')}"${query.unfinished ? '*' : ''}`;
}

function inField(field: FieldName | null, value: string, language: Language): string {
  return field === null ? value : `${nameOfField(field, language)}:${value}`;
}
