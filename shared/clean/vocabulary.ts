import { boilerplateVocabulary, numbersAsOne } from '../gazetteer/boilerplate.ts';
import { endsSentence, type PageLine } from '../text/page-lines.ts';
import { matchPhrase } from '../text/phrase-index.ts';
import type { Token } from '../text/tokens.ts';
import { isCleanRule, isMenuRule, type CleanRule } from './clean-rules.ts';
import { phrasesOf, type Phrase } from './covering-phrases.ts';
import { ruleOfShape } from './furniture-shapes.ts';
import { isGluedLabels, startsGlued } from './glued-labels.ts';

/**
 * What the vocabulary says of a line: it is made of nothing else (`whole`), is a row of menu items (`menu`), begins with
 * a phrase (`start`) or holds one (`part`). `tokens` is how many tokens the line has; of a whole line, small words that
 * go along with any phrase do not count.
 */
export interface Hit {
  readonly rule: CleanRule;
  readonly kind: 'whole' | 'menu' | 'start' | 'part';
  readonly tokens: number;
}

/** A line that only begins with a phrase is not longer than this, in tokens, unless a colon follows the phrase. */
const LONGEST_START = 14;
const LONGEST_PART = 14;
const LONGEST_COPYRIGHT = 8;
/** A line that holds a phrase of three words or more that articles do not use may be a whole notice. */
const LONGEST_NOTICE = 110;
const DISTINCTIVE = 3;
/** Longer lines are not made of menu words. */
const LONGEST_WHOLE = 60;

/** Looks a line up in the vocabulary of boilerplate; null where it says nothing. */
export function hitOf(line: PageLine): Hit | null {
  const { tokens } = line;
  if (tokens.length === 0) return null;
  const counted = numbersAsOne(tokens);
  const shape = ruleOfShape(line);
  if (shape) return { rule: shape, kind: shape === 'share' ? 'part' : 'whole', tokens: tokens.length };
  return (
    introducesList(line, wholeHit(counted)) ??
    gluedHit(tokens) ??
    menuHit(line) ??
    startHit(line, counted) ??
    callHit(counted) ??
    networksHit(counted) ??
    partHit(line, counted)
  );
}

/** A body's name with a colon (Le Bureau politique :) introduces what it decided; items of menus have no colon. */
function introducesList({ text }: PageLine, hit: Hit | null): Hit | null {
  return hit && isMenuRule(hit.rule) && /[:：]\s*$/.test(text.slice(-4)) ? null : hit;
}

/** A line of nothing but phrases, small words and numbers; the rule is that of the longest phrase. */
function wholeHit(tokens: readonly Token[]): Hit | null {
  const phrases = tokens.length > LONGEST_WHOLE ? null : phrasesOf(tokens);
  if (!phrases) return null;
  const own = phrases.filter(speaksForItself);
  const longest = own.reduce((best, phrase) => (phrase.length > best.length ? phrase : best), { rule: '', length: 0 });
  // A rubric's name beside one other word makes a headline (finances locales, suite du dossier); a menu has more.
  if (own.length === 2 && longest.length === 1 && own.some(({ rule }) => isMenuRule(rule))) return null;
  const rule = longest.rule || silentRule(tokens, phrases);
  const small = phrases.reduce((sum, phrase) => sum + (phrase.rule === 'neutral' ? phrase.length : 0), 0);
  return isCleanRule(rule) ? { rule, kind: 'whole', tokens: tokens.length - small } : null;
}

/** Nothing but numbers (1.2 k) counts readers; nothing but names of networks is a row of buttons. */
function silentRule(tokens: readonly Token[], phrases: readonly Phrase[]): string {
  if (phrases.some(({ rule }) => rule !== 'neutral')) return 'share';
  return tokens.every(({ folded }) => folded === '0') ? 'counter' : '';
}

/** Names of networks and small words only go along with other phrases. */
function speaksForItself({ rule, match }: Phrase): boolean {
  return rule !== 'neutral' && match !== 'word';
}

const DIVIDER = /\s*[|/›»>•·◦▪⁄]+\s*|\s{4,}|\t+/g;
/** An item of a menu is short. */
const LONGEST_ITEM = 6;

/** The parts of a line between the signs that divide menus and paths, as token lists. */
export function segmentsOf(line: PageLine): Token[][] {
  const cuts = Array.from(line.text.matchAll(DIVIDER), (match) => line.start + match.index);
  if (cuts.length === 0) return [[...line.tokens]];
  const segments: Token[][] = [[]];
  let next = 0;
  for (const token of line.tokens) {
    let isNew = false;
    while (next < cuts.length && token.start >= (cuts[next] ?? 0)) {
      next += 1;
      isNew = true;
    }
    if (isNew && segments.at(-1)?.length !== 0) segments.push([]);
    segments.at(-1)?.push(token);
  }
  return segments;
}

