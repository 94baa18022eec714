import { bodyOf } from '../model/block.ts';
import { civilDateSchema, type CivilDate } from '../model/civil-date.ts';
import type { Detected } from '../model/detected.ts';
import { directionOf } from '../model/language.ts';
import type { ReportOptions } from '../model/report.ts';
import { directionOfText } from '../text/script.ts';
import { firstWords } from './excerpt.ts';
import { phrase, printable, type Line, type Phrase } from './phrase.ts';
import type { ReportClipping } from './report-material.ts';
import type { Fact, ReportArticle } from './report.ts';
import type { Wording } from './wording.ts';

/** How many of its first words stand for the title of a clipping that has none. */
const WORDS_FOR_TITLE = 9;

/** What an article's page needs to know besides its clipping. */
interface ArticleSetting {
  /** From 1, in the order in which the report prints them. */
  readonly position: number;
  /** The other sections it belongs to. */
  readonly alsoIn: readonly Phrase[];
  readonly options: Pick<ReportOptions, 'content' | 'excerptWords'>;
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
    facts: factsOf(clipping, wording),
    paragraphs: (excerpt?.paragraphs ?? body).map((text) => paragraphPhrase(text, clipping)),
    isExcerpt: excerpt?.isShortened ?? false,
    alsoIn: alsoIn.length === 0 ? null : wording.line('alsoIn', { sections: listed(alsoIn, wording) }),
  };
}

/** The article's own words, a string a paragraph. */
export function paragraphsOf({ text, blocks }: Pick<ReportClipping, 'text' | 'blocks'>): string[] {
  return printable(bodyOf(text, blocks))
    .split(/[\n\r\u2028\u2029]+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** The publication date; null if it is unknown. A person may have typed something that is no date. */
export function dateOf({ value }: Detected): CivilDate | null {
  const parsed = civilDateSchema.safeParse(value);
  return parsed.success ? parsed.data : null;
}

/** A list of names in a line, each name isolated. */
function listed(names: readonly Phrase[], { language }: Wording): Line {
  const separator = language === 'ar' ? '، ' : ', ';
  return names.flatMap((name, index) => (index === 0 ? [name] : [separator, name]));
}

/** A value as a phrase; null if it is unknown or empty. */
export function phraseOf({ value }: Detected, { language }: Pick<ReportClipping, 'language'>): Phrase | null {
  const words = value === null ? null : phrase(value, language);
  return words === null || words.text === '' ? null : words;
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

function factsOf(clipping: ReportClipping, wording: Wording): Fact[] {
  const { metadata, topics } = clipping;
  const named = (label: string, detected: Detected): Fact[] => {
    const value = phraseOf(detected, clipping);
    return value === null ? [] : [{ label, value: [value], url: null }];
  };
  const topicPhrases = topics.map((topic) => phrase(topic, wording.language)).filter(({ text }) => text !== '');
  return [
    ...named(wording.say('outlet'), metadata.outlet),
    { label: wording.say('publishedOn'), value: dateLine(metadata.publishedOn, wording), url: null },
    ...named(wording.say('byline'), metadata.byline),
    ...named(wording.say('agency'), metadata.agency),
    ...named(wording.say('place'), metadata.dateline),
    ...named(wording.say('section'), metadata.section),
    { label: wording.say('language'), value: wording.line(clipping.language), url: null },
    ...(topicPhrases.length > 0
      ? [{ label: wording.say('topics'), value: listed(topicPhrases, wording), url: null }]
      : []),
    ...linkFact(metadata.url, wording),
  ];
}

function dateLine(publishedOn: Detected, wording: Wording): Line {
  const date = dateOf(publishedOn);
  if (date === null) return wording.line('unknownDate');
  const words = wording.date(date);
  if (publishedOn.basis === 'inferred') return wording.line('inferredDate', { date: words });
  return [words];
}

/** Only a web address is made a link: an address of another kind might run something. */
function linkFact({ value }: Detected, wording: Wording): Fact[] {
  const address = printable(value ?? '').trim();
  if (!/^https?:\/\/[^\s"'<>\\]+$/i.test(address)) return [];
  const words: Phrase = { text: address, direction: 'ltr', language: null };
  return [{ label: wording.say('link'), value: [words], url: address }];
}
