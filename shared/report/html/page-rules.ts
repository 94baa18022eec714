import type { Phrase } from '../phrase.ts';
import type { Report } from '../report.ts';

const [FSI, LRI, PDI] = ['\u2068', '\u2066', '\u2069'];

/** Any text as a CSS string: whatever is not a letter, a digit or a space is written by its number. */
function cssString(text: string): string {
  const safe = text.replace(/[^\p{L}\p{N}\p{M} ]/gu, (character) => {
    return `\\${(character.codePointAt(0) ?? 0).toString(16)} `;
  });
  return `"${safe}"`;
}

const isolatedText = ({ text }: Phrase) => `${FSI}${text}${PDI}`;

/**
 * The paged-media rules: running heads in the margins, on the sides where the report's direction starts and ends. An
 * article that has its pages to itself shows its number at the head of each of them: the contents give these numbers,
 * since a browser cannot know on which page an article will come to stand.
 */
export function pageRules(report: Report, articlesHavePages: boolean): string {
  const { cover, direction, sections } = report;
  const [start, end] = direction === 'rtl' ? ['right', 'left'] : ['left', 'right'];
  const name = cover.organisation ?? cover.kind;
  // "1 / 2" would read "2 / 1" from right to left.
  const style = report.language === 'ar' && report.digits === 'arabic-indic' ? 'arabic-indic' : 'decimal';
  const pages = `"${LRI}" counter(page, ${style}) " / " counter(pages, ${style}) "${PDI}"`;
  const box = (place: string, content: string) => `@${place} { content: ${content}; direction: ${direction}; }`;
  const rules = [
    `@page { @top-${end}-corner { color: #14524a; font-size: 17pt; font-weight: 700; text-align: center; } }`,
    `@page { ${box(`top-${start}`, cssString(isolatedText(name)))} ${box('bottom-center', pages)} ${box(`top-${end}`, cssString(isolatedText(cover.title)))} }`,
    '@page cover { @top-left { content: none; } @top-right { content: none; } @bottom-center { content: none; } }',
  ];
  if (!articlesHavePages) return rules.join('\n');
  for (const { articles } of sections) {
    for (const { anchor, number, outlet } of articles) {
      const head = box(`top-${end}`, outlet === null ? 'none' : cssString(isolatedText(outlet)));
      rules.push(`@page ${anchor} { ${head} @top-${end}-corner { content: ${cssString(number)}; } }`);
    }
  }
  return rules.join('\n');
}
