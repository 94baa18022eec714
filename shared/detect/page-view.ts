import type { CleanedText } from '../model/analysis.ts';
import type { Block } from '../model/block.ts';
import type { Language } from '../model/language.ts';
import type { RawClipping } from '../model/source.ts';
import { languageOf } from '../text/language.ts';
import { isNameLine } from '../text/name-shape.ts';
import { endsSentence, isProse, pageLine, type PageLine } from '../text/page-lines.ts';
import { joinedWords, tokens } from '../text/tokens.ts';
import { bannersOf } from './banner.ts';
import { segmentsOf, type Segment } from './segments.ts';

/** A line that the cleaning left. */
export interface KeptLine extends PageLine {
  /** Its block's place in the list of blocks. */
  readonly block: number;
  /** Its parts, where it is short enough to be a head line. */
  readonly segments: readonly Segment[];
}

/** A line that was cut, and the rule that cut it; it may still tell the outlet, the section or the date. */
export interface CutLine extends PageLine {
  readonly rule: string;
  /** Whether it stands before the first paragraph. */
  readonly isHead: boolean;
}

/** A page as the rules of detection see it. */
export interface PageView {
  readonly raw: RawClipping;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly language: Language;
  /** The lines before the article's first paragraph. */
  readonly head: readonly KeptLine[];
  readonly body: readonly KeptLine[];
  /** Lines after the last paragraph that say who wrote it, when, or where it is from. */
  readonly foot: readonly KeptLine[];
  readonly cuts: readonly CutLine[];
}

/** A page whose title is known: the lines left to say who published it, when and where. */
export interface CreditedPage extends PageView {
  /** The head lines that are neither title nor kicker nor part of the article. */
  readonly credits: readonly KeptLine[];
  /** Where the title ends in the text; 0 where there is none. */
  readonly titleEnd: number;
}

/** Lays a cleaned text out for the rules. */
export function viewPage({ raw, blocks }: CleanedText): PageView {
  const { text } = raw;
  const kept: KeptLine[] = [];
  const cuts: Omit<CutLine, 'isHead'>[] = [];
  for (const [index, { start, end, part, rule }] of blocks.entries()) {
    const line = pageLine(text, start, end);
    if (!line) continue;
    if (part === 'cut') cuts.push({ ...line, rule });
    else kept.push({ ...line, block: index, segments: isProse(line) ? [] : segmentsOf(text, line) });
  }
  const names = nameBanners(text, kept);
  nameOutlets(kept, cuts, [raw.markup.outlet ?? '', ...names]);
  const begin = bodyBegin(kept);
  const end = bodyEnd(kept, begin);
  const credits = creditsBelowStandfirst(kept, begin, end);
  const bodyStart = kept[begin]?.start ?? text.length;
  return {
    raw,
    text,
    blocks,
    language: languageOf(kept.map((line) => line.text).join('\n') || text),
    head: [...kept.slice(0, begin), ...credits],
    body: kept.slice(begin, end).filter((line) => !credits.includes(line)),
    foot: kept.slice(end),
    cuts: cuts.map((line) => ({ ...line, isHead: line.start < bodyStart })),
  };
}

const FURNITURE_WITH_NAME: ReadonlySet<string> = new Set(['footer', 'follow', 'newsletter', 'account']);
const LONGEST_OUTLET = 4;
const LONGEST_FURNITURE = 60;
const LONGEST_CREDIT = 10;
/** So many lines of head and furniture are compared; a page with more would take time that grows with their product. */
const MOST_LINES = 200;

