import { describe, expect, it } from 'vitest';
import { PrintPages } from '#electron/protocol/print-pages.ts';

describe('PrintPages', () => {
  it('hands a document out once', () => {
    const pages = new PrintPages();
    const { pathname } = new URL(pages.add('<p>x</p>').url);

    expect([pages.take(pathname), pages.take(pathname)]).toEqual(['<p>x</p>', null]);
  });

  it('forgets a document that was never fetched', () => {
    const pages = new PrintPages();
    const page = pages.add('<p>x</p>');

    page.forget();

    expect(pages.take(new URL(page.url).pathname)).toBeNull();
  });

  it('gives each document an address of its own', () => {
    const pages = new PrintPages();

    expect(pages.add('x').url).not.toBe(pages.add('x').url);
  });
});
