import { pressWords } from '../gazetteer/press-words.ts';
import type { Detected, Evidence } from '../model/detected.ts';
import type { Span } from '../model/span.ts';
import { matchPhrase } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';
import { detected, firstOf, outsideEvidence, statedAt } from './detected-value.ts';
import { outletOf, type OutletName } from './names.ts';
import { outletAtDomain, outletInCopyright, outletInNotice } from './outlet-in-furniture.ts';
import { outletBeforeSlogan, outletInDisclaimer } from './outlet-in-sentence.ts';
import type { CreditedPage } from './page-view.ts';
import { segmentsOf, type Segment } from './segments.ts';
import { isShortForSite } from './site-name-length.ts';
import type { DetectRule } from './detect-rules.ts';

/**
 * Who published the page, as the page has it; the gazetteer's own name for it stands beside as evidence. The markup and
 * a head line say it best; else the menu, the foot of the page and its notices do.
 */
export function detectOutlet(view: CreditedPage): Detected {
  return firstOf(view, [
    fromMarkup,
    fromKnownInHead,
    fromShapeOverTitle,
    fromMenu,
    fromShapeInHead,
    fromOutletBeforeName,
    fromTitleSuffix,
    fromTitlePrefix,
    fromKnownCopyright,
    fromNotice,
    fromDomain,
    fromCopyright,
    fromDisclaimer,
    fromSlogan,
    fromAgencyOnTop,
    fromSource,
    fromCreditBesideByline,
    fromBanner,
  ]);
}

function stated(text: string, span: Span, rule: DetectRule, outlet: OutletName | null): Detected {
  const canonical: Evidence[] = outlet?.canonical ? [outsideEvidence('lexicon', outlet.canonical)] : [];
  const found = statedAt(text, span, rule, canonical);
  return outlet?.basis === 'gazetteer' || outlet?.basis === 'domain'
    ? found
    : { ...found, warnings: ['outlet-not-known'] };
}

function fromMarkup({ raw }: CreditedPage): Detected | null {
  const { outlet } = raw.markup;
  return outlet === undefined ? null : detected(outlet, 'outlet-markup', [outsideEvidence('markup', outlet)]);
}

function outletsInHead({ credits }: CreditedPage): Segment[] {
  return credits.flatMap(({ segments }) => segments).filter(({ kind }) => kind === 'outlet');
}

/** العلم الإلكترونية - الرباط; المغرب 24 : محمد …; AHDATH.INFO: known to the gazetteer, or a domain. */
function fromKnownInHead(view: CreditedPage): Detected | null {
  const outlet = outletsInHead(view).find((segment) => segment.outlet?.basis !== 'shape');
  return outlet ? stated(view.text, outlet, 'outlet-line', outlet.outlet) : null;
}

/** The Rif Chronicle: over the title and alone on its line, as a page's banner is copied. */
function fromShapeOverTitle({ text, credits, titleEnd }: CreditedPage): Detected | null {
  const banner = credits.find(({ start, segments }) => {
    return start < titleEnd && segments.length === 1 && segments[0]?.kind === 'outlet';
  })?.segments[0];
  return banner ? stated(text, banner, 'outlet-line', banner.outlet) : null;
}

function fromShapeInHead(view: CreditedPage): Detected | null {
  const [outlet] = outletsInHead(view);
  return outlet ? stated(view.text, outlet, 'outlet-line', outlet.outlet) : null;
}

/** ملفات الجنوب / سفيان …: what no list knows, before the name of who wrote. */
function fromOutletBeforeName({ text, credits }: CreditedPage): Detected | null {
  for (const { segments } of credits) {
    const [first, second] = segments;
    const isBeforeName = first?.kind === 'unknown' && (second?.kind === 'name' || second?.kind === 'byline');
    if (isBeforeName && first.tokens.length <= 4) return stated(text, first, 'outlet-line', null);
  }
  return null;
}

const LONGEST_NAME = 6;

/** La Vigie | Accueil | Politique | …: the first item of a menu, where the menu does not know it. */
function fromMenu({ text, cuts }: CreditedPage): Detected | null {
  for (const line of cuts.filter(({ rule, isHead }) => isHead && (rule === 'menu' || rule === 'breadcrumb'))) {
    const [first, ...rest] = segmentsOf(text, line);
    const known = rest.filter(({ kind }) => kind === 'furniture' || kind === 'section').length;
    if (!first || known < 2 || first.tokens.length > LONGEST_NAME) continue;
    if (first.kind === 'outlet' || first.kind === 'unknown') return stated(text, first, 'outlet-menu', first.outlet);
  }
  return null;
}

