import type { Detected } from '../model/detected.ts';
import { datelineOf } from './dateline-span.ts';
import { firstOf, statedAt } from './detected-value.ts';
import { placeTokens } from './names.ts';
import type { CreditedPage } from './page-view.ts';

/** Where the article was filed: a place in a head line, or before the first words of the first paragraph. */
export function detectDateline(view: CreditedPage): Detected {
  return firstOf(view, [fromHead, fromBody]);
}

function fromHead({ text, credits }: CreditedPage): Detected | null {
  const place = credits.flatMap(({ segments }) => segments).find(({ kind }) => kind === 'place');
  const tokens = place && placeTokens(place.tokens);
  const [first, last] = [tokens?.[0], tokens?.at(-1)];
  return first && last ? statedAt(text, { start: first.start, end: last.end }, 'dateline-line') : null;
}

function fromBody(view: CreditedPage): Detected | null {
  const place = datelineOf(view)?.place;
  return place ? statedAt(view.text, place, 'dateline-body') : null;
}
