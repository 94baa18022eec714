import { bodyOf } from '../model/block.ts';
import { directionOf, type Language } from '../model/language.ts';
import type { ReportOptions } from '../model/report.ts';
import { directionOfText } from '../text/script.ts';
import { factsOf, listed } from './article-facts.ts';
import { dateOf, phraseOf } from './detected-words.ts';
import { firstWords } from './excerpt.ts';
import { phrase, printable, type Phrase } from './phrase.ts';
import type { ReportClipping, ReportCopy } from './report-material.ts';
import type { ReportArticle } from './report.ts';
import type { Wording } from './wording.ts';

/** How many of its first words stand for the title of a clipping that has none. */
const WORDS_FOR_TITLE = 9;

/** What an article's page needs to know besides its clipping. */
interface ArticleSetting {
  /** From 1, in the order in which the report prints them. */
  readonly position: number;
  /** The other sections it belongs to. */
  readonly alsoIn: readonly Phrase[];
  readonly options: Pick<ReportOptions, 'content' | 'excerptWords' | 'parts'>;
  readonly wording: Wording;
}

/** The page of one clipping: its label band, its title and its text, each paragraph in its own direction. */
export function buildArticle(clipping: ReportClipping, setting: ArticleSetting): ReportArticle {
  const { position, alsoIn, options, wording } = setting;
  const { language, metadata } = clipping;
  const body = paragraphsOf(clipping);
  const excerpt = options.content === 'excerpt' ? firstWords(body, options.excerptWords) : null;
  const own = metadata.title.value === null ? null : phrase(metadata.title.value, language);
  const title = own === null || own.text === '' ? titleFromText(body, clipping, wording) : own;
  const date = dateOf(metadata.publishedOn);
  const number = wording.number(position);
  return {
    anchor: `article-${position}`,
    number,
    language,
    direction: directionOf(language),
    kicker: phraseOf(metadata.kicker, clipping),
    title,
    isUntitled: title !== own,
    outlet: phraseOf(metadata.outlet, clipping),
    date: date === null ? null : wording.date(date),
    note: writtenPhrases(clipping.note, wording.language),
    facts: factsOf(clipping, options.parts.includes('tones'), wording),
    paragraphs: (excerpt?.paragraphs ?? body).map((text) => paragraphPhrase(text, clipping)),
    isExcerpt: excerpt?.isShortened ?? false,
    alsoOutlets: outletsOf(clipping.copies),
    alsoIn: alsoIn.length === 0 ? null : wording.line('alsoIn', { sections: listed(alsoIn, wording) }),
  };
}

/** The article's own words, a string a paragraph. */
export function paragraphsOf({ text, blocks }: Pick<ReportClipping, 'text' | 'blocks'>): string[] {
  return paragraphsIn(bodyOf(text, blocks));
}

/** The paragraphs of a text, a line each; empty lines between them count for nothing. */
function paragraphsIn(text: string): string[] {
  return printable(text)
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** What somebody wrote for the report, a phrase a paragraph, each in its own direction. */
export function writtenPhrases(text: string, language: Language): Phrase[] {
  return paragraphsIn(text).map((words) => phrase(words, language));
}

/** A paragraph runs as its first strong letter does, and one of digits alone as the article does. */
function paragraphPhrase(text: string, { language }: ReportClipping): Phrase {
  const own = directionOf(language);
  const direction = directionOfText(text, own);
  return { text, direction, language: direction === own ? language : null };
}

function titleFromText(body: readonly string[], { language }: ReportClipping, wording: Wording): Phrase {
  const first = body[0];
  if (first === undefined) return phrase('[…]', wording.language);
  const { paragraphs, isShortened } = firstWords([first], WORDS_FOR_TITLE);
  const words = paragraphs[0] ?? '';
  // The brackets run with the words they stand round.
  return { ...phrase(words, language), text: `[${isShortened && !words.endsWith('…') ? `${words}…` : words}]` };
}

/** The outlets that published the same text, each once. */
function outletsOf(copies: readonly ReportCopy[]): Phrase[] {
  const outlets = copies.map((copy) => phraseOf(copy.metadata.outlet, copy)).filter((outlet) => outlet !== null);
  return [...new Map(outlets.map((outlet) => [outlet.text, outlet])).values()];
}
