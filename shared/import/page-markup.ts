import type { Markup } from '../model/source.ts';
import type { Attributes, HtmlEvents } from './html-events.ts';
import { articleOfJsonLd } from './json-ld.ts';

/** Where each field may be declared in meta elements, best first: property, name or itemprop, in lower case. */
const META_NAMES: Readonly<Record<keyof Markup, readonly string[]>> = {
  title: ['og:title', 'twitter:title', 'dc.title', 'headline', 'parsely-title', 'sailthru.title'],
  outlet: ['og:site_name', 'application-name', 'al:android:app_name', 'dc.publisher'],
  byline: ['author', 'article:author_name', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'],
  section: ['article:section', 'parsely-section', 'section'],
  publishedOn: [
    'article:published_time',
    'og:article:published_time',
    'datepublished',
    'dc.date.issued',
    'dcterms.issued',
    'dc.date',
    'dcterms.created',
    'parsely-pub-date',
    'sailthru.date',
    'publish-date',
    'publishdate',
    'publication_date',
    'pubdate',
    'date',
  ],
  url: ['og:url', 'twitter:url'],
  language: ['og:locale', 'dc.language'],
};
const FIELDS = Object.keys(META_NAMES) as readonly (keyof Markup)[];
/** Time elements that say when a page appeared; those with one of the other words say when it was changed. */
const PUBLISHED_CLASS = /publish|entry-date|post-date|article-date|dateline/i;
const UPDATED_CLASS = /updat|modif/i;
const LONGEST_JSON = 500_000;

/** Collects what a page's markup says of itself: JSON-LD, Open Graph, meta, time, canonical link, language. */
export class PageMarkupBuilder implements HtmlEvents {
  readonly #meta = new Map<string, string>();
  #jsonLd: Markup = {};
  #canonical: string | null = null;
  #language: string | null = null;
  #time: string | null = null;
  #articles = 0;
  #json: string | null = null;
  #title: string | null = null;
  #isInTitle = false;

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'html':
        this.#language ??= attributes.get('lang') ?? null;
        break;
      case 'link':
        this.#takeLink(attributes);
        break;
      case 'time':
        this.#takeTime(attributes);
        break;
      case 'article':
        this.#articles += 1;
        break;
      case 'title':
        this.#isInTitle = this.#title === null;
        break;
      case 'script':
        this.#json = attributes.get('type')?.toLowerCase() === 'application/ld+json' ? '' : null;
        break;
      default:
        this.#takeMeta(name, attributes);
    }
  }

  close(name: string): void {
    if (name === 'title') this.#isInTitle = false;
    if (name !== 'script' || this.#json === null) return;
    this.#jsonLd = { ...articleOfJsonLd(this.#json), ...this.#jsonLd };
    this.#json = null;
  }

  text(text: string): void {
    if (this.#isInTitle) this.#title = (this.#title ?? '') + text;
    else if (this.#json !== null && this.#json.length + text.length <= LONGEST_JSON) this.#json += text;
  }

  /** What was declared; a field nothing was said of is left out. */
  result(): Markup {
    const markup: Record<string, string> = {};
    for (const field of FIELDS) {
      const value = tidy(this.#jsonLd[field] ?? this.#declared(field));
      if (value !== null && isUsable(field, value)) markup[field] = value;
    }
    const title = tidy(this.#title);
    if (markup['title'] === undefined && title !== null) markup['title'] = title;
    return markup;
  }

  #declared(field: keyof Markup): string | null {
    const named = META_NAMES[field]
      .map((name) => this.#meta.get(name))
      .find((value) => value !== undefined && isUsable(field, value));
    if (field === 'url') return this.#canonical ?? named ?? null;
    if (field === 'language') return this.#language ?? named ?? null;
    return named ?? (field === 'publishedOn' ? this.#time : null);
  }

  #takeLink(attributes: Attributes): void {
    if (attributes.get('rel')?.toLowerCase() === 'canonical') this.#canonical ??= attributes.get('href') ?? null;
  }

  /** A meta element, or any with microdata. */
  #takeMeta(element: string, attributes: Attributes): void {
    if (element !== 'meta' && !attributes.has('itemprop')) return;
    const content = attributes.get('content') ?? attributes.get('datetime');
    const name = attributes.get('property') ?? attributes.get('name') ?? attributes.get('itemprop');
    if (content === undefined || name === undefined) return;
    const key = name.trim().toLowerCase();
    if (!this.#meta.has(key)) this.#meta.set(key, content);
  }

  #takeTime(attributes: Attributes): void {
    const datetime = attributes.get('datetime');
    const kind = `${attributes.get('class') ?? ''} ${attributes.get('itemprop') ?? ''}`;
    if (datetime === undefined || UPDATED_CLASS.test(kind)) return;
    const isPublication = attributes.has('pubdate') || PUBLISHED_CLASS.test(kind);
    // A time that does not say what it is counts only inside the article; outside it may belong to a list of others.
    if (isPublication || this.#articles > 0) this.#time ??= datetime;
  }
}

function tidy(value: string | null | undefined): string | null {
  const tidied = value?.replace(/\s+/g, ' ').trim() ?? '';
  return tidied === '' ? null : tidied;
}

/** Templates put addresses of profiles and names of accounts where a name belongs. */
function isUsable(field: keyof Markup, value: string): boolean {
  if (value.trim() === '') return false;
  if (field === 'byline')
    return !/^https?:|^@|^(?:admin|administrator|webmaster|editor|redaction)\d*$/i.test(value.trim());
  if (field === 'url') return /^https?:\/\//i.test(value);
  return true;
}