/** The browser's form of the title: Title - Outlet. */
function fromTitleSuffix({ text, cuts }: CreditedPage): Detected | null {
  const line = cuts.find(({ rule }) => rule === 'repeated-title');
  const match = line && /\s[-–—|]\s(?=[^-–—|]{2,40}$)/.exec(line.text);
  if (!line || !match) return null;
  const tokens = line.tokens.filter(({ start }) => start >= line.start + match.index + match[0].length);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last || tokens.length > 5) return null;
  return stated(text, { start: first.start, end: last.end }, 'outlet-title-suffix', outletOf(text, tokens));
}

/** Outlet - Title, as some sites name their pages: only where the first part is made as names of outlets are. */
function fromTitlePrefix({ text, cuts }: CreditedPage): Detected | null {
  const line = cuts.find(({ rule }) => rule === 'repeated-title');
  const sign = line ? line.text.search(/\s[-–—|]\s/) : -1;
  if (!line || sign < 0) return null;
  const tokens = line.tokens.filter(({ end }) => end <= line.start + sign);
  const outlet = outletOf(text, tokens);
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last && outlet
    ? stated(text, { start: first.start, end: last.end }, 'outlet-title-suffix', outlet)
    : null;
}

/** Looks for an outlet's name in what was cut, line by line. */
function inCuts(
  view: CreditedPage,
  find: (text: string, line: CreditedPage['cuts'][number]) => readonly Token[] | Span | null,
  rule: DetectRule,
): Detected | null {
  for (const line of view.cuts) {
    const found = find(view.text, line);
    if (!found) continue;
    if ('start' in found) return stated(view.text, found, rule, { basis: 'domain', canonical: null });
    const [first, last] = [found[0], found.at(-1)];
    if (first && last)
      return stated(view.text, { start: first.start, end: last.end }, rule, outletOf(view.text, found));
  }
  return null;
}

const fromCopyright = (view: CreditedPage) => inCuts(view, outletInCopyright, 'outlet-copyright');
function fromKnownCopyright(view: CreditedPage): Detected | null {
  const found = fromCopyright(view);
  return found?.warnings.length === 0 ? found : null;
}
const fromNotice = (view: CreditedPage) => inCuts(view, outletInNotice, 'outlet-beside-notice');
const fromDomain = (view: CreditedPage) => inCuts(view, outletAtDomain, 'outlet-domain');

const fromDisclaimer = (view: CreditedPage) => inCuts(view, outletInDisclaimer, 'outlet-beside-notice');
const fromSlogan = (view: CreditedPage) => inCuts(view, outletBeforeSlogan, 'outlet-beside-notice');

/** An agency's name alone over the title is that of its own site. */
function fromAgencyOnTop({ text, credits, titleEnd }: CreditedPage): Detected | null {
  const line = credits.find(({ start, segments }) => {
    return start < titleEnd && segments.length === 1 && segments[0]?.kind === 'agency';
  });
  return line?.segments[0] ? statedAt(text, line.segments[0], 'outlet-line') : null;
}

/** Of the lines under the title, the one that no list knows where another names the author. */
function fromCreditBesideByline({ text, credits, titleEnd }: CreditedPage): Detected | null {
  const isAuthored = credits.some(({ segments }) => segments.some(({ kind }) => kind === 'byline'));
  const line = credits.find(
    ({ start, words, segments }) =>
      start >= titleEnd && words <= LONGEST_CREDIT && segments.length === 1 && segments[0]?.kind === 'unknown',
  );
  if (!isAuthored || !line?.segments[0]) return null;
  return { ...stated(text, line.segments[0], 'outlet-line', null), basis: 'inferred' };
}

const LONGEST_CREDIT = 3;

/** A few words that no list knows over the title, no kicker: the site's name stands there. */
function fromBanner({ text, credits, titleEnd }: CreditedPage): Detected | null {
  const line = credits.find(
    ({ start, words, segments }) =>
      start < titleEnd &&
      segments.length === 1 &&
      segments[0]?.kind === 'unknown' &&
      isShortForSite(segments[0].tokens, words),
  );
  return line?.segments[0] ? { ...stated(text, line.segments[0], 'outlet-line', null), basis: 'inferred' } : null;
}

/** المصدر: …, عن …: where the text was taken from. */
function fromSource({ text, credits, foot }: CreditedPage): Detected | null {
  const below = foot.flatMap(({ segments }) => segments).filter(({ kind }) => kind === 'outlet');
  const sources = [...credits, ...foot].flatMap(({ segments }) => segments).filter(({ kind }) => kind === 'source');
  const [source] = [...sources, ...below];
  if (!source) return null;
  const cue = source.kind === 'source' ? (matchPhrase(pressWords().source, source.tokens, 0)?.length ?? 0) : 0;
  const tokens = source.tokens.slice(cue);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return null;
  return stated(text, { start: first.start, end: last.end }, 'outlet-source-credit', outletOf(text, tokens));
}
