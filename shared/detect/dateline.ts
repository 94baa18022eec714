import type { Detected } from '../model/detected.ts';
import { datelineOf } from './dateline-span.ts';
import { firstOf, statedAt } from './detected-value.ts';
import type { PageView } from './page-view.ts';

/** Where the article was filed: a place in a head line, or before the first words of the first paragraph. */
export function detectDateline(view: PageView): Detected {
  return firstOf(view, [fromHead, fromBody]);
}

function fromHead({ text, head }: PageView): Detected | null {
  const place = head.flatMap(({ segments }) => segments).find(({ kind }) => kind === 'place');
  return place ? statedAt(text, place, 'dateline-line') : null;
}

function fromBody(view: PageView): Detected | null {
  const place = datelineOf(view)?.place;
  return place ? statedAt(view.text, place, 'dateline-body') : null;
}