/** Makes lines that are a site's name and its slogan lines of their outlet alone; the names so found. */
function nameBanners(text: string, kept: KeptLine[]): string[] {
  const body = kept.findIndex(isProse);
  const banners = bannersOf(text, kept.slice(0, Math.min(body < 0 ? kept.length : body, MOST_LINES)));
  const names: string[] = [];
  if (banners.size === 0) return names;
  for (const [index, line] of kept.slice(0, MOST_LINES).entries()) {
    const banner = banners.get(line);
    const unknown = line.segments.filter(({ kind }) => kind === 'unknown').length;
    // هبة بريس – الرباط: with a place, a name or a day behind it the line is one of credits, and read as such.
    if (!banner || (unknown === 0 && line.segments.length > 1 && banner.outlet.basis !== 'repeated')) continue;
    const [first, last] = [banner.tokens[0], banner.tokens.at(-1)];
    if (!first || !last) continue;
    const segment: Segment = { ...outletSegment(banner.tokens, first.start, last.end), outlet: banner.outlet };
    kept[index] = { ...line, segments: [segment] };
    names.push(text.slice(first.start, last.end));
  }
  return names;
}

function outletSegment(tokens: Segment['tokens'], start: number, end: number): Segment {
  return { start, end, kind: 'outlet', tokens, date: null, dateRole: null, outlet: null };
}

/** Makes outlets of the parts of short lines that no list knows where the markup, a banner, the foot of the page or a notice names
 * them. */
function nameOutlets(kept: KeptLine[], cuts: readonly Omit<CutLine, 'isHead'>[], declared: readonly string[]): void {
  const furniture = cuts
    .filter(
      (line) =>
        line.tokens.length <= LONGEST_FURNITURE && (FURNITURE_WITH_NAME.has(line.rule) || /©|حقوق/.test(line.text)),
    )
    .slice(0, MOST_LINES)
    .map((line) => ` ${joinedWords(line.tokens)} `);
  for (const name of declared) if (name !== '') furniture.push(` ${joinedWords(tokens(name))} `);
  if (furniture.length === 0) return;
  const isNamedThere = ({ kind, tokens }: Segment) =>
    kind === 'unknown' &&
    tokens.length <= LONGEST_OUTLET &&
    furniture.some((text) => text.includes(` ${joinedWords(tokens)} `));
  for (const [index, line] of kept.slice(0, MOST_LINES).entries()) {
    if (!line.segments.some(isNamedThere) || line.words > LONGEST_CREDIT) continue;
    const segments = line.segments.map((segment): Segment =>
      isNamedThere(segment) ? { ...segment, kind: 'outlet', outlet: { basis: 'repeated', canonical: null } } : segment,
    );
    kept[index] = { ...line, segments };
  }
}

/** A standfirst is one or two lines. */
const LONGEST_STANDFIRST = 2;

/** The lines that say by whom and when, where they stand between a standfirst and the first paragraph. */
function creditsBelowStandfirst(lines: readonly KeptLine[], begin: number, end: number): KeptLine[] {
  const from = lines.findIndex((line, index) => index > begin && index < end && isMetaLine(line));
  if (from < 0 || from > begin + LONGEST_STANDFIRST) return [];
  let to = from;
  while (to < end && isMetaLine(lines[to] ?? { segments: [] })) to += 1;
  const credits = lines.slice(from, to);
  const kinds = new Set(credits.flatMap(({ segments }) => segments.map(({ kind }) => kind)));
  const areCredits = kinds.has('date') || kinds.has('byline') || (kinds.has('name') && kinds.has('outlet'));
  return areCredits && lines.slice(to, end).some(isProse) ? credits : [];
}

/** A few unknown words beside a date may be a rubric or a place; before a name, the outlet. */
const FEW_WORDS = 2;
const OUTLET_WORDS = 4;

/** Whether a line only says when, where or by whom the page was made. */
export function isMetaLine({ segments }: Pick<KeptLine, 'segments'>): boolean {
  if (segments.length === 0) return false;
  const unknown = segments.filter(({ kind }) => kind === 'unknown');
  if (unknown.length === 0) return true;
  const words = unknown.reduce((sum, { tokens }) => sum + tokens.length, 0);
  if (isOutletBeforeName(segments) && words <= OUTLET_WORDS) return true;
  if (isOutletAtPlace(segments) && words <= OUTLET_WORDS) return true;
  return words <= FEW_WORDS && segments.some(({ kind }) => kind === 'date' || kind === 'byline');
}