/** A row of items, most of which the vocabulary knows: الرئيسية | سياسة | مجتمع. A path ends in the page's own title. */
function menuHit(line: PageLine): Hit | null {
  const segments = segmentsOf(line);
  if (segments.length < 2) return null;
  const known = segments.map((segment) => wholeHit(numbersAsOne(segment)));
  const count = known.filter((hit) => hit !== null).length;
  const isShort = segments.every((segment, index) => known[index] !== null || segment.length <= LONGEST_ITEM);
  const tokens = line.tokens.length;
  if (isPath(line, known)) return { rule: 'breadcrumb', kind: 'menu', tokens };
  if (count === 0 || !isShort) return null;
  const rule = known.find((hit) => hit !== null && hit.rule !== 'section-label')?.rule ?? 'menu';
  if (count * 2 >= segments.length && segments.length > 2) return { rule, kind: 'menu', tokens };
  // Of two parts, one unknown may be the place or rubric that the other belongs to, if it is a word or two.
  const other = segments.find((_, index) => known[index] === null);
  const longest = rule === 'footer' ? LONGEST_ITEM : 2;
  return other === undefined || other.length <= longest ? { rule, kind: 'menu', tokens } : null;
}

/** الرئيسية / مجتمع / …, Accueil > Politique > …: the way from the front page here. */
function isPath({ text }: PageLine, known: readonly (Hit | null)[]): boolean {
  return known.length >= 2 && known[0]?.rule === 'menu' && /[/›»>]/.test(text) && !text.includes('|');
}

/** After a phrase that opens a line, the rest is what it introduces. */
function startHit(line: PageLine, tokens: readonly Token[]): Hit | null {
  if (startsGlued(line)) return { rule: 'related', kind: 'start', tokens: tokens.length };
  const match = matchPhrase(boilerplateVocabulary().starting, tokens, 0);
  const last = match && tokens[match.length - 1];
  if (!match || !last || !isCleanRule(match.value)) return null;
  const rest = line.text.slice(last.end - line.start, last.end - line.start + 4);
  const isIntroducing = /^\s?[:：|–—-]/.test(rest) || rest === '';
  const isShort = match.length > 1 && tokens.length <= LONGEST_START && !endsSentence(line);
  if (!isIntroducing && !isShort) return null;
  return { rule: match.value, kind: 'start', tokens: tokens.length };
}

/** تابعوا جديدنا عبر واتساب, Rejoignez notre chaîne WhatsApp: a call to the reader, and a network to do it on. */
function callHit(tokens: readonly Token[]): Hit | null {
  if (tokens.length > LONGEST_START) return null;
  const { calling, networks } = boilerplateVocabulary();
  const call = matchPhrase(calling, tokens, 0);
  if (!call || !isCleanRule(call.value)) return null;
  const isOnNetwork = tokens.some((_, at) => at >= call.length && matchPhrase(networks, tokens, at) !== null);
  return isOnNetwork ? { rule: call.value, kind: 'start', tokens: tokens.length } : null;
}

const FEWEST_NETWORKS = 3;
const MOST_BUTTONS = 24;

/** A row of buttons, most of which are networks: a network or a label in an unknown spelling may stand among them. */
function networksHit(tokens: readonly Token[]): Hit | null {
  if (tokens.length < FEWEST_NETWORKS || tokens.length > MOST_BUTTONS) return null;
  const { networks, covering } = boilerplateVocabulary();
  let [named, known] = [0, 0];
  for (let at = 0; at < tokens.length;) {
    const network = matchPhrase(networks, tokens, at);
    const length = network?.length ?? matchPhrase(covering, tokens, at)?.length ?? 0;
    if (network) named += 1;
    known += length;
    at += Math.max(1, length);
  }
  const isRow = named >= FEWEST_NETWORKS && known * 4 >= tokens.length * 3;
  return isRow ? { rule: 'share', kind: 'start', tokens: tokens.length } : null;
}

function gluedHit(tokens: readonly Token[]): Hit | null {
  return isGluedLabels(tokens) ? { rule: 'menu', kind: 'whole', tokens: 1 } : null;
}

function partHit(line: PageLine, tokens: readonly Token[]): Hit | null {
  if (isCopyright(line, tokens)) {
    return { rule: isCreditOnly(tokens) ? 'photo-credit' : 'footer', kind: 'start', tokens: tokens.length };
  }
  if (tokens.length <= LONGEST_CAPTION && CREDIT_AT_END.test(line.text.slice(-70))) {
    return { rule: 'photo-credit', kind: 'part', tokens: tokens.length };
  }
  if (tokens.length > LONGEST_NOTICE) return null;
  const { anywhere } = boilerplateVocabulary();
  for (let at = 0; at < tokens.length; at += 1) {
    const match = matchPhrase(anywhere, tokens, at);
    if (!match || !isCleanRule(match.value)) continue;
    if (tokens.length <= LONGEST_PART || match.length >= DISTINCTIVE) {
      return { rule: match.value, kind: 'part', tokens: tokens.length };
    }
  }
  return null;
}

/** A caption that ends in its credit: Le maire, lundi à Sefrou. © DR */
const CREDIT_AT_END = /[©]\s?[\p{L}.\d]{2,20}(?:[\s/-][\p{L}.\d]{1,20}){0,2}\s*$/u;
const LONGEST_CAPTION = 40;

/** A line that © opens; a short one may have it anywhere. */
function isCopyright({ text }: PageLine, tokens: readonly Token[]): boolean {
  if (/^[^\p{L}]{0,3}(?:©|\([cC]\))/u.test(text)) return tokens.length <= LONGEST_NOTICE;
  return tokens.length <= LONGEST_COPYRIGHT && text.includes('©');
}

/** © D.R and © MAP stand under a picture; © 2025 … stands at the foot of a page. */
function isCreditOnly(tokens: readonly Token[]): boolean {
  return tokens.length <= 3 && tokens.every(({ folded }) => folded !== '0' && !/^\d+$/.test(folded));
}
