import type { Span } from '../model/span.ts';
import type { Hit } from './match-document.ts';

/** A piece of a text to show: found by the query, or what stands around. */
export interface SnippetPart {
  readonly text: string;
  readonly isHit: boolean;
}

export interface Snippet {
  readonly parts: readonly SnippetPart[];
  /** Whether words stand before it, or after it, that are not shown. */
  readonly startsMidway: boolean;
  readonly endsMidway: boolean;
}

/** About as much as two lines of a list show. */
const LENGTH = 180;
/** How much of that stands before the first hit. */
const LEAD = 40;

/** Cuts a text into what was found in it and what was not. Overlapping hits are one. */
export function markHits(text: string, hits: readonly Span[], from = 0, to = text.length): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let at = from;
  const push = (end: number, isHit: boolean) => {
    if (end > at) parts.push({ text: text.slice(at, end), isHit });
    at = Math.max(at, end);
  };
  for (const { start, end } of hits) {
    if (end <= at || start >= to) continue;
    push(Math.max(at, start), false);
    push(Math.min(end, to), true);
  }
  push(to, false);
  return parts;
}

/**
 * The stretch of an article that says most of what was searched, with the hits in it marked; its beginning where
 * nothing was found in the body.
 *
 * @param text the clipping's whole text
 * @param body the stretches of it that are the article's own words
 * @param hits hits in the body, in order
 */
export function snippetOf(text: string, body: readonly Span[], hits: readonly Hit[], length = LENGTH): Snippet {
  const spans = joined(text, body);
  const best = bestHit(hits, length);
  const span = spans.find(({ start, end }) => best && start <= best.start && best.start < end) ?? spans[0];
  if (!span) return { parts: [], startsMidway: false, endsMidway: false };
  const wanted = best ? Math.max(span.start, best.start - LEAD) : span.start;
  const start = best ? Math.min(wordStart(text, wanted, span.start), best.start) : span.start;
  const end = wordEnd(text, Math.min(span.end, start + length), span.end);
  return {
    parts: markHits(text, hits, start, end),
    startsMidway: start > (spans[0]?.start ?? 0),
    endsMidway: end < (spans.at(-1)?.end ?? 0),
  };
}

/** The hit with the most different words of the query behind it within reach; the first of equals. */
function bestHit(hits: readonly Hit[], length: number): Hit | undefined {
  let best: Hit | undefined;
  let most = 0;
  for (const [index, hit] of hits.entries()) {
    const terms = new Set<number>();
    for (let next = index; next < hits.length; next += 1) {
      const other = hits[next];
      if (!other || other.end > hit.start + length - LEAD) break;
      terms.add(other.term);
    }
    if (terms.size > most) {
      most = terms.size;
      best = hit;
    }
  }
  return best ?? hits[0];
}

/** Stretches with nothing but white space between them are read as one. */
function joined(text: string, spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const last = whole.at(-1);
    if (last && text.slice(last.end, span.start).trim() === '')
      whole[whole.length - 1] = { start: last.start, end: span.end };
    else whole.push(span);
  }
  return whole;
}

function wordStart(text: string, at: number, floor: number): number {
  let start = at;
  while (start > floor && /\S/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

function wordEnd(text: string, at: number, ceiling: number): number {
  let end = at;
  while (end < ceiling && /\S/.test(text.charAt(end))) end += 1;
  return end;
}
