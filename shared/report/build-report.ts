import type { CivilDate } from '../model/civil-date.ts';
import type { OptionalReportPart, ReportOptions } from '../model/report.ts';
import type { ArticleRecord } from './article-record.ts';
import { buildArticle, paragraphsOf, writtenPhrases } from './build-article.ts';
import { buildCharts, countedFigures } from './build-charts.ts';
import { toneCharts } from './tone-charts.ts';
import { contentsOf } from './build-contents.ts';
import { labelsIn } from './build-labels.ts';
import { indexOfOutlets, indexOfPeople, quotedSpeakers, referenceTo, type PrintedClippings } from './build-indexes.ts';
import { methodNote, rightsNote } from './build-method.ts';
import { dateOf, phraseOf } from './detected-words.ts';
import { recordOf } from './build-record.ts';
import { firstWords } from './excerpt.ts';
import { groupClippings } from './group-clippings.ts';
import type { TextKey } from './messages/message-types.ts';
import { phrase, type Phrase } from './phrase.ts';
import type { ReportMaterial } from './report-material.ts';
import type { Highlight, Report, ReportArticle, ReportCover, ReportPart, ReportSection } from './report.ts';
import { wordingIn, type Wording } from './wording.ts';

/** How many words of a highlighted article are printed under its title. */
const LEAD_WORDS = 30;

/**
 * Puts a press review together.
 *
 * @param today the date to print on the cover
 */
export function buildReport(material: ReportMaterial, options: ReportOptions, today: CivilDate): Report {
  const wording = wordingIn(options);
  const [from, to] = periodOf(options, material.clippings);
  const { sections, printed, records } = buildSections(material, options, wording);
  const wants = (part: OptionalReportPart) => options.parts.includes(part);
  const part = partBuilder(wording);
  const [people, outlets] = [indexOfPeople(material, printed, wording), indexOfOutlets(printed, wording)];
  // In an excerpt report nothing but the excerpt is taken from a text.
  const speakers = quotedSpeakers(material, printed, options.content === 'full', wording);
  const parts = {
    introduction: part('introduction', writtenPhrases(options.introduction ?? '', options.language)),
    figures: wants('figures') ? buildFigures(material, { people, outlets }, wants('tones'), wording) : null,
    highlights: part('highlights', buildHighlights(material, options, printed)),
    sections,
    quoted: wants('quotations') ? part('quoted', speakers, wording.say('quotedNote')) : null,
    people: wants('indexes') ? part('people', people) : null,
    outlets: wants('indexes') ? part('outlets', outlets) : null,
  };
  const method = methodNote(material, parts, wants('tones'), wording);
  const whole = {
    ...parts,
    method: { ...emptyPart('method', wording), items: method },
    rights: { ...emptyPart('rights', wording), items: rightsNote(options, wording) },
  };
  return {
    language: options.language,
    direction: wording.direction,
    content: options.content,
    digits: options.digits,
    date: today,
    cover: buildCover(material, options, today, wording),
    contents: { ...emptyPart('contents', wording), items: contentsOf(whole, options.grouping) },
    ...whole,
    records,
    period: { from, to },
    labels: labelsIn(wording),
  };
}

type PartName = TextKey &
  ('contents' | 'introduction' | 'figures' | 'highlights' | 'quoted' | 'people' | 'outlets' | 'method' | 'rights');

function emptyPart(name: PartName, wording: Wording): ReportPart<never> {
  return { anchor: name, heading: phrase(wording.say(name), wording.language), note: null, items: [] };
}

/** A part of the report, or null where it would be empty. */
function partBuilder(wording: Wording) {
  return <Item>(name: PartName, items: readonly Item[], note: string | null = null): ReportPart<Item> | null => {
    if (items.length === 0) return null;
    return { ...emptyPart(name, wording), note: note === null ? null : phrase(note, wording.language), items };
  };
}

