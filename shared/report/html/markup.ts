import type { Language } from '../../model/language.ts';
import type { Line, Phrase } from '../phrase.ts';
import type { ArticleReference } from '../report.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text as HTML, for content and for attribute values in quotation marks alike. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The BCP 47 tag of a language as Morocco uses it. English has no Moroccan form worth the name. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { ar: 'ar-MA', fr: 'fr-MA', en: 'en' };

/** The attributes that say how words run and what they are in; an unknown language is said to be unknown. */
export function languageAttributes({ direction, language }: Pick<Phrase, 'direction' | 'language'>): string {
  return `lang="${language === null ? '' : LANGUAGE_TAGS[language]}" dir="${direction}"`;
}

/** A phrase within other text. */
export function isolated(phrase: Phrase): string {
  return `<bdi ${languageAttributes(phrase)}>${escapeHtml(phrase.text)}</bdi>`;
}

/** A line of running text with its phrases isolated. */
export function lineHtml(line: Line): string {
  return line.map((part) => (typeof part === 'string' ? escapeHtml(part) : isolated(part))).join('');
}

/** An element that holds a phrase and nothing else. `tag` may carry attributes: `p class="note"`. */
export function element(tag: string, phrase: Phrase): string {
  const name = tag.split(' ', 1)[0] ?? tag;
  return `<${tag} ${languageAttributes(phrase)}>${escapeHtml(phrase.text)}</${name}>`;
}

/** Links to articles by their numbers. */
export function articleLinks(articles: readonly ArticleReference[], separator: string): string {
  return articles.map(({ anchor, number }) => `<a href="#${anchor}">${escapeHtml(number)}</a>`).join(separator);
}
