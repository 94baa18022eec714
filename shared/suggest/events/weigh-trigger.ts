import type { Reason } from '../../model/suggestion.ts';
import { reason } from '../entities/reason.ts';
import { markBefore, type EventMark } from './event-marks.ts';
import { isAfterMark, isComplement, isNew, type TriggerView } from './trigger-view.ts';

/** What is known of a trigger besides its place. */
interface TriggerFacts {
  readonly verb: EventMark | null;
  readonly isBackground: boolean;
  readonly isPlural: boolean;
  readonly isOther: boolean;
}

interface Weight {
  readonly score: number;
  /** Named within something else: a programme's name, another event's theme, a series. */
  readonly isAside: boolean;
  readonly reasons: readonly Reason[];
}

/** What each sign is worth, in the units of a word's own weight (1 to 3). Set by hand; nothing is learned. */
const WORTH = {
  title: 2,
  lead: 3,
  second: 1.5,
  firstParagraph: 1,
  later: 0.3,
  held: 2,
  chaired: 1.5,
  verb: 1.5,
  occasion: 1.2,
  polled: 2.5,
  isNew: 0.6,
  background: -3,
  other: -1.5,
  plural: -1.2,
  series: -1.5,
  quoted: -2,
  complement: -1.8,
  topic: -2.5,
  described: -2.5,
  statement: -1.5,
} as const;

/** Weighs what speaks for a trigger's being what the article is about. */
export function weighTrigger(view: TriggerView, facts: TriggerFacts): Weight {
  const place = placeWorth(view);
  const verb = verbWorth(view, facts);
  const asides = asideWorth(view);
  const score =
    view.mark.weight + place.worth + verb.worth + asides + kindWorth(view, facts) + (isNewHead(view) ? WORTH.isNew : 0);
  return { score, isAside: asides < 0, reasons: [...place.reasons, ...verb.reasons] };
}

interface Worth {
  readonly worth: number;
  readonly reasons: readonly Reason[];
}

/** Title and first sentences tell what an article is about. */
function placeWorth({ marks: { article }, sentence }: TriggerView): Worth {
  if (sentence.part === 'title') return { worth: WORTH.title, reasons: [reason('event-in-title')] };
  const rank = sentence.index - (article.lead?.index ?? 0);
  if (rank <= 0) return { worth: WORTH.lead, reasons: [reason('event-in-lead')] };
  if (rank === 1) return { worth: WORTH.second, reasons: [] };
  return { worth: sentence.paragraph === article.lead?.paragraph ? WORTH.firstParagraph : WORTH.later, reasons: [] };
}

function verbWorth(view: TriggerView, { verb }: TriggerFacts): Worth {
  const { mark, marks, from } = view;
  if (mark.group === 'verb') {
    // الذي استقبل, qui a visité: a clause that only describes somebody.
    const worth = isAfterMark(view, 'relative', 3) ? WORTH.verb + WORTH.described : WORTH.verb;
    return { worth, reasons: [reason('event-verb')] };
  }
  if (verb) {
    const said = marks.article.text.slice(verb.start, verb.end);
    return {
      worth: verb.group === 'chair' ? WORTH.chaired : WORTH.held,
      reasons: [reason('event-held', { verb: said })],
    };
  }
  const occasion = markBefore(marks, 'occasion', mark.first, 3, from);
  return occasion ? { worth: WORTH.occasion, reasons: [reason('event-occasion')] } : { worth: 0, reasons: [] };
}

function asideWorth(view: TriggerView): number {
  const { mark, marks, sentence } = view;
  const isQuoted = marks.article.quotedOfWord[mark.first] !== undefined && sentence.part === 'body';
  return (
    (isAfterMark(view, 'series', 4) ? WORTH.series : 0) +
    (isQuoted ? WORTH.quoted : 0) +
    (isComplement(view) ? WORTH.complement : 0) +
    (isAfterMark(view, 'topic', 2) ? WORTH.topic : 0)
  );
}

function kindWorth(view: TriggerView, { isBackground, isOther, isPlural }: TriggerFacts): number {
  const { mark } = view;
  // Most statements are only where the news comes from.
  const isSource = mark.kind === 'statement' && mark.weight < 3;
  return (
    (isBackground ? WORTH.background : 0) +
    (isOther ? WORTH.other : 0) +
    (isPlural ? WORTH.plural : 0) +
    (isSource ? WORTH.statement : 0) +
    (isPolled(view) ? WORTH.polled : 0)
  );
}

/** An election of title or first sentences, where these tell of votes cast or counted. */
function isPolled({ mark, marks, sentence }: TriggerView): boolean {
  const { lead } = marks.article;
  return (
    marks.isPolled && mark.kind === 'election' && mark.group === 'head' && sentence.index <= (lead?.index ?? 0) + 1
  );
}

function isNewHead(view: TriggerView): boolean {
  return view.mark.group === 'head' && isNew(view);
}
