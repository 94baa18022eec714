import { UNKNOWN, type Detected } from '../../model/detected.ts';
import type { Span } from '../../model/span.ts';
import { GAP } from '../entities/reading.ts';
import type { EntityMention } from '../marked-article.ts';
import type { SuggestRule } from '../suggest-rules.ts';
import type { EventMention } from './01-event-mentions.ts';
import { markAfter, markBefore, type EventMark, type EventMarks } from './event-marks.ts';

/** Who held an event: named after «من تنظيم», organisé par; else the subject of the verb that says it was held. */
export function eventOrganiser(marks: EventMarks, best: readonly EventMention[]): Detected {
  for (const mention of best) {
    const agent = agentOf(marks, mention);
    if (agent) return agent;
  }
  for (const mention of best) {
    const subject = mention.verb?.group === 'hold' ? subjectOf(marks, mention, mention.verb) : null;
    if (subject) return organiser(marks, subject, subject.entity.canonical, 'organiser-holds');
  }
  return UNKNOWN;
}

const AGENT_REACH = 16;
const LONGEST_NAME = 7;

/** The entity after the words that lead in an organiser, or the words up to the next sign. */
function agentOf(marks: EventMarks, { mark, sentence }: EventMention): Detected | null {
  const by =
    markAfter(marks, 'by', mark.last, AGENT_REACH, sentence.next - 1) ??
    markBefore(marks, 'by', mark.first, AGENT_REACH, sentence.first);
  if (!by) return null;
  const entity = nextEntity(marks, by.last + 1, 3, sentence.next);
  if (entity) return organiser(marks, entity, entity.entity.canonical, 'organiser-by');
  const { words } = marks.article.reading;
  let last = by.last;
  while (last - by.last < LONGEST_NAME && last + 1 < sentence.next && isNamePart(words[last + 1]?.gap)) last += 1;
  const [first, end] = [words[by.last + 1], words[last]];
  if (!first || !end || last === by.last) return null;
  return organiser(marks, { start: first.start, end: end.end }, null, 'organiser-by');
}

function isNamePart(gap: number | undefined): boolean {
  return gap !== undefined && (gap & ~(GAP.space | GAP.apostrophe | GAP.hyphen)) === 0;
}

/** In Arabic the subject comes after its verb, in French and English before it. */
function subjectOf(marks: EventMarks, { mark, sentence }: EventMention, verb: EventMark): EntityMention | null {
  if (verb.lang !== 'ar') return verb.first < mark.first ? subjectBefore(marks, verb, sentence.first) : null;
  const after = nextEntity(marks, verb.last + 1, 3, sentence.next);
  // نظم حزب كذا لقاء: the subject stands between the verb and what it held, or after a verb that has its object on it.
  return after && (verb.hasObject || (verb.first < mark.first && after.last < mark.first)) ? after : null;
}

/** The first entity of the clause that ends with the verb: what stands after a comma or a relative is not its subject. */
function subjectBefore({ article }: EventMarks, verb: EventMark, from: number): EntityMention | null {
  let subject: EntityMention | null = null;
  for (let at = verb.first - 1; at >= Math.max(from, verb.first - 30); at -= 1) {
    const mention = article.mentionOfWord[at];
    const isOfRole = article.isRoleWord[at] === true;
    if (mention && mention.entity.type !== 'place' && !isOfRole) subject = mention;
  }
  return subject;
}

/** The person or body that begins at the word `at` or up to `reach` words on. */
function nextEntity({ article }: EventMarks, at: number, reach: number, to: number): EntityMention | null {
  for (let next = at; next <= Math.min(at + reach, to - 1); next += 1) {
    const gap = article.reading.words[next]?.gap ?? GAP.edge;
    if (next > at && (gap & (GAP.stop | GAP.edge)) !== 0) return null;
    const mention = article.mentionOfWord[next];
    if (mention && mention.entity.type !== 'place') return mention;
  }
  return null;
}

/** @param name how to call it where it is an entity; else its words are taken as they stand */
function organiser({ article }: EventMarks, { start, end }: Span, name: string | null, rule: SuggestRule): Detected {
  const quote = article.text.slice(start, end);
  const evidence = [{ source: 'text' as const, quote, span: { start, end } }];
  return { value: name ?? quote.replace(/\s+/g, ' '), basis: 'stated', rule, evidence, warnings: [] };
}
