import type { ReportOptions } from '../model/report.ts';
import { dateOf } from './detected-words.ts';
import { phrase, type Line } from './phrase.ts';
import type { ReportClipping, ReportMaterial } from './report-material.ts';
import type { Report } from './report.ts';
import type { Wording } from './wording.ts';

/** What the reader should know of how the report came about: what the software found, and what a person decided. */
export function methodNote(
  material: ReportMaterial,
  parts: Pick<Report, 'sections' | 'people' | 'quoted'>,
  withTones: boolean,
  wording: Wording,
): Line[] {
  const { clippings, origin } = material;
  if (clippings.length === 0) return [];
  const dates = datesByBasis(clippings);
  const counted = Object.fromEntries(Object.entries(dates).map(([basis, n]) => [basis, wording.number(n)]));
  const isUntitled = parts.sections.some(({ articles }) => articles.some((article) => article.isUntitled));
  return [
    wording.line('methodText'),
    ...(origin === 'archive' ? [wording.line('methodOriginals')] : []),
    ...(isUntitled ? [wording.line('methodTitles')] : []),
    wording.line('methodFields', { person: wording.number(correctedFields(clippings)) }),
    wording.line('methodDates', counted),
    ...(dates.unknown > 0 ? [wording.line('methodUnknownDates')] : []),
    ...(parts.people === null
      ? []
      : [wording.line(origin === 'archive' ? 'methodNamesByPerson' : 'methodNamesByMachine')]),
    ...(withTones && clippings.some(({ tones }) => tones.length > 0) ? [wording.line('methodTones')] : []),
    ...(parts.quoted === null ? [] : [wording.line('methodQuotations')]),
  ];
}

/** Whose the texts are, and how much of them the report gives. */
export function rightsNote(options: ReportOptions, wording: Wording): Line[] {
  const organisation = phrase(options.organisation, options.language);
  return [
    wording.line('rightsText'),
    ...(options.content === 'excerpt'
      ? [wording.line('rightsExcerpt', { words: wording.count('words', options.excerptWords) })]
      : []),
    ...(organisation.text === '' ? [] : [wording.line('rightsInternal', { organisation })]),
  ];
}

type DateSource = 'stated' | 'inferred' | 'person' | 'unknown';

function datesByBasis(clippings: readonly ReportClipping[]): Record<DateSource, number> {
  const counts: Record<DateSource, number> = { stated: 0, inferred: 0, person: 0, unknown: 0 };
  for (const { metadata } of clippings) {
    const { basis, rule } = metadata.publishedOn;
    if (dateOf(metadata.publishedOn) === null) counts.unknown += 1;
    else if (rule === 'person') counts.person += 1;
    else counts[basis] += 1;
  }
  return counts;
}

function correctedFields(clippings: readonly ReportClipping[]): number {
  return clippings.reduce((sum, { metadata: { title, outlet, byline } }) => {
    return sum + [title, outlet, byline].filter(({ rule }) => rule === 'person').length;
  }, 0);
}
