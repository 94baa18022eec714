import { isSymbolsOnly } from '../text/page-lines.ts';
import type { CleanRule } from './clean-rules.ts';
import { cut, type Line, type Page } from './page.ts';

/** A mark that a template should have filled, alone on its line: [التاريخ], {{ title }}, %AUTHOR%, <date>. */
const TEMPLATE_MARK =
  /^(?:\[{1,2}[^[\]\n]{1,60}\]{1,2}|\{{1,3}[^{}\n]{1,60}\}{1,3}|%{1,2}\w{1,40}%{1,2}|<[^<>\n]{1,60}>)$/;
/** Scripts and short codes that came along with the text. All repetitions are bounded, so the search is linear. */
const CODE: readonly (readonly [pattern: RegExp, rule: CleanRule])[] = [
  [/\(adsbygoogle\s?=\s?window\.adsbygoogle[^\n;]{0,80}\)\.push\(\{[^{}\n]{0,200}\}\);?/g, 'page-code'],
  [/googletag\.cmd\.push\(function\s?\(\)\s?\{[^{}\n]{0,300}\}\);?/g, 'page-code'],
  [
    /\[\/?(?:caption|gallery|embed|video|audio|playlist|vc_\w{1,30}|et_pb_\w{1,30}|su_\w{1,30}|ads?)\b[^[\]\n]{0,300}\]/g,
    'page-code',
  ],
  [/<\/?(?:p|br|div|span|strong|em|b|i|a|img|iframe|script|style)\b[^<>\n]{0,300}>/gi, 'page-code'],
];
/** What makes a whole line a piece of program. */
const PROGRAM =
  /\bfunction\s?\w{0,30}\s?\([^()\n]{0,60}\)\s?\{|\bdocument\.(?:write|getElement)|\bwindow\.\w{1,40}\s?=|^\s?(?:var|let|const)\s\w{1,40}\s?=|@media\s|\{\s?(?:color|display|margin|padding|font)/;
/** Programs stand in short lines; what a long line mentions of one is no program. */
const LONGEST_PROGRAM = 2000;

/** Cuts what no reader should see: unfilled template marks, scripts, short codes, lines without a letter or digit. */
export function cutPageCode(page: Page): void {
  for (const line of page.lines) {
    if (isSymbolsOnly(line)) cut(line, 'symbols');
    else if (line.hit === null && TEMPLATE_MARK.test(line.text)) cut(line, 'template-mark');
    else if (line.text.length <= LONGEST_PROGRAM && PROGRAM.test(line.text)) cut(line, 'page-code');
    else cutCodeWithin(page, line);
  }
}

function cutCodeWithin(page: Page, line: Line): void {
  // Every pattern needs one of these; most lines have none.
  if (!/[[<(]/.test(line.text) && !line.text.includes('googletag')) return;
  for (const [pattern, rule] of CODE) {
    for (const match of line.text.matchAll(pattern)) {
      const start = line.start + match.index;
      page.inlineCuts.push({ start, end: start + match[0].length, rule });
    }
  }
}