/** ملفات الجنوب / سفيان …: an outlet that no list knows, and who wrote for it. A name that comes first is somebody quoted. */
function isOutletBeforeName([first, second]: readonly Segment[]): boolean {
  return first?.kind === 'unknown' && (second?.kind === 'name' || second?.kind === 'byline');
}

/** النخلة – ورزازات: …: an outlet that no list knows, where it wrote from, and by whom. */
function isOutletAtPlace(segments: readonly Segment[]): boolean {
  const [outlet, place, name] = segments;
  return (
    segments.length === 3 &&
    outlet?.kind === 'unknown' &&
    place?.kind === 'place' &&
    (name?.kind === 'name' || name?.kind === 'unknown')
  );
}

const SENTENCE_WORDS = 5;
/** A first line as long as this may still be a headline, if head lines follow it. */
const LONGEST_TITLE = 40;

/**
 * Where the article begins: at its first paragraph, or at a sentence that stands right before it. Where there is none,
 * at the first line that is a sentence; else behind the first line and the head lines that follow it.
 */
function bodyBegin(lines: readonly KeptLine[]): number {
  if (lines.length <= 1) return 0;
  const lastProse = lines.findLastIndex(isProse);
  let begin = lines.findIndex((line, index) => isProse(line) && !(index + 1 < lastProse && isLongTitle(lines, index)));
  if (begin < 0) begin = lines.findIndex((line) => isSentence(line));
  if (begin < 0) {
    const after = lines.findIndex((line, index) => index > 0 && !isMetaLine(line));
    return after < 0 ? lines.length : after;
  }
  while (begin > 0 && isSentence(lines[begin - 1])) begin -= 1;
  return begin;
}

function isSentence(line: KeptLine | undefined): boolean {
  return line !== undefined && line.words >= SENTENCE_WORDS && endsSentence(line) && !isMetaLine(line);
}

/** A headline as long as a paragraph: it has no full stop, and a date, a byline or the like comes after it. */
function isLongTitle(lines: readonly KeptLine[], index: number): boolean {
  const [line, next] = [lines[index], lines[index + 1]];
  if (!line || !next || endsSentence(line) || line.words > LONGEST_TITLE) return false;
  return isMetaLine(next);
}

/** So many lines under the last paragraph may be a signature, a date or a source. */
const LONGEST_FOOT = 4;
const FOOT_WORDS = 12;

/** Where the article ends: before a signature, a date or a source, but not before a list that a colon introduces. */
function bodyEnd(lines: readonly KeptLine[], begin: number): number {
  let end = lines.length;
  while (end > begin + 1 && lines.length - end < LONGEST_FOOT) {
    const line = lines[end - 1];
    if (!line || line.words > FOOT_WORDS || endsWithStop(line)) break;
    if (!isMetaLine(line) && !isSignature(line)) break;
    end -= 1;
  }
  const [last, ...foot] = lines.slice(end - 1);
  const names = foot.filter(
    (line) => isSignature(line) || line.segments.every(({ kind }) => kind === 'name' || kind === 'place'),
  );
  const endsArticle = last !== undefined && (isProse(last) || endsSentence(last)) && !/[:،,؛;]$/.test(last.text);
  return names.length > 1 || (names.length === 1 && !endsArticle) ? lines.length : end;
}

/** A name that no list knows, alone under the article. */
export function isSignature(line: KeptLine): boolean {
  return line.segments.length === 1 && line.segments[0]?.kind === 'unknown' && isNameLine(line);
}

function endsWithStop(line: KeptLine): boolean {
  return endsSentence(line) && line.words > 3;
}
