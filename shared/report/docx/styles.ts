import { LineRuleType, type IParagraphStyleOptions, type IRunStylePropertiesOptions, type IStylesOptions } from 'docx';
import type { Language } from '../../model/language.ts';
import { WORD_LANGUAGES } from './runs.ts';

const ACCENT = '14524A';
const SOFT = '5B5B57';
/** Fonts that Word brings along; where one is missing, the system's own for the script steps in. */
const FONT = { ascii: 'Cambria', hAnsi: 'Cambria', eastAsia: 'Cambria', cs: 'Sakkal Majalla' };

/** A size in points, for Latin letters; Word counts half points, and Arabic letters are drawn smaller at the same size. */
function sized(points: number, look: IRunStylePropertiesOptions = {}): IRunStylePropertiesOptions {
  return { ...look, size: Math.round(points * 2), sizeComplexScript: Math.round(points * 2.5) };
}

type ParagraphLook = Pick<IParagraphStyleOptions, 'run' | 'paragraph'>;

function paragraphStyle(id: string, name: string, look: ParagraphLook): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: 'Normal', quickFormat: true, ...look };
}

/**
 * The document's styles. Directions are not theirs: every paragraph and run says its own, and what somebody adds by hand
 * runs as the report does (see finish-docx.ts).
 */
export function documentStyles(language: Language): IStylesOptions {
  const latin = WORD_LANGUAGES[language === 'ar' ? 'fr' : language];
  const languages = { value: latin, bidirectional: WORD_LANGUAGES.ar };
  return {
    default: {
      document: {
        run: { font: FONT, ...sized(11), language: languages },
        // Word counts lines in 240ths; a rule said aloud, since some programs take the number for a fixed height.
        paragraph: { spacing: { after: 140, line: 276, lineRule: LineRuleType.AUTO } },
      },
      heading1: { run: sized(30, { bold: true }), paragraph: { spacing: { before: 120, after: 240 } } },
      heading2: {
        run: sized(17, { bold: true, color: ACCENT }),
        paragraph: {
          keepNext: true,
          spacing: { before: 360, after: 200 },
          border: { bottom: { style: 'single', size: 8, color: ACCENT, space: 4 } },
        },
      },
      heading3: {
        run: sized(15, { bold: true }),
        paragraph: { keepNext: true, keepLines: true, spacing: { before: 240, after: 120 } },
      },
    },
    paragraphStyles: PARAGRAPH_STYLES,
    characterStyles: [
      { id: 'Value', name: 'Value', run: { bold: true } },
      { id: 'Soft', name: 'Soft', run: sized(9.5, { color: SOFT }) },
      { id: 'Untitled', name: 'Untitled', run: { bold: false, color: SOFT } },
      { id: 'ArticleNumber', name: 'Article Number', run: { bold: true, color: ACCENT } },
    ],
  };
}

const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  paragraphStyle('CoverLine', 'Cover Line', { run: sized(13) }),
  paragraphStyle('CoverKind', 'Cover Kind', { run: sized(15, { color: ACCENT }) }),
  paragraphStyle('Note', 'Note', { run: sized(9.5, { color: SOFT }), paragraph: { spacing: { after: 120 } } }),
  paragraphStyle('Kicker', 'Kicker', {
    run: sized(11, { bold: true, color: ACCENT }),
    paragraph: { keepNext: true, spacing: { before: 240, after: 40 } },
  }),
  paragraphStyle('Remark', 'Remark', {
    paragraph: {
      keepNext: true,
      spacing: { after: 80 },
      indent: { start: 240 },
      // Word takes "left" for the side where the paragraph starts.
      border: { left: { style: 'single', size: 18, color: ACCENT, space: 8 } },
    },
  }),
  paragraphStyle('ChartTitle', 'Chart Title', {
    run: { bold: true },
    paragraph: { keepNext: true, spacing: { before: 240, after: 80 } },
  }),
  paragraphStyle('Cell', 'Table Cell', { run: sized(10), paragraph: { spacing: { before: 20, after: 20 } } }),
  // The names that Word's own contents give to these levels, so that a table which somebody inserts looks the same.
  paragraphStyle('TOC2', 'toc 2', {
    run: { bold: true, color: ACCENT },
    paragraph: { keepNext: true, spacing: { before: 160, after: 40 } },
  }),
  paragraphStyle('TOC3', 'toc 3', {
    paragraph: { spacing: { after: 40 }, indent: { start: 240 } },
  }),
  paragraphStyle('HeaderLine', 'Header Line', { run: sized(9, { color: SOFT }) }),
];
