import { InternalHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Direction, Language } from '../../model/language.ts';
import type { Line, Phrase } from '../phrase.ts';
import type { ArticleReference } from '../report.ts';

/** The languages as Word names them, for its spelling check and its fonts. */
export const WORD_LANGUAGES: Readonly<Record<Language, string>> = { ar: 'ar-MA', fr: 'fr-MA', en: 'en-GB' };

/** How a run looks; its direction and language come of its text. */
export type RunLook = Pick<IRunOptions, 'bold' | 'color' | 'size' | 'style'>;

/** From the first letter of the foreign script to the last, with the digits that follow it. */
const FOREIGN: Readonly<Record<Direction, RegExp>> = {
  rtl: /(?!\p{Script=Arabic})\p{L}(?:[^\p{Script=Arabic}]*(?:(?!\p{Script=Arabic})[\p{L}\p{M}]|\p{Nd}))?/gu,
  ltr: /\p{Script=Arabic}(?:(?:(?!\p{L})[^]|\p{Script=Arabic})*[\p{Script=Arabic}\p{M}\p{Nd}])?/gu,
};

/** A stretch of text that runs one way. */
interface DirectedText {
  readonly text: string;
  readonly direction: Direction;
}

/**
 * Divides a paragraph's text into runs of one direction. Word does not find the directions out by itself: a run says
 * whether it is right-to-left, and takes its font, size and language by that. Spaces, digits and marks between two
 * words of one script go with them, others with the paragraph (UAX #9, rules N1 and N2).
 */
export function directedTexts(text: string, base: Direction): DirectedText[] {
  const runs: DirectedText[] = [];
  const add = (words: string, direction: Direction) => {
    if (words !== '') runs.push({ text: words, direction });
  };
  let end = 0;
  for (const match of text.matchAll(FOREIGN[base])) {
    add(text.slice(end, match.index), base);
    add(match[0], base === 'rtl' ? 'ltr' : 'rtl');
    end = match.index + match[0].length;
  }
  add(text.slice(end), base);
  return runs;
}

/** A phrase as runs. A phrase of an unknown language in Latin letters is left unchecked by the spelling check. */
export function phraseRuns({ text, direction, language }: Phrase, look: RunLook = {}): TextRun[] {
  return directedTexts(text, direction).map((run) => {
    if (run.direction === 'rtl') {
      return new TextRun({
        ...look,
        text: run.text,
        rightToLeft: true,
        language: { bidirectional: WORD_LANGUAGES.ar },
      });
    }
    const known =
      language !== null && language !== 'ar' ? { language: { value: WORD_LANGUAGES[language] } } : { noProof: true };
    return new TextRun({ ...look, text: run.text, ...known });
  });
}

const MARKS: Readonly<Record<Direction, string>> = { ltr: '\u200e', rtl: '\u200f' };

/**
 * A phrase within a line that runs in the direction `base`. Not every word processor knows isolates, but all know
 * direction marks: one of the phrase's own at each end keeps its brackets and dots with it, one of the line's beyond
 * that keeps a number which follows from being drawn into it.
 */
export function isolatedRuns(phrase: Phrase, base: Direction, look: RunLook = {}): TextRun[] {
  const { text, direction } = phrase;
  const isAlike = direction === base && directedTexts(text, base).length === 1;
  if (isAlike || text === '') return phraseRuns(phrase, look);
  const mark = new TextRun({ text: MARKS[base], rightToLeft: base === 'rtl' });
  const guarded = { ...phrase, text: `${MARKS[direction]}${text}${MARKS[direction]}` };
  return [mark, ...phraseRuns(guarded, look), mark];
}

/** A line of running text as runs; its own words are as `own` says. */
export function lineRuns(line: Line, own: Omit<Phrase, 'text'>, look: RunLook = {}): TextRun[] {
  return line.flatMap((part) => {
    if (typeof part === 'string') return phraseRuns({ ...own, text: part }, look);
    return isolatedRuns(part, own.direction, look);
  });
}

/** Word's bookmarks are letters, digits and underscores. */
export function bookmarkName(anchor: string): string {
  return anchor.replace(/-/g, '_');
}

/** Runs that lead to another place of the document. */
export function linkTo(anchor: string, children: readonly TextRun[]): ParagraphChild {
  return new InternalHyperlink({ anchor: bookmarkName(anchor), children: [...children] });
}

/** The numbers of articles, each leading to its article. */
export function articleLinks(articles: readonly ArticleReference[], own: Omit<Phrase, 'text'>): ParagraphChild[] {
  return articles.flatMap(({ anchor, number }, index) => [
    ...(index === 0 ? [] : phraseRuns({ ...own, text: ' · ' })),
    linkTo(anchor, phraseRuns({ ...own, text: number }, { style: 'ArticleNumber' })),
  ]);
}
