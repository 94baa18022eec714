import type { Language } from '../model/language.ts';
import { subjectName } from './names-in-report.ts';
import { phrase, type Phrase } from './phrase.ts';
import type { ReportMaterial, ReportPerson } from './report-material.ts';
import type { ArticleReference, IndexEntry, QuotedSpeaker, ReportArticle } from './report.ts';
import { firstWords } from './excerpt.ts';
import type { Wording } from './wording.ts';

/** The articles of the report with the clippings they were made from, in print order. */
export type PrintedClippings = ReadonlyMap<string, ReportArticle>;

/** The most words of a statement that are printed beside its speaker's name. */
const STATEMENT_WORDS = 30;

/** Before and after a quotation; French keeps them off the words by a narrow space that does not break. */
const QUOTATION_MARKS: Readonly<Record<Language, readonly [string, string]>> = {
  ar: ['«', '»'],
  fr: ['«\u202f', '\u202f»'],
  en: ['“', '”'],
};

/** The people named, in the order of the report's alphabet, with the articles that name them. */
export function indexOfPeople({ people }: ReportMaterial, printed: PrintedClippings, wording: Wording): IndexEntry[] {
  const entries = people.map((person): IndexEntry => {
    const articles = [...printed].filter(([id]) => person.clippingIds.has(id)).map(([, article]) => article);
    return { ...namesOf(person, wording.language), articles: articles.map(referenceTo) };
  });
  return inAlphabet(
    entries.filter(({ articles }) => articles.length > 0),
    wording,
  );
}

/** The outlets, with their articles. */
export function indexOfOutlets(printed: PrintedClippings, wording: Wording): IndexEntry[] {
  const entries = new Map<string, IndexEntry & { readonly articles: ArticleReference[] }>();
  for (const article of printed.values()) {
    // An outlet whose copy is left out published the text all the same.
    const outlets = [article.outlet, ...article.alsoOutlets].filter((outlet) => outlet !== null);
    for (const name of new Map(outlets.map((outlet) => [outlet.text, outlet])).values()) {
      const known = entries.get(name.text);
      if (known) known.articles.push(referenceTo(article));
      else entries.set(name.text, { name, otherName: null, articles: [referenceTo(article)] });
    }
  }
  return inAlphabet([...entries.values()], wording);
}

/**
 * Who is quoted, and where; with the words themselves where they are given in quotation marks and `withWords` allows.
 * Whoever speaks most comes first.
 */
export function quotedSpeakers(
  { clippings, people }: ReportMaterial,
  printed: PrintedClippings,
  withWords: boolean,
  wording: Wording,
): QuotedSpeaker[] {
  const personOf = new Map(people.map((person) => [person.id, person]));
  const speakers = new Map<string, { name: Phrase; count: number; statements: Statement[] }>();
  const clippingOf = new Map(clippings.map((clipping) => [clipping.id, clipping]));
  for (const [id, article] of printed) {
    const { quotations = [], language } = clippingOf.get(id) ?? {};
    for (const { personId, speaker, words, manner } of quotations) {
      const person = personId === null ? undefined : personOf.get(personId);
      const name = person ? namesOf(person, wording.language).name : phrase(speaker, language ?? wording.language);
      if (name.text === '') continue;
      const key = person ? `id:${person.id}` : `name:${name.text}`;
      const known = speakers.get(key) ?? { name, count: 0, statements: [] };
      known.count += 1;
      const said = withWords && manner === 'direct' ? statementPhrase(words, article) : null;
      addStatement(known.statements, { words: said, article: referenceTo(article) });
      speakers.set(key, known);
    }
  }
  const collator = new Intl.Collator(wording.language);
  return [...speakers.values()]
    .sort((a, b) => b.count - a.count || collator.compare(a.name.text, b.name.text))
    .map(({ name, count, statements }) => ({ name, extent: wording.count('statements', count), statements }));
}

type Statement = QuotedSpeaker['statements'][number];

/** One statement an article is enough; one with words says more than one without. */
function addStatement(statements: Statement[], statement: Statement): void {
  const index = statements.findIndex(({ article }) => article.anchor === statement.article.anchor);
  if (index < 0) statements.push(statement);
  else if (statements[index]?.words === null) statements[index] = statement;
}

function statementPhrase(words: string, { language }: ReportArticle): Phrase {
  // The article's own marks go, so that every statement stands in those of its language.
  const bare = phrase(words, language).text.replace(/^[\s«»"“”„'‘’]+|[\s«»"“”„'‘’,،]+$/gu, '');
  const [start = ''] = firstWords([bare], STATEMENT_WORDS).paragraphs;
  const [open, close] = QUOTATION_MARKS[language];
  const { direction, language: known } = phrase(start, language);
  return { text: `${open}${start}${close}`, direction, language: known };
}

export function referenceTo({ anchor, number }: ReportArticle): ArticleReference {
  return { anchor, number };
}

/** The name to print, and the one in the other script beside it. */
function namesOf(person: Pick<ReportPerson, 'names'>, language: Language): Pick<IndexEntry, 'name' | 'otherName'> {
  const name = subjectName(person, { language });
  const others = person.names.map((other) => phrase(other.text, other.language));
  return { name, otherName: others.find(({ direction }) => direction !== name.direction) ?? null };
}

/** In alphabetical order, names in the report's own script first. */
function inAlphabet(entries: readonly IndexEntry[], wording: Wording): IndexEntry[] {
  const collator = new Intl.Collator(wording.language);
  const isForeign = ({ name }: IndexEntry) => Number(name.direction !== wording.direction);
  return [...entries].sort((a, b) => isForeign(a) - isForeign(b) || collator.compare(a.name.text, b.name.text));
}
