import type { ArticleRecord } from './article-record.ts';
import { dateOf } from './detected-words.ts';
import { subjectName } from './names-in-report.ts';
import { printable } from './phrase.ts';
import type { ReportClipping } from './report-material.ts';
import type { ReportArticle } from './report.ts';
import type { Wording } from './wording.ts';

/** The record of a printed clipping. */
export function recordOf(
  clipping: ReportClipping,
  article: ReportArticle,
  place: Pick<ArticleRecord, 'number' | 'heading' | 'isHighlight'>,
  wording: Wording,
): ArticleRecord {
  const { metadata } = clipping;
  const valueOf = (name: keyof typeof metadata): string | null => {
    const words = printable(metadata[name].value ?? '')
      .replace(/\s+/g, ' ')
      .trim();
    return words === '' ? null : words;
  };
  const publishedOn = dateOf(metadata.publishedOn);
  const { basis, rule } = metadata.publishedOn;
  return {
    id: clipping.id,
    ...place,
    language: clipping.language,
    title: valueOf('title'),
    kicker: valueOf('kicker'),
    outlet: valueOf('outlet'),
    publishedOn,
    dateBasis: publishedOn === null || basis === 'unknown' ? null : rule === 'person' ? 'person' : basis,
    byline: valueOf('byline'),
    agency: valueOf('agency'),
    place: valueOf('dateline'),
    section: valueOf('section'),
    topics: clipping.topics.map(printable),
    tones: clipping.tones.map(({ subject, tone }) => ({
      subject: subject === null ? null : subjectName(subject, wording).text,
      tone,
    })),
    url: article.facts.find(({ url }) => url !== null)?.url ?? null,
    note: article.note.map(({ text }) => text).join('\n'),
    alsoPublishedBy: article.alsoOutlets.map(({ text }) => text),
    text: article.paragraphs.map(({ text }) => text).join('\n'),
    isExcerpt: article.isExcerpt,
  };
}
