import type { Span } from '../../model/span.ts';
import { GAP } from '../entities/reading.ts';
import type { EventMention } from './01-event-mentions.ts';
import type { EventMark, EventMarks } from './event-marks.ts';
import { isHoldingVerb } from './held-by.ts';

const LOCATIVES = new Set('في داخل à a au en in at dans'.split(' '));
const ARTICLES = new Set('la le l les the un une an'.split(' '));
const REACH = 40;
const LONGEST = 9;

/** The building that the words about an event say it took place in: بقاعة…, au siège de …; null where none is named. */
export function venueNear(marks: EventMarks, { sentence, mark }: EventMention): Span | null {
  const { article, startingAt } = marks;
  const next = article.sentences[sentence.index + 1];
  const to = next?.paragraph === sentence.paragraph ? next.next : sentence.next;
  for (let at = Math.max(sentence.first, mark.first - REACH); at < Math.min(to, mark.last + REACH); at += 1) {
    const venue = startingAt[at]?.find(({ group }) => group === 'venue');
    if (venue && isPlaced(marks, venue)) return venueSpan(marks, venue);
  }
  return null;
}

function isPlaced({ article }: EventMarks, { first, prefix }: EventMark): boolean {
  if (prefix.endsWith('ب')) return true;
  const { words } = article.reading;
  let before = first - 1;
  while (before > first - 3 && ARTICLES.has(words[before]?.folded ?? '')) before -= 1;
  return LOCATIVES.has(words[before]?.folded ?? '') && ((words[first]?.gap ?? GAP.edge) & GAP.stop) === 0;
}

/** From the building's noun to the end of its name: the entity it is part of, or the words up to the next sign, date or verb. */
function venueSpan({ article, startingAt }: EventMarks, { first, start, end }: EventMark): Span {
  const named = article.mentionOfWord[first];
  if (named) return { start: named.start, end: named.end };
  const { words } = article.reading;
  let last = end;
  for (let at = first + 1; at < first + LONGEST; at += 1) {
    const word = words[at];
    if (!word || (word.gap & ~(GAP.space | GAP.apostrophe | GAP.hyphen | GAP.quote)) !== 0) break;
    const isVerbal = startingAt[at]?.some((mark) => isHoldingVerb(mark) || mark.group === 'head');
    if (article.dateOfWord[at] || isVerbal === true) break;
    if (['الذي', 'التي', 'حيث', 'qui', 'que', 'which', 'where', 'a', 'et', 'في', 'مع'].includes(word.folded)) break;
    last = word.end;
  }
  return { start, end: last };
}
