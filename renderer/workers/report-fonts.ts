import arabicBold from '@fontsource/amiri/files/amiri-arabic-700-normal.woff2?inline';
import arabicRegular from '@fontsource/amiri/files/amiri-arabic-400-normal.woff2?inline';
import latinBold from '@fontsource/amiri/files/amiri-latin-700-normal.woff2?inline';
import latinRegular from '@fontsource/amiri/files/amiri-latin-400-normal.woff2?inline';
import extendedBold from '@fontsource/amiri/files/amiri-latin-ext-700-normal.woff2?inline';
import extendedRegular from '@fontsource/amiri/files/amiri-latin-ext-400-normal.woff2?inline';

/** The subsets of Amiri (SIL OFL 1.1) with the ranges that its package gives them. */
const ARABIC =
  'U+0600-06FF,U+0750-077F,U+0870-088E,U+0890-0891,U+0897-08E1,U+08E3-08FF,U+200C-200E,U+2010-2011,U+204F,U+2E41,U+FB50-FDFF,U+FE70-FE74,U+FE76-FEFC';
const LATIN =
  'U+0000-00FF,U+0131,U+0152-0153,U+02BB-02BC,U+02C6,U+02DA,U+02DC,U+0304,U+0308,U+0329,U+2000-206F,U+20AC,U+2122,U+2191,U+2193,U+2212,U+2215,U+FEFF,U+FFFD';
const EXTENDED = 'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+20A0-20C0';

const face = (url: string, weight: number, range: string) =>
  `@font-face{font-family:Amiri;font-style:normal;font-weight:${weight};src:url(${url}) format("woff2");unicode-range:${range}}`;

/**
 * `@font-face` rules with the fonts inside, so that a press review looks the same on every machine and its PDF's text
 * can be copied and searched: Amiri is the Arabic face whose text layer Chromium writes cleanly.
 */
export const amiriFontFaces = [
  face(arabicRegular, 400, ARABIC),
  face(arabicBold, 700, ARABIC),
  face(latinRegular, 400, LATIN),
  face(latinBold, 700, LATIN),
  face(extendedRegular, 400, EXTENDED),
  face(extendedBold, 700, EXTENDED),
].join('\n');
