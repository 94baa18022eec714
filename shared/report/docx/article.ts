import { ExternalHyperlink, type FileChild, type Paragraph, type ParagraphChild } from 'docx';
import type { Phrase } from '../phrase.ts';
import type { Fact, Report, ReportArticle } from '../report.ts';
import { bodyParagraph, heading, paragraph, phraseParagraph, table } from './blocks.ts';
import { lineRuns, phraseRuns } from './runs.ts';

/** An article's part of the document: kicker, numbered title, label band, text. */
export function articleBlocks(article: ReportArticle, report: Report, startsPage: boolean): FileChild[] {
  const { anchor, number, kicker, title, isUntitled, note, facts, paragraphs, isExcerpt, alsoIn } = article;
  const own = { direction: report.direction, language: report.language };
  const numbered = [
    ...phraseRuns({ ...own, direction: title.direction, text: `${number}.` }, { style: 'ArticleNumber' }),
    // The space runs with the title, so that it stands between the two whichever way the title runs.
    ...phraseRuns({ ...title, text: ` ${title.text}` }, isUntitled ? { style: 'Untitled' } : {}),
  ];
  // Whatever comes first begins the page.
  const [kickerBreak, titleBreak] = kicker === null ? [false, startsPage] : [startsPage, false];
  return [
    ...(kicker === null ? [] : [phraseParagraph(kicker, { style: 'Kicker', pageBreakBefore: kickerBreak })]),
    heading(3, anchor, numbered, title.direction, { pageBreakBefore: titleBreak }),
    ...noteParagraphs(note, report),
    table(
      facts.map((fact) => factRow(fact, own)),
      [0.25, 0.75],
      report.direction,
    ),
    ...(alsoIn === null ? [] : [paragraph(lineRuns(alsoIn, own), report.direction, { style: 'Note' })]),
    isExcerpt
      ? phraseParagraph({ ...own, text: report.labels.excerpt }, { style: 'Note', spacing: { before: 160, after: 60 } })
      : paragraph([], report.direction, { spacing: { after: 60, line: 120 } }),
    ...paragraphs.map(bodyParagraph),
  ];
}

/** The office's own words on the article, in a style of their own with a rule beside them. */
function noteParagraphs(note: ReportArticle['note'], { labels, direction, language }: Report): Paragraph[] {
  if (note.length === 0) return [];
  const label = phraseParagraph({ direction, language, text: labels.note }, { style: 'Remark' }, { bold: true });
  return [label, ...note.map((words) => phraseParagraph(words, { style: 'Remark' }))];
}

function factRow({ label, value, url }: Fact, own: Omit<Phrase, 'text'>): Paragraph[] {
  const runs = lineRuns(value, own, { style: 'Value' });
  const shown: ParagraphChild[] = url === null ? runs : [new ExternalHyperlink({ link: url, children: runs })];
  return [
    phraseParagraph({ ...own, text: label }, { style: 'Cell' }, { style: 'Soft' }),
    paragraph(shown, own.direction, { style: 'Cell' }),
  ];
}
