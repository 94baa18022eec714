import {
  LeaderType,
  PageReference,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
  type Paragraph,
  type ParagraphChild,
} from 'docx';
import type { Line, Phrase } from '../phrase.ts';
import type { Chart, ContentsEntry, Highlight, IndexEntry, QuotedSpeaker, Report, ReportPart } from '../report.ts';
import { bodyParagraph, heading, paragraph, phraseParagraph, table, TEXT_WIDTH } from './blocks.ts';
import { articleLinks, bookmarkName, isolatedRuns, lineRuns, linkTo, phraseRuns } from './runs.ts';

type Own = Omit<Phrase, 'text'>;

export function coverBlocks({ cover, direction, language }: Report): FileChild[] {
  const { kind, title, organisation, issue, period, preparedOn, extent } = cover;
  const line = (phrase: Phrase | null) => (phrase === null ? [] : [phraseParagraph(phrase, { style: 'CoverLine' })]);
  const space = (before: number) => paragraph([], direction, { spacing: { before } });
  return [
    ...(organisation === null ? [] : [phraseParagraph(organisation, { style: 'CoverLine' }, { bold: true })]),
    space(3200),
    ...(kind.text === title.text ? [] : [phraseParagraph(kind, { style: 'CoverKind' })]),
    heading(1, 'cover', phraseRuns({ ...title, language: title.language ?? language }), title.direction),
    ...line(period),
    ...line(issue),
    space(2600),
    ...[extent, preparedOn].map((phrase) => phraseParagraph(phrase, { style: 'Note' })),
  ];
}

/** A part's heading and note. */
export function partHeading(
  { anchor, heading: words, note }: Pick<ReportPart<unknown>, 'anchor' | 'heading' | 'note'>,
  startsPage: boolean,
): FileChild[] {
  return [
    heading(2, anchor, phraseRuns(words), words.direction, { pageBreakBefore: startsPage }),
    ...(note === null ? [] : [phraseParagraph(note, { style: 'Note' })]),
  ];
}

/**
 * The contents, a line an entry with its page (see docs/decisions/040). Not as one field of Word's: LibreOffice fills in
 * no page numbers within such a field, and Word would put its own lines, without outlets, in place of these.
 */
export function contentsBlocks({ contents, direction, language }: Report): FileChild[] {
  if (contents.items.length === 0) return [];
  const entries = contents.items.map((entry) => contentsParagraph(entry, { direction, language }));
  return [...partHeading(contents, true), ...entries];
}

/** Where a line of the contents has its page number; in a right-to-left paragraph Word counts it from the right. */
const PAGE_NUMBER_STOP = [{ type: TabStopType.RIGHT, position: TEXT_WIDTH, leader: LeaderType.DOT }];

function contentsParagraph({ level, anchor, title, number, outlet, date }: ContentsEntry, own: Own): Paragraph {
  if (level === 1) {
    const words = isolatedRuns(title, own.direction);
    return paragraph([linkTo(anchor, words), ...pageOf(anchor, own)], own.direction, {
      style: 'TOC2',
      tabStops: PAGE_NUMBER_STOP,
    });
  }
  const space = phraseRuns({ ...own, text: ' ' });
  const mark = number === null ? [] : phraseRuns({ ...own, text: `${number}.` }, { style: 'ArticleNumber' });
  return paragraph(
    [
      linkTo(anchor, [...mark, ...space, ...isolatedRuns(title, own.direction)]),
      ...sourceRuns({ outlet, date }, own),
      ...pageOf(anchor, own),
    ],
    own.direction,
    { style: 'TOC3', tabStops: PAGE_NUMBER_STOP },
  );
}

/** The page of a place, at the line's far end: a field, which the program that opens the document fills in. */
function pageOf(anchor: string, { direction }: Own): ParagraphChild[] {
  const tab = new TextRun({ children: [new Tab()], rightToLeft: direction === 'rtl' });
  // eslint-disable-next-line @typescript-eslint/no-unsafe-class-instance-assignment -- the library takes any of its runs
  return [tab, new PageReference(bookmarkName(anchor), { hyperlink: true })];
}

