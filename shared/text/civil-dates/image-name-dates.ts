import type { CivilDate } from '../../model/civil-date.ts';
import type { QuotedSpan } from '../../model/span.ts';
import { civilDate } from './calendar.ts';

/** The name of a picture, and the day that its name says it was taken, sent or captured on. */
export interface ImageNameDate extends QuotedSpan {
  readonly date: CivilDate;
}

/** Names that cameras, messaging apps and screenshots give: IMG-20250928-WA0016, PHOTO-2025-09-28-10-15-00, WhatsApp Image 2025-09-28 at …. */
const NAMED =
  /(?:\b(?:IMG|MVIMG|VID|PXL|PANO|BURST|DSCN?|DSCF|DCIM|CAM|WP|Screen[ _-]?shot|signal|photo|image|picture|video|Capture d.[eé]cran|WhatsApp (?:Image|Video))|لقطة شاشة|صورة)[-_ ]{0,2}((?:19|20)\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/giu;
/** A day that a time or a counter follows at once: 20250928_101500, 20250928-WA0016. */
const STAMPED = /(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)[-_](?:\d{6}|WA\d{1,5})(?!\d)/gu;
/** A day at the head of a picture file's name: 2025-09-28-congres.jpg. The name's length is bounded, so the search is linear. */
const FILED =
  /(?<![\d/])((?:19|20)\d\d)[-_]?(\d\d)[-_]?(\d\d)[^\s\d/\\][^\s/\\]{0,60}\.(?:jpe?g|png|webp|gif|heic|mp4)\b/giu;
const LONGEST_NAME = 80;

/**
 * Finds the days in image names. That is when a picture was taken or passed on: it suggests the day of the event (or of
 * the publication) and states neither.
 */
export function findImageNameDates(text: string): ImageNameDate[] {
  const found = [NAMED, STAMPED, FILED].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match) => named(text, match)).filter((one) => one !== null),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  return found.filter(({ start }, index) => start >= (found[index - 1]?.end ?? 0));
}

function named(text: string, match: RegExpExecArray): ImageNameDate | null {
  const [whole, year, month, day] = match;
  const date = civilDate(Number(year), Number(month), Number(day));
  if (date === null) return null;
  let end = match.index + whole.length;
  const limit = Math.min(text.length, match.index + LONGEST_NAME);
  while (end < limit && /[\w.()-]/.test(text.charAt(end))) end += 1;
  return { start: match.index, end, quote: text.slice(match.index, end), date };
}
