import { boilerplateVocabulary } from '../gazetteer/boilerplate.ts';
import { pressWords } from '../gazetteer/press-words.ts';
import type { Detected } from '../model/detected.ts';
import type { Span } from '../model/span.ts';
import { isNameShaped } from '../text/name-shape.ts';
import { matchPhrase, type PhraseIndex } from '../text/phrase-index.ts';
import { joinedWords, type Token } from '../text/tokens.ts';
import { detected, firstOf, outsideEvidence, statedAt } from './detected-value.ts';
import { isCreditShaped } from './head-roles.ts';
import { isSignature, type KeptLine, type CreditedPage } from './page-view.ts';
import type { Segment } from './segments.ts';

/** Who wrote the article, as the page has it: without Par or بقلم, address and date. */
export function detectByline(view: CreditedPage): Detected {
  return firstOf(view, [fromMarkup, fromCue, fromNameInHead, fromCreditLine, fromSignature]);
}

function fromMarkup({ raw, text }: CreditedPage): Detected | null {
  const { byline } = raw.markup;
  if (byline === undefined) return null;
  const at = text.indexOf(byline);
  const own = at < 0 ? [] : [{ source: 'text' as const, quote: byline, span: { start: at, end: at + byline.length } }];
  return detected(byline, 'byline-markup', [outsideEvidence('markup', byline), ...own]);
}

function segmentsIn(lines: readonly KeptLine[], kind: Segment['kind']): Segment[] {
  return lines.flatMap(({ segments }) => segments).filter((segment) => segment.kind === kind);
}

/** A name that بقلم, par, متابعة or the like introduces. */
function fromCue({ text, credits, foot }: CreditedPage): Detected | null {
  const [segment] = [...segmentsIn(credits, 'byline'), ...segmentsIn(foot, 'byline')];
  return segment ? statedAt(text, nameSpan(text, segment), 'byline-cue') : null;
}

/** A name on its own, or beside the outlet, a date or an address. */
function fromNameInHead({ text, credits }: CreditedPage): Detected | null {
  // A site may be called as people are (هبة سيتي): what the page names as its outlet is nobody.
  const outlets = new Set(segmentsIn(credits, 'outlet').map(({ tokens }) => joinedWords(tokens)));
  const segment = segmentsIn(credits, 'name').find(({ tokens }) => !outlets.has(joinedWords(tokens)));
  return segment ? statedAt(text, nameSpan(text, segment), 'byline-line') : null;
}

/** Words under the title that look like a name no list has, alone or right before the date: Élodie Ferrand | 14/06/2021. */
function fromCreditLine({ text, credits, titleEnd }: CreditedPage): Detected | null {
  for (const { start, segments } of credits) {
    const [first, second] = segments;
    if (start < titleEnd || first?.kind !== 'unknown' || second?.kind !== 'date') continue;
    if (isNameShaped(text, first.tokens) && isNoPhrase(first.tokens)) {
      return { ...statedAt(text, first, 'byline-line'), basis: 'inferred' };
    }
  }
  const line = credits.find((one) => one.start >= titleEnd && isCreditShaped(one) && mayBeName(one));
  return line ? { ...statedAt(text, line, 'byline-line'), basis: 'inferred' } : null;
}

/** Names seldom begin with the article, and never with a word of menus, newsrooms or bylines. */
function mayBeName({ segments, tokens, text }: KeptLine): boolean {
  const [first] = tokens;
  if (tokens.length < 2 || segments.length !== 1 || segments[0]?.kind !== 'unknown' || !first) return false;
  if (first.folded.startsWith('ال') || /['’]/.test(text)) return false;
  return tokens.every(({ folded }) => folded.length > 1) && isNoPhrase(tokens);
}

/** Whether no word of menus, newsrooms or bylines stands first. */
function isNoPhrase(tokens: readonly Token[]): boolean {
  const lists: readonly PhraseIndex<unknown>[] = [
    pressWords().byline,
    pressWords().newsroom,
    boilerplateVocabulary().covering,
  ];
  return lists.every((list) => matchPhrase(list, tokens, 0) === null);
}

/** A name on its own under the last paragraph. */
function fromSignature({ text, foot }: CreditedPage): Detected | null {
  const [segment] = segmentsIn(foot, 'name');
  if (segment) return statedAt(text, nameSpan(text, segment), 'byline-signature');
  const unknown = foot.find(isSignature);
  return unknown ? { ...statedAt(text, unknown, 'byline-signature'), basis: 'inferred' } : null;
}

/** The dot of a last initial belongs to the name: M. B. */
function nameSpan(text: string, { start, end, tokens }: Segment): Span {
  const isInitial = tokens.at(-1)?.folded.length === 1;
  return { start, end: isInitial && text.charAt(end) === '.' ? end + 1 : end };
}