function sourceRuns({ outlet, date }: Pick<ContentsEntry, 'outlet' | 'date'>, own: Own) {
  const soft = { style: 'Soft' };
  const separated = (phrase: Phrase) => [
    ...phraseRuns({ ...own, text: ' · ' }, soft),
    ...isolatedRuns(phrase, own.direction, soft),
  ];
  return [...(outlet === null ? [] : separated(outlet)), ...(date === null ? [] : separated({ ...own, text: date }))];
}

export function figuresBlocks({ figures, direction, language }: Report): FileChild[] {
  if (figures === null) return [];
  const own = { direction, language };
  const numbers = figures.items.map(({ value, label }) => [
    phraseParagraph({ ...own, text: label }, { style: 'Cell' }),
    phraseParagraph({ ...own, text: value }, { style: 'Cell' }, { style: 'Value' }),
  ]);
  return [
    ...partHeading(figures, true),
    ...(numbers.length === 0 ? [] : [table(numbers, [0.6, 0.4], direction)]),
    ...figures.charts.flatMap((chart) => chartBlocks(chart, own)),
  ];
}

/** A chart as its table: Word's readers copy from it. Days on which nothing appeared are left out. */
function chartBlocks({ title, note, columns, data }: Chart, own: Own): FileChild[] {
  const cell = (phrase: Phrase, style?: string) => {
    return paragraph(isolatedRuns(phrase, own.direction, style === undefined ? {} : { style }), own.direction, {
      style: 'Cell',
    });
  };
  const header = columns.map((words) => cell({ ...own, text: words }, 'Soft'));
  const rows = data
    .filter(({ value }) => value > 0)
    .map(({ label, valueLabel }) => [cell(label), cell({ ...own, text: valueLabel }, 'Value')]);
  return [
    phraseParagraph({ ...own, text: title }, { style: 'ChartTitle' }),
    table([header, ...rows], [0.6, 0.4], own.direction, { hasHeader: true }),
    ...(note === null ? [] : [phraseParagraph({ ...own, text: note }, { style: 'Note' })]),
  ];
}

export function highlightBlocks({ article, title, outlet, date, lead }: Highlight, own: Own): FileChild[] {
  const number = phraseRuns({ ...own, text: `${article.number}. ` }, { style: 'ArticleNumber' });
  return [
    paragraph(
      [
        linkTo(article.anchor, [...number, ...isolatedRuns(title, own.direction, { style: 'Value' })]),
        ...sourceRuns({ outlet, date }, own),
      ],
      own.direction,
      { keepNext: lead !== null },
    ),
    ...(lead === null ? [] : [bodyParagraph(lead)]),
  ];
}

export function quotedBlocks({ name, extent, statements }: QuotedSpeaker, own: Own): FileChild[] {
  const silent = statements.filter(({ words }) => words === null).map(({ article }) => article);
  const space = phraseRuns({ ...own, text: ' ' });
  const said = statements.flatMap(({ words, article }) => {
    if (words === null) return [];
    const children = [...isolatedRuns(words, own.direction), ...space, ...articleLinks([article], own)];
    return [paragraph(children, own.direction, { indent: { start: 300 } })];
  });
  const soft = phraseRuns({ ...own, text: `  ${extent}  ` }, { style: 'Soft' });
  return [
    paragraph(
      [...isolatedRuns(name, own.direction, { style: 'Value' }), ...soft, ...articleLinks(silent, own)],
      own.direction,
      {
        keepNext: said.length > 0,
        spacing: { before: 160, after: 60 },
      },
    ),
    ...said,
  ];
}

export function indexBlocks({ name, otherName, articles }: IndexEntry, own: Own): FileChild[] {
  const space = phraseRuns({ ...own, text: '  ' });
  const soft = { style: 'Soft' };
  const other = otherName === null ? [] : [...space, ...isolatedRuns(otherName, own.direction, soft)];
  return [
    paragraph(
      [...isolatedRuns(name, own.direction), ...other, ...space, ...articleLinks(articles, own)],
      own.direction,
      {
        spacing: { after: 40 },
      },
    ),
  ];
}

export function noteBlocks(line: Line, own: Own): FileChild[] {
  return [paragraph(lineRuns(line, own), own.direction)];
}
