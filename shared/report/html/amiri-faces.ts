import arabic400 from '@fontsource/amiri/files/amiri-arabic-400-normal.woff2?inline';
import arabic700 from '@fontsource/amiri/files/amiri-arabic-700-normal.woff2?inline';
import latin400 from '@fontsource/amiri/files/amiri-latin-400-normal.woff2?inline';
import latin700 from '@fontsource/amiri/files/amiri-latin-700-normal.woff2?inline';
import latinExt400 from '@fontsource/amiri/files/amiri-latin-ext-400-normal.woff2?inline';
import latinExt700 from '@fontsource/amiri/files/amiri-latin-ext-700-normal.woff2?inline';
import ranges from '@fontsource/amiri/unicode.json';

const FACES = [
  { weight: 400, range: ranges.arabic, uri: arabic400 },
  { weight: 700, range: ranges.arabic, uri: arabic700 },
  { weight: 400, range: ranges.latin, uri: latin400 },
  { weight: 700, range: ranges.latin, uri: latin700 },
  { weight: 400, range: ranges['latin-ext'], uri: latinExt400 },
  { weight: 700, range: ranges['latin-ext'], uri: latinExt700 },
];

/**
 * The report's typeface as `@font-face` rules that carry the fonts with them (about 360 kB), so that a report looks the
 * same on every telephone and its PDF keeps its text. Amiri, SIL Open Font License 1.1: static weights, since a variable
 * font or a synthetic bold reaches the PDF as pictures of letters.
 */
export function amiriFaces(): string {
  return FACES.map(({ weight, range, uri }) => {
    return `@font-face { font-family: Amiri; font-weight: ${weight}; src: url(${uri}) format("woff2"); unicode-range: ${range}; }`;
  }).join('\n');
}
