import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHtml } from '#shared/import/read-html.ts';

const PAGE = `<!DOCTYPE html>
<html lang="fr-MA"><head>
<title>Le conseil vote son budget - La Vigie du Rif</title>
<meta property="og:title" content="Le conseil vote son budget">
<meta property="og:site_name" content="La Vigie du Rif">
<meta property="article:published_time" content="2025-03-14T09:30:00+01:00">
<meta property="article:section" content="Régions">
<meta name="author" content="Salma Ouriaghli">
<link rel="canonical" href="https://vigie.example/conseil-budget">
<style>p { color: red }</style>
<script>var a = "<p>pas du texte</p>";</script>
</head><body>
<nav><ul><li><a href="/">Accueil</a></li><li><a href="/sport">Sport</a></li></ul></nav>
<!-- commentaire -->
<article><h1>Le conseil <em>vote</em> son budget</h1>
<p>Le conseil a
   voté&nbsp;son budget, <a href="/x">selon le maire</a>.</p><p>Deuxième
paragraphe.<br>Suite.</p>
<p style="display: none">caché</p><span class="sr-only">pour lecteurs</span>
<noscript>sans script</noscript>
<table><tr><td>Recettes</td><td>12</td></tr></table>
</article>
<footer>© 2025 La Vigie</footer></body></html>`;

describe('readHtml()', () => {
  it('gives what a reader sees, a line a block element', () => {
    expect(readHtml(PAGE).text.split('\n')).toEqual([
      'Accueil',
      'Sport',
      'Le conseil vote son budget',
      'Le conseil a voté\u00a0son budget, selon le maire.',
      'Deuxième paragraphe.',
      'Suite.',
      'Recettes 12',
      '© 2025 La Vigie',
      '',
    ]);
  });

  it('keeps which stretches were links and headings', () => {
    const { text, links, headings } = readHtml(PAGE);
    const quotes = (spans: typeof links) => spans.map(({ start, end }) => text.slice(start, end));

    expect(quotes(links)).toEqual(['Accueil', 'Sport', 'selon le maire']);
    expect(quotes(headings)).toEqual(['Le conseil vote son budget']);
  });

  it('takes what the markup says of the page', () => {
    expect(readHtml(PAGE).markup).toEqual({
      title: 'Le conseil vote son budget',
      outlet: 'La Vigie du Rif',
      byline: 'Salma Ouriaghli',
      section: 'Régions',
      publishedOn: '2025-03-14T09:30:00+01:00',
      url: 'https://vigie.example/conseil-budget',
      language: 'fr-MA',
    });
  });

  it('prefers the article of a JSON-LD graph', () => {
    const graph = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Site' },
        {
          '@type': ['NewsArticle'],
          headline: 'عنوان المقال',
          datePublished: '2024-11-02T08:00:00Z',
          author: [
            { '@type': 'Person', name: 'هند الورياغلي' },
            { '@type': 'Organization', name: 'صدى الريف' },
          ],
          publisher: { '@type': 'Organization', name: 'صدى الريف' },
          articleSection: ['سياسة'],
          mainEntityOfPage: { '@id': 'https://sada.example/1' },
        },
      ],
    };
    const html = `<html lang="ar"><meta property="og:title" content="آخر"><script type="application/ld+json">${JSON.stringify(graph)}</script><p>نص</p>`;

    expect(readHtml(html).markup).toEqual({
      title: 'عنوان المقال',
      outlet: 'صدى الريف',
      byline: 'هند الورياغلي',
      section: 'سياسة',
      publishedOn: '2024-11-02T08:00:00Z',
      url: 'https://sada.example/1',
      language: 'ar',
    });
  });

  it.each([
    ['a profile for an author', '<meta property="article:author" content="https://www.facebook.com/x"><p>a</p>', {}],
    ['an account for an author', '<meta name="author" content="admin"><p>a</p>', {}],
    ['a broken JSON-LD', '<script type="application/ld+json">{"@type": "NewsArticle", </script><p>a</p>', {}],
    ['a time of change', '<article><time class="updated" datetime="2025-01-02"></time></article>', {}],
    ['a time outside the article', '<aside><time datetime="2025-01-02"></time></aside>', {}],
    [
      'a time of publication',
      '<time class="entry-date published" datetime="2025-01-02T10:00"></time>',
      { publishedOn: '2025-01-02T10:00' },
    ],
    ['microdata', '<span itemprop="datePublished" content="2025-01-02"></span>', { publishedOn: '2025-01-02' }],
    ['an entity in a title', '<title>Rif &amp; Oriental</title>', { title: 'Rif & Oriental' }],
  ])('weighs %s', (_, html, markup) => {
    expect(readHtml(html).markup).toEqual(markup);
  });

  it('shows a page that hides everything until a script runs', () => {
    expect(readHtml('<body><div style="display:none"><p>نص المقال</p></div></body>').text).toBe('نص المقال\n');
  });

  it('keeps the lines of preformatted text', () => {
    expect(readHtml('<pre>un\n  deux</pre>').text).toBe('un\ndeux\n');
  });

  it('points its spans at what they hold, whatever the markup', () => {
    const piece = fc.constantFrom(
      '<p>',
      '</p>',
      '<a href="x">',
      '</a>',
      '<h2>',
      '</h2>',
      ' ',
      'كلمة',
      'mot ',
      '<br>',
      '<li>',
      '<div hidden>',
      '</div>',
      '&eacute;',
      '<',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '\n',
    );

    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const { text, links, headings } = readHtml(pieces.join(''));

        for (const { start, end } of [...links, ...headings]) {
          expect(end).toBeLessThanOrEqual(text.length);
          expect(text.slice(start, end).trim()).not.toBe('');
        }
      }),
      { numRuns: 2000 },
    );
  });

  it.each(['<b>', '</b>', '<p>', '<a href=x>a', '<', '<a ', '&', '<div style="display:none">'])(
    'comes to an end on a megabyte of %s',
    (piece) => {
      expect(readHtml(piece.repeat(1_000_000 / piece.length)).text).toBeTypeOf('string');
    },
  );
});
