import type { CleanedText, Detection } from '../model/analysis.ts';
import type { Block } from '../model/block.ts';
import { UNKNOWN, type Detected } from '../model/detected.ts';
import type { Span } from '../model/span.ts';
import { detectAgency } from './agency.ts';
import { detectByline } from './byline.ts';
import { detectDateline } from './dateline.ts';
import { detected, outsideEvidence, textEvidence } from './detected-value.ts';
import { headRoles, type HeadRole } from './head-roles.ts';
import { detectOutlet } from './outlet.ts';
import { viewPage, type CreditedPage, type PageView } from './page-view.ts';
import { detectPublishedOn } from './published-on.ts';
import { detectSection } from './section.ts';
import { detectUrl } from './url.ts';

/**
 * Finds a clipping's language and metadata, and tells its head lines from its body. Each field has its own rules, best
 * first; one that no rule finds is unknown.
 */
export function detect(cleaned: CleanedText): Detection {
  const view = viewPage(cleaned);
  const roles = headRoles(view);
  const page: CreditedPage = {
    ...view,
    credits: roles.filter(({ part }) => part === 'meta').map(({ line }) => line),
    titleEnd: roles.find(({ part }) => part === 'title')?.line.end ?? 0,
  };
  return {
    raw: cleaned.raw,
    language: view.language,
    blocks: relabel(view, roles),
    metadata: {
      title: titleOf(view, roles),
      kicker: headValue(view, roles, 'kicker'),
      outlet: detectOutlet(page),
      byline: detectByline(page),
      agency: detectAgency(page),
      section: detectSection(page),
      dateline: detectDateline(page),
      publishedOn: detectPublishedOn(page),
      url: detectUrl(page),
    },
  };
}

/** The title as its line has it; the markup's, where the text has no such line. */
function titleOf(view: PageView, roles: readonly HeadRole[]): Detected {
  const inText = headValue(view, roles, 'title');
  const declared = view.raw.markup.title;
  if (inText.value !== null || declared === undefined) return inText;
  return detected(declared, 'title-markup', [outsideEvidence('markup', declared)]);
}

function headValue({ text }: PageView, roles: readonly HeadRole[], part: 'title' | 'kicker'): Detected {
  const role = roles.find((one) => one.part === part);
  if (!role || role.rule === 'article') return UNKNOWN;
  const span = withoutMarks(text, role.line);
  const value = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  return detected(value, role.rule, [textEvidence(text, span)]);
}

/** Signs that a messaging app or a list puts round a headline: *…*, _…_, ■ …. */
const MARK = /[\s*_~#■◼▪●►◄▶◀★☆\u200b-\u200f\u202a-\u202e\u2066-\u2069]/;

function withoutMarks(text: string, line: Span): Span {
  let { start, end } = line;
  while (start < end && MARK.test(text.charAt(start))) start += 1;
  while (end > start && MARK.test(text.charAt(end - 1))) end -= 1;
  return start === end ? line : { start, end };
}

/** The blocks with their head lines, and the lines under the article that credit it, called what they are. */
function relabel({ blocks, foot }: PageView, roles: readonly HeadRole[]): Block[] {
  const parts = new Map<number, Pick<Block, 'part' | 'rule'>>();
  for (const { line, part, rule } of roles) parts.set(line.block, { part, rule });
  for (const line of foot) parts.set(line.block, { part: 'meta', rule: 'head-line' });
  return blocks.map((block, index) => ({ ...block, ...parts.get(index) }));
}
