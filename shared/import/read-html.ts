import type { Markup } from '../model/source.ts';
import { readHtmlEvents, type HtmlEvents } from './html-events.ts';
import { PageMarkupBuilder } from './page-markup.ts';
import { VisibleTextBuilder, type VisibleText } from './visible-text.ts';

/** A page as a clipping needs it. */
export interface HtmlPage extends VisibleText {
  readonly markup: Markup;
}

/**
 * Reads a page: the text a reader sees, a line a block element, and what its markup says of itself. Never throws: what
 * is not well formed is read as browsers would, as far as it goes.
 */
export function readHtml(html: string): HtmlPage {
  const markup = new PageMarkupBuilder();
  const visible = read(html, new VisibleTextBuilder(true), markup);
  // Some pages are hidden until a script shows them.
  const shown = visible.text.trim() === '' ? read(html, new VisibleTextBuilder(false)) : visible;
  return { ...shown, markup: markup.result() };
}

function read(html: string, visible: VisibleTextBuilder, ...others: HtmlEvents[]): VisibleText {
  const readers: HtmlEvents[] = [visible, ...others];
  readHtmlEvents(html, {
    open(name, attributes) {
      for (const reader of readers) reader.open(name, attributes);
    },
    close(name) {
      for (const reader of readers) reader.close(name);
    },
    text(text) {
      for (const reader of readers) reader.text(text);
    },
  });
  return visible.result();
}
