import type { Fact, ReportArticle, ReportLabels } from '../report.ts';
import { element, escapeHtml, languageAttributes, lineHtml } from './markup.ts';

/**
 * A clipping's page: number, kicker, title, label band, text. The band is in the report's language, the rest in the
 * article's; so the article element says which way its own words run, and the band which way the report's do.
 */
export function articleHtml(article: ReportArticle, labels: ReportLabels, hasPage: boolean): string {
  const { anchor, number, kicker, title, isUntitled, note, facts, paragraphs, isExcerpt, alsoIn } = article;
  const body = paragraphs.map((paragraph) => element('p', paragraph));
  const page = hasPage ? ` style="page: ${anchor}"` : '';
  return `<article id="${anchor}"${page}>
<header>
<p class="number">${escapeHtml(number)}</p>
<div class="heading">
${kicker === null ? '' : element('p class="kicker"', kicker)}
${element(isUntitled ? 'h3 class="untitled"' : 'h3', title)}
</div>
</header>
${noteBox(note, labels)}
<dl class="band">
${facts.map(factHtml).join('\n')}
</dl>
${alsoIn === null ? '' : `<p class="note">${lineHtml(alsoIn)}</p>`}
<div class="text" ${languageAttributes(article)}>
${isExcerpt ? `<p class="label">${escapeHtml(labels.excerpt)}</p>\n` : ''}${body.join('\n')}
</div>
</article>`;
}

/** The office's own words on the article, set off from the article's. */
function noteBox(note: ReportArticle['note'], labels: ReportLabels): string {
  if (note.length === 0) return '';
  const paragraphs = note.map((words) => element('p', words)).join('\n');
  return `<aside class="remark"><p class="label">${escapeHtml(labels.note)}</p>\n${paragraphs}\n</aside>`;
}

function factHtml({ label, value, url }: Fact): string {
  const words = lineHtml(value);
  const shown = url === null ? words : `<a href="${escapeHtml(url)}" rel="noreferrer">${words}</a>`;
  return `<div><dt>${escapeHtml(label)}</dt> <dd>${shown}</dd></div>`;
}
