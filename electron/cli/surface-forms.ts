import type { QuotedSpan } from '#shared/model/span.ts';

/**
 * The distinct ways in which mentions stand in the text. After ل the article's alef is not written (للحزب), so what is left
 * without the particle is a form of its own; it is passed over where the text also has the name with its article.
 */
export function surfaceForms(text: string, mentions: readonly QuotedSpan[]): string[] {
  const forms = new Set(mentions.map(({ quote }) => quote));
  for (const { quote } of mentions) {
    const isAlwaysCut = mentions.every((other) => other.quote !== quote || isAfterLam(text, other));
    if (isAlwaysCut && forms.has(`ال${quote}`)) forms.delete(quote);
  }
  return [...forms];
}

function isAfterLam(text: string, { start }: QuotedSpan): boolean {
  return text.slice(Math.max(0, start - 2), start) === 'لل';
}
