import { cut, type Line, type Page } from './page.ts';
import { segmentsOf } from './vocabulary.ts';

const FEWEST_HEADLINES = 4;
const HEADLINE_WORDS = 3;

/**
 * Cuts lines that many headlines share, as tickers come along when a page is copied. They are as long as paragraphs, so
 * they go before anything asks where the article is.
 */
export function cutTickers({ lines }: Page): void {
  for (const line of lines) if (isTickerLine(line)) cut(line, 'ticker');
}

/** Many headlines on one line: … 4 blanks …, … • … */
function isTickerLine(line: Line): boolean {
  if (line.isProse && /[.؟!]\s/.test(line.text.slice(0, 400)) && !/\s{4}/.test(line.text)) return false;
  const segments = segmentsOf(line);
  return (
    segments.length >= FEWEST_HEADLINES &&
    segments.filter(({ length }) => length >= HEADLINE_WORDS).length >= FEWEST_HEADLINES
  );
}
