import { assertNever } from '../model/assert-never.ts';
import type { CivilDate } from '../model/civil-date.ts';
import type { ReportGrouping } from '../model/report.ts';
import { dateOf, phraseOf } from './detected-words.ts';
import { phrase, type Phrase } from './phrase.ts';
import type { ReportClipping, ReportMaterial } from './report-material.ts';
import type { Wording } from './wording.ts';

/** The clippings under one heading, in the order in which they are printed. */
interface ClippingGroup {
  readonly heading: Phrase;
  /** An event's date, in words. */
  readonly date: string | null;
  readonly clippings: readonly ClippingInGroup[];
}

interface ClippingInGroup {
  readonly clipping: ReportClipping;
  /** Headings of further groups it belongs to; it is printed once, in the first. */
  readonly alsoIn: readonly Phrase[];
}

/** A group before it is filled: what it is called, and what it is sorted by; groups for the rest come last. */
interface GroupKey {
  readonly id: string;
  readonly heading: Phrase;
  readonly date: string | null;
  readonly order: string;
  readonly isRest: boolean;
}

/**
 * Divides the clippings into groups. Each clipping is in one group; within it, they go by date, outlet and title.
 * Undivided, they stay in the order in which they were given: that is how a person puts them in an order of their own.
 */
export function groupClippings(
  { clippings, events }: Pick<ReportMaterial, 'clippings' | 'events'>,
  grouping: ReportGrouping,
  wording: Wording,
): ClippingGroup[] {
  const collator = new Intl.Collator(wording.language, { numeric: true });
  const groups = new Map<string, { readonly key: GroupKey; readonly clippings: ClippingInGroup[] }>();
  const keysOf = keyFinder(events, grouping, wording, collator);
  const ordered = grouping === 'none' ? clippings : [...clippings].sort(byDateOutletTitle(collator));
  for (const clipping of ordered) {
    const [key, ...others] = keysOf(clipping);
    if (!key) continue;
    const group = groups.get(key.id) ?? { key, clippings: [] };
    group.clippings.push({ clipping, alsoIn: others.map(({ heading }) => heading) });
    groups.set(key.id, group);
  }
  return [...groups.values()]
    .sort((a, b) => byOrder(a.key, b.key, collator))
    .map(({ key, clippings: members }) => ({ heading: key.heading, date: key.date, clippings: members }));
}

function byOrder(a: GroupKey, b: GroupKey, collator: Intl.Collator): number {
  return Number(a.isRest) - Number(b.isRest) || collator.compare(a.order, b.order) || collator.compare(a.id, b.id);
}

/** Finds the keys of a clipping's groups, the one it is printed in first. */
function keyFinder(
  events: ReportMaterial['events'],
  grouping: ReportGrouping,
  wording: Wording,
  collator: Intl.Collator,
): (clipping: ReportClipping) => GroupKey[] {
  const rest = (heading: string): GroupKey => ({
    id: 'rest',
    heading: phrase(heading, wording.language),
    date: null,
    order: '',
    isRest: true,
  });
  const orRest = (keys: readonly GroupKey[], heading: string) =>
    keys.length > 0 ? [...keys].sort((a, b) => byOrder(a, b, collator)) : [rest(heading)];
  switch (grouping) {
    case 'none':
      return () => [rest(wording.say('clippingsHeading'))];
    case 'date':
      return ({ metadata }) => {
        const date = dateOf(metadata.publishedOn);
        return orRest(date === null ? [] : [dateKey(date, wording)], wording.say('undatedSection'));
      };
    case 'outlet':
      return (clipping) => {
        const outlet = phraseOf(clipping.metadata.outlet, clipping);
        return orRest(outlet === null ? [] : [nameKey(outlet)], wording.say('unknownOutlet'));
      };
    case 'topic':
      return ({ topics }) => orRest(topicKeys(topics, wording), wording.say('otherClippings'));
    case 'event': {
      const keys = events.map((event) => ({ event, key: eventKey(event, wording) }));
      return ({ id }) =>
        orRest(
          keys.filter(({ event }) => event.clippingIds.has(id)).map(({ key }) => key),
          wording.say('otherClippings'),
        );
    }
    default:
      return assertNever(grouping);
  }
}

function dateKey(date: CivilDate, wording: Wording): GroupKey {
  return {
    id: `date:${date}`,
    heading: phrase(wording.date(date), wording.language),
    date: null,
    order: date,
    isRest: false,
  };
}

function nameKey(heading: Phrase): GroupKey {
  return { id: `name:${heading.text}`, heading, date: null, order: heading.text, isRest: false };
}

function topicKeys(topics: readonly string[], wording: Wording): GroupKey[] {
  const headings = topics.map((topic) => phrase(topic, wording.language)).filter(({ text }) => text !== '');
  return [...new Map(headings.map((heading) => [heading.text, nameKey(heading)])).values()];
}

/** Events go by date, those without one last among them. */
function eventKey({ id, title, date }: ReportMaterial['events'][number], wording: Wording): GroupKey {
  return {
    id: `event:${id}`,
    heading: phrase(title, wording.language),
    date: date === null ? null : wording.date(date),
    order: date ?? '9999-99',
    isRest: false,
  };
}

function byDateOutletTitle(collator: Intl.Collator) {
  const orderOf = ({ metadata }: ReportClipping) => [
    dateOf(metadata.publishedOn) ?? '9999-99',
    metadata.outlet.value ?? '',
    metadata.title.value ?? '',
  ];
  return (a: ReportClipping, b: ReportClipping): number => {
    const [one, other] = [orderOf(a), orderOf(b)];
    for (const [index, value] of one.entries()) {
      const difference = collator.compare(value, other[index] ?? '');
      if (difference !== 0) return difference;
    }
    return a.id < b.id ? -1 : Number(a.id > b.id);
  };
}
