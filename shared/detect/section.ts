import type { Detected } from '../model/detected.ts';
import { detected, firstOf, outsideEvidence, statedAt } from './detected-value.ts';
import type { CreditedPage } from './page-view.ts';
import { segmentsOf } from './segments.ts';

/** The rubric the article stands in. */
export function detectSection(view: CreditedPage): Detected {
  return firstOf(view, [fromMarkup, fromHeadLine, fromLabel, fromBreadcrumb]);
}

function fromMarkup({ raw }: CreditedPage): Detected | null {
  const { section } = raw.markup;
  return section === undefined ? null : detected(section, 'section-markup', [outsideEvidence('markup', section)]);
}

function fromHeadLine({ text, credits }: CreditedPage): Detected | null {
  const section = credits.flatMap(({ segments }) => segments).find(({ kind }) => kind === 'section');
  return section ? statedAt(text, section, 'section-line') : null;
}

/** A rubric that stood alone over the article; it is cut, for it is no part of it. */
function fromLabel({ text, cuts }: CreditedPage): Detected | null {
  const labels = cuts.filter(({ rule, isHead, words }) => rule === 'section-label' && isHead && words <= 4);
  // A menu lists many rubrics; the article's own stands alone, nearest to it.
  const label = labels.length <= 2 ? labels.at(-1) : undefined;
  return label ? statedAt(text, label, 'section-label') : null;
}

/** الرئيسية / مجتمع / …: the second step. */
function fromBreadcrumb({ text, cuts }: CreditedPage): Detected | null {
  const path = cuts.find(({ rule, isHead }) => rule === 'breadcrumb' && isHead);
  const step = path && segmentsOf(text, path).find(({ kind }, index) => index > 0 && kind === 'section');
  return step ? statedAt(text, step, 'section-breadcrumb') : null;
}