function buildCover(
  { clippings }: ReportMaterial,
  options: ReportOptions,
  today: CivilDate,
  wording: Wording,
): ReportCover {
  const own = (text: string | null): Phrase | null => {
    const words = phrase(text ?? '', wording.language);
    return words.text === '' ? null : words;
  };
  const kind = phrase(wording.say('pressReview'), wording.language);
  const issue = phrase(options.issue, wording.language).text;
  const extent = clippings.length === 0 ? wording.say('emptyReport') : wording.count('clippings', clippings.length);
  return {
    kind,
    title: own(options.title) ?? kind,
    organisation: own(options.organisation),
    issue: issue === '' ? null : own(wording.say('issue', { issue })),
    period: own(wording.period(...periodOf(options, clippings))),
    preparedOn: phrase(wording.say('preparedOn', { date: wording.date(today) }), wording.language),
    extent: phrase(extent, wording.language),
  };
}

/** The period chosen; without one, the days from the first publication to the last. */
function periodOf(
  { from, to }: ReportOptions,
  clippings: ReportMaterial['clippings'],
): [from: CivilDate | null, to: CivilDate | null] {
  return from !== null || to !== null ? [from, to] : publicationDays(clippings);
}

/** From the first publication to the last, as far as they are known. */
function publicationDays(clippings: ReportMaterial['clippings']): [first: CivilDate | null, last: CivilDate | null] {
  const dates = clippings.map(({ metadata }) => dateOf(metadata.publishedOn)).filter((date) => date !== null);
  dates.sort();
  return [dates[0] ?? null, dates.at(-1) ?? null];
}

function buildSections(material: ReportMaterial, options: ReportOptions, wording: Wording) {
  const printed = new Map<string, ReportArticle>();
  const records: ArticleRecord[] = [];
  const sections = groupClippings(material, options.grouping, wording).map((group, index): ReportSection => {
    const articles = group.clippings.map(({ clipping, alsoIn }) => {
      const article = buildArticle(clipping, { position: printed.size + 1, alsoIn, options, wording });
      printed.set(clipping.id, article);
      const isHighlight = options.highlightIds.includes(clipping.id);
      const place = { number: printed.size, heading: group.heading.text, isHighlight };
      records.push(recordOf(clipping, article, place, wording));
      return article;
    });
    const count = wording.count('clippings', articles.length);
    const extent = group.date === null ? count : `${group.date} · ${count}`;
    return { anchor: `section-${index + 1}`, heading: group.heading, extent, articles };
  });
  return { sections, printed, records };
}

function buildFigures(
  { clippings, origin }: ReportMaterial,
  { people, outlets }: Readonly<Record<'people' | 'outlets', readonly unknown[]>>,
  withTones: boolean,
  wording: Wording,
): Report['figures'] {
  if (clippings.length === 0) return null;
  const period = wording.period(...publicationDays(clippings));
  const languages = new Set(clippings.map(({ language }) => language)).size;
  const counts = {
    clippings: clippings.length,
    outlets: outlets.length,
    languages,
    // What nobody has looked at is no figure to print large.
    people: origin === 'archive' ? people.length : 0,
  };
  return {
    ...emptyPart('figures', wording),
    note: period === null ? null : phrase(wording.say('periodFigure', { period }), wording.language),
    items: countedFigures(counts, wording),
    charts: [...buildCharts(clippings, wording), ...(withTones ? toneCharts(clippings, wording) : [])],
  };
}

function buildHighlights(
  { clippings }: ReportMaterial,
  { highlightIds, content, excerptWords }: ReportOptions,
  printed: PrintedClippings,
): Highlight[] {
  const words = content === 'excerpt' ? Math.min(LEAD_WORDS, excerptWords) : LEAD_WORDS;
  const clippingOf = new Map(clippings.map((clipping) => [clipping.id, clipping]));
  return [...new Set(highlightIds)].flatMap((id): Highlight[] => {
    const [clipping, article] = [clippingOf.get(id), printed.get(id)];
    if (!clipping || !article) return [];
    const [first] = paragraphsOf(clipping);
    const [lead] = first === undefined ? [] : firstWords([first], words).paragraphs;
    return [
      {
        article: referenceTo(article),
        title: article.title,
        outlet: phraseOf(clipping.metadata.outlet, clipping),
        date: article.date,
        lead: lead === undefined || article.isUntitled ? null : phrase(lead, clipping.language),
      },
    ];
  });
}
