import { articleHtml } from './html/article.ts';
import { chartFigure } from './html/charts.ts';
import { articleLinks, element, escapeHtml, isolated, LANGUAGE_TAGS, lineHtml } from './html/markup.ts';
import { pageRules } from './html/page-rules.ts';
import styles from './html/report.css?raw';
import type { Line } from './phrase.ts';
import type { ContentsEntry, Highlight, IndexEntry, QuotedSpeaker, Report, ReportPart } from './report.ts';

interface HtmlOptions {
  /** `@font-face` rules for the family "Amiri", with the fonts as data URIs; without them the reader's fonts serve. */
  readonly fontFaces?: string;
}

/**
 * The report as one HTML document that needs nothing else: no script, no file, no network. It reads on a telephone and
 * prints as a brochure: A4, running heads, the headings as the PDF's outline.
 */
export function reportHtml(report: Report, { fontFaces = '' }: HtmlOptions = {}): string {
  const { cover, language, direction } = report;
  // Excerpts share pages; whole articles begin their own.
  const articlesHavePages = report.content === 'full';
  const author =
    cover.organisation === null ? '' : `<meta name="author" content="${escapeHtml(cover.organisation.text)}">`;
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[language]}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; font-src data:">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${author}
<title>${escapeHtml(cover.title.text)}</title>
<style>
${fontFaces}
${styles}
${pageRules(report, articlesHavePages)}
</style>
</head>
<body>
${[coverHtml(report), contentsHtml(report), ...bodyParts(report, articlesHavePages)].filter((part) => part !== '').join('\n')}
</body>
</html>
`;
}

function bodyParts(report: Report, articlesHavePages: boolean): string[] {
  const { introduction, highlights, sections, quoted, people, outlets, method, rights } = report;
  return [
    introduction ? partHtml('introduction', introduction, (words) => element('p', words)) : '',
    figuresHtml(report),
    highlights ? partHtml('highlights', highlights, highlightHtml) : '',
    articlesHavePages ? '<main>' : '<main class="flowing">',
    ...sections.map((section) => {
      const articles = section.articles.map((article) => articleHtml(article, report.labels, articlesHavePages));
      // The heading shares the first article's page.
      const page = articlesHavePages ? ` style="page: ${section.articles[0]?.anchor ?? 'auto'}"` : '';
      const heading = `<header${page}>${element('h2', section.heading)}<p class="extent">${escapeHtml(section.extent)}</p></header>`;
      return `<section class="division" id="${section.anchor}">\n${heading}\n${articles.join('\n')}\n</section>`;
    }),
    '</main>',
    quoted ? partHtml('quoted', quoted, quotedHtml) : '',
    people ? partHtml('index', people, indexHtml) : '',
    outlets ? partHtml('index', outlets, indexHtml) : '',
    partHtml('notes', method, noteHtml),
    partHtml('notes', rights, noteHtml),
  ];
}

function coverHtml({ cover }: Report): string {
  const { kind, title, organisation, issue, period, preparedOn, extent } = cover;
  const line = (tag: string, phrase: typeof organisation) => (phrase === null ? '' : element(tag, phrase));
  return `<header class="cover">
${line('p class="organisation"', organisation)}
<div class="title">
${line('p class="kind"', kind.text === title.text ? null : kind)}
${element('h1', title)}
${line('p class="period"', period)}
${line('p class="issue"', issue)}
</div>
<div class="colophon">
${element('p', extent)}
${element('p', preparedOn)}
</div>
</header>`;
}

function contentsHtml({ contents }: Report): string {
  if (contents.items.length === 0) return '';
  return `<nav class="contents" id="${contents.anchor}" aria-labelledby="${contents.anchor}-heading">
${element(`h2 id="${contents.anchor}-heading"`, contents.heading)}
<ol>
${contents.items.map(contentsLine).join('\n')}
</ol>
</nav>`;
}

function contentsLine({ level, anchor, title, number, outlet, date }: ContentsEntry): string {
  if (level === 1) return `<li class="part"><a href="#${anchor}">${isolated(title)}</a></li>`;
  const source = [outlet === null ? '' : isolated(outlet), date === null ? '' : `<span>${escapeHtml(date)}</span>`];
  const details = source.filter((detail) => detail !== '').join(' · ');
  const mark = `<span class="number">${escapeHtml(number ?? '')}</span>`;
  const small = details === '' ? '' : `<span class="source">${details}</span>`;
  return `<li><a href="#${anchor}">${mark} <span class="name">${isolated(title)}</span></a> ${small}</li>`;
}

function figuresHtml({ figures, direction }: Report): string {
  if (figures === null) return '';
  const numbers = figures.items.map(
    ({ value, label }) => `<div><dd>${escapeHtml(value)}</dd><dt>${escapeHtml(label)}</dt></div>`,
  );
  return `<section class="figures" id="${figures.anchor}">
${element('h2', figures.heading)}
${figures.note === null ? '' : element('p class="note"', figures.note)}
<dl class="numbers">
${numbers.join('\n')}
</dl>
${figures.charts.map((chart) => chartFigure(chart, direction)).join('\n')}
</section>`;
}

/** A part of the report: its heading, its note and its items. */
function partHtml<Item>(kind: string, part: ReportPart<Item>, itemHtml: (item: Item) => string): string {
  if (part.items.length === 0) return '';
  const note = part.note === null ? '' : `${element('p class="note"', part.note)}\n`;
  const items = part.items.map(itemHtml).join('\n');
  const list = kind === 'notes' || kind === 'introduction' ? items : `<ul>\n${items}\n</ul>`;
  return `<section class="${kind}" id="${part.anchor}">\n${element('h2', part.heading)}\n${note}${list}\n</section>`;
}

function highlightHtml({ article, title, outlet, date, lead }: Highlight): string {
  const source = [outlet === null ? '' : isolated(outlet), date === null ? '' : escapeHtml(date)];
  return `<li>
<p class="name"><a href="#${article.anchor}"><span class="number">${escapeHtml(article.number)}</span> ${isolated(title)}</a></p>
<p class="source">${source.filter((part) => part !== '').join(' · ')}</p>
${lead === null ? '' : element('p class="lead"', lead)}
</li>`;
}

function quotedHtml({ name, extent, statements }: QuotedSpeaker): string {
  const words = statements.filter((statement) => statement.words !== null);
  const quotes = words.map(({ words: said, article }) => {
    return `<p class="statement">${said === null ? '' : isolated(said)} ${articleLinks([article], '')}</p>`;
  });
  const references = articleLinks(
    statements.filter((statement) => statement.words === null).map(({ article }) => article),
    ' · ',
  );
  return `<li><p class="name">${isolated(name)} <span class="extent">${escapeHtml(extent)}</span> <span class="references">${references}</span></p>${quotes.join('')}</li>`;
}

function indexHtml({ name, otherName, articles }: IndexEntry): string {
  const other = otherName === null ? '' : ` <span class="other">${isolated(otherName)}</span>`;
  return `<li>${isolated(name)}${other} <span class="references">${articleLinks(articles, ' · ')}</span></li>`;
}

function noteHtml(line: Line): string {
  return `<p>${lineHtml(line)}</p>`;
}
