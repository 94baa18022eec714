import { AlignmentType, Document, Footer, Header, Packer, PageNumber, Paragraph, TextRun, type FileChild } from 'docx';
import { articleBlocks } from './docx/article.ts';
import { bodyParagraph, paragraph } from './docx/blocks.ts';
import { finishDocx } from './docx/finish-docx.ts';
import {
  contentsBlocks,
  coverBlocks,
  figuresBlocks,
  highlightBlocks,
  indexBlocks,
  noteBlocks,
  partHeading,
  quotedBlocks,
} from './docx/parts.ts';
import { isolatedRuns, phraseRuns } from './docx/runs.ts';
import { documentStyles } from './docx/styles.ts';
import type { Phrase } from './phrase.ts';
import type { Report, ReportPart } from './report.ts';

/** The report as a Word document: real headings, contents with page numbers, and every direction said where Word looks for it. */
export async function reportDocx(report: Report): Promise<Uint8Array> {
  const { cover, language, direction } = report;
  const author = cover.organisation?.text ?? '';
  const document = new Document({
    title: cover.title.text,
    subject: cover.kind.text,
    // The library would put names of its own where none are given.
    creator: author,
    lastModifiedBy: author,
    description: cover.period?.text ?? '',
    styles: documentStyles(language),
    sections: [
      {
        properties: {
          titlePage: true,
          page: { size: { width: 11906, height: 16838 }, margin: { top: 1400, bottom: 1300, left: 1300, right: 1300 } },
        },
        headers: { default: header(report), first: new Header({ children: [new Paragraph('')] }) },
        footers: { default: footer(report), first: new Footer({ children: [new Paragraph('')] }) },
        children: documentBlocks(report),
      },
    ],
  });
  return finishDocx(await Packer.pack(document, 'uint8array'), direction, report.date);
}

function documentBlocks(report: Report): FileChild[] {
  const { language, direction, introduction, highlights, sections, quoted, people, outlets, method, rights } = report;
  const own = { language, direction };
  const part = <Item>(
    { items, ...rest }: ReportPart<Item>,
    blocks: (item: Item, own: Omit<Phrase, 'text'>) => FileChild[],
    startsPage = false,
  ) => (items.length === 0 ? [] : [...partHeading(rest, startsPage), ...items.flatMap((item) => blocks(item, own))]);
  return [
    ...coverBlocks(report),
    ...contentsBlocks(report),
    ...(introduction ? part(introduction, (words) => [bodyParagraph(words)], true) : []),
    ...figuresBlocks(report),
    ...(highlights ? part(highlights, highlightBlocks) : []),
    ...sections.flatMap((section, index) => sectionBlocks(section, report, index === 0)),
    ...(quoted ? part(quoted, quotedBlocks, true) : []),
    ...(people ? part(people, indexBlocks) : []),
    ...(outlets ? part(outlets, indexBlocks) : []),
    ...part(method, noteBlocks),
    ...part(rights, noteBlocks),
  ];
}

/** Whole articles begin a page, the first one beneath its section's heading; excerpts follow one another. */
function sectionBlocks(section: Report['sections'][number], report: Report, isFirst: boolean): FileChild[] {
  const { anchor, heading, extent, articles } = section;
  const own = { language: report.language, direction: report.direction };
  const isFull = report.content === 'full';
  return [
    ...partHeading({ anchor, heading, note: { ...own, text: extent } }, isFull || isFirst),
    ...articles.flatMap((article, index) => articleBlocks(article, report, isFull && index > 0)),
  ];
}

function header({ cover, direction, language }: Report): Header {
  const own = { direction, language };
  const runs = [
    ...(cover.organisation === null
      ? []
      : [...isolatedRuns(cover.organisation, direction), ...phraseRuns({ ...own, text: ' · ' })]),
    ...isolatedRuns(cover.title, direction),
  ];
  return new Header({ children: [paragraph(runs, direction, { style: 'HeaderLine' })] });
}

/** "Page 3 of 20" in words: bare digits with a stroke between them would be read the wrong way round in Arabic. */
function footer({ labels, direction, language }: Report): Footer {
  const fields = { '{page}': PageNumber.CURRENT, '{pages}': PageNumber.TOTAL_PAGES };
  const parts = labels.pageOfPages.split(/(\{pages?\})/);
  const runs = parts.flatMap((part) => {
    const field = part === '{page}' || part === '{pages}' ? fields[part] : null;
    if (field === null) return phraseRuns({ text: part, direction, language });
    return [new TextRun({ children: [field], rightToLeft: direction === 'rtl' })];
  });
  const options = { style: 'HeaderLine', alignment: AlignmentType.CENTER };
  return new Footer({ children: [paragraph(runs, direction, options)] });
}
