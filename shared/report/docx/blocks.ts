import {
  AlignmentType,
  Bookmark,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import type { Direction } from '../../model/language.ts';
import type { Phrase } from '../phrase.ts';
import { bookmarkName, phraseRuns, type RunLook } from './runs.ts';

/** The width of the text on the page, in twentieths of a point: A4 less the margins. */
export const TEXT_WIDTH = 11906 - 2 * 1300;

/** A paragraph in one direction. */
export function paragraph(
  children: readonly ParagraphChild[],
  direction: Direction,
  options: Omit<IParagraphOptions, 'children' | 'bidirectional'> = {},
): Paragraph {
  return new Paragraph({ ...options, bidirectional: direction === 'rtl', children });
}

/** A paragraph that holds a phrase and nothing else, in the phrase's own direction. */
export function phraseParagraph(
  phrase: Phrase,
  options: Omit<IParagraphOptions, 'children' | 'bidirectional'> = {},
  look: RunLook = {},
): Paragraph {
  return paragraph(phraseRuns(phrase, look), phrase.direction, options);
}

/** Running text. Arabic is justified, as its newspapers are; Latin script without hyphenation is better not. */
export function bodyParagraph(phrase: Phrase): Paragraph {
  return phraseParagraph(phrase, phrase.direction === 'rtl' ? { alignment: AlignmentType.BOTH } : {});
}

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const;

/** A heading that links can lead to. */
export function heading(
  level: keyof typeof HEADINGS,
  anchor: string,
  children: readonly ParagraphChild[],
  direction: Direction,
  options: Omit<IParagraphOptions, 'children' | 'bidirectional' | 'heading'> = {},
): Paragraph {
  const marked = new Bookmark({ id: bookmarkName(anchor), children });
  return paragraph([marked], direction, { ...options, heading: HEADINGS[level] });
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const THIN_LINE = { style: BorderStyle.SINGLE, size: 4, color: 'CFCCC2' } as const;

/** A table whose columns run the way the report does. `widths` are shares of the text's width and sum to 1. */
export function table(
  rows: readonly (readonly Paragraph[])[],
  widths: readonly number[],
  direction: Direction,
  { hasHeader = false }: { readonly hasHeader?: boolean } = {},
): Table {
  const columnWidths = widths.map((share) => Math.round(share * TEXT_WIDTH));
  return new Table({
    visuallyRightToLeft: direction === 'rtl',
    width: { size: TEXT_WIDTH, type: WidthType.DXA },
    columnWidths,
    layout: TableLayoutType.FIXED,
    borders: {
      top: THIN_LINE,
      bottom: THIN_LINE,
      insideHorizontal: THIN_LINE,
      left: NO_LINE,
      right: NO_LINE,
      insideVertical: NO_LINE,
    },
    rows: rows.map((cells, row) => {
      return new TableRow({
        cantSplit: true,
        tableHeader: hasHeader && row === 0,
        children: cells.map((cell, column) => {
          return new TableCell({
            width: { size: columnWidths[column] ?? 0, type: WidthType.DXA },
            children: [cell],
          });
        }),
      });
    }),
  });
}
