import type { Detected } from '../model/detected.ts';
import { detected, firstOf, outsideEvidence, statedAt } from './detected-value.ts';
import type { CreditedPage } from './page-view.ts';

/** The page's address: from its markup, or on a line of its own. */
export function detectUrl(view: CreditedPage): Detected {
  return firstOf(view, [fromMarkup, fromLine]);
}

function fromMarkup({ raw }: CreditedPage): Detected | null {
  const { url } = raw.markup;
  return url === undefined ? null : detected(url, 'url-markup', [outsideEvidence('markup', url)]);
}

/** Addresses of profiles and of sharing are not the page's own. */
const NETWORK =
  /(?:facebook|twitter|instagram|youtube|youtu|whatsapp|telegram|linkedin|tiktok|pinterest|google|t)\.(?:com|me|be|co|org)\//i;
const ADDRESS = /https?:\/\/[^\s<>"«»]{4,2000}/i;
/** How many lines of the page are looked at, from each end. */
const NEAR = 12;

function fromLine({ text, credits, foot, cuts }: CreditedPage): Detected | null {
  const lines = [...credits, ...foot, ...cuts.slice(0, NEAR), ...cuts.slice(-NEAR)];
  for (const line of lines) {
    const match = ADDRESS.exec(line.text.slice(0, 2500));
    if (!match || line.words > match[0].length || NETWORK.test(match[0])) continue;
    const start = line.start + match.index;
    // An address of a page has a path; a bare domain is the outlet's.
    if (/^https?:\/\/[^/]+\/[^/]/.test(match[0]))
      return statedAt(text, { start, end: start + match[0].length }, 'url-line');
  }
  return null;
}
