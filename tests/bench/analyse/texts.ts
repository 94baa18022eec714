/** `text` over and over, to `size` characters. */
export function repeated(text: string, size: number): string {
  return text.repeat(Math.ceil(size / text.length)).slice(0, size);
}

const piece = (text: string) => (size: number) => repeated(text, size);

/** Texts no site has, made to be slow, by name: each of `size` characters; some are made of an article. */
export const HOSTILE: Readonly<Record<string, (size: number, article: string) => string>> = {
  'one letter': piece('م'),
  brackets: piece('(['),
  digits: piece('1'),
  'scripts in turn': piece('مa'),
  'newlines only': piece('\n'),
  'one long line': (size, article) => repeated(article.replace(/\s+/g, ' '), size),
  'capitalised words': piece('Omar Hajjami '),
  'names and commas': piece('محمد العلوي، '),
  'quotation marks': piece('« قال '),
  'open quotations': piece('«'),
  'speech verbs': piece('وأكد أن '),
  dates: piece('3 ماي 2024 '),
  'short lines': piece('ab\n'),
  titles: piece('رئيس حزب جمعية '),
};
