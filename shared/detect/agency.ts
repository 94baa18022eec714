import { pressWords } from '../gazetteer/press-words.ts';
import type { Detected } from '../model/detected.ts';
import { matchPhrase } from '../text/phrase-index.ts';
import { datelineOf } from './dateline-span.ts';
import { firstOf, statedAt } from './detected-value.ts';
import type { KeptLine, CreditedPage } from './page-view.ts';

/** The press agency the text comes from: on a head line, in the dateline, or in brackets at the end. */
export function detectAgency(view: CreditedPage): Detected {
  return firstOf(view, [fromHead, fromDateline, fromFoot, fromEndOfBody]);
}

function inLines(text: string, lines: readonly KeptLine[], rule: 'agency-line' | 'agency-credit'): Detected | null {
  const agency = lines.flatMap(({ segments }) => segments).find(({ kind }) => kind === 'agency');
  return agency ? statedAt(text, agency, rule) : null;
}

const fromHead = ({ text, credits }: CreditedPage): Detected | null => inLines(text, credits, 'agency-line');

function fromDateline(view: CreditedPage): Detected | null {
  const agency = datelineOf(view)?.agency;
  return agency ? statedAt(view.text, agency, 'agency-dateline') : null;
}

const fromFoot = ({ text, foot }: CreditedPage): Detected | null => inLines(text, foot, 'agency-credit');

const LAST_TOKENS = 5;

/** …(MAP). …(و م ع) at the very end of the last paragraph. */
function fromEndOfBody({ text, body }: CreditedPage): Detected | null {
  const last = body.at(-1);
  if (!last || !/[)\]][\s.]*$/.test(last.text.slice(-8))) return null;
  const tokens = last.tokens.slice(-LAST_TOKENS);
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token || !/[([]\s*$/.test(text.slice(Math.max(0, token.start - 3), token.start))) continue;
    if (matchPhrase(pressWords().agency, tokens, at)?.length !== tokens.length - at) continue;
    return statedAt(text, { start: token.start, end: tokens.at(-1)?.end ?? token.end }, 'agency-credit');
  }
  return null;
}
