/** The rules of detection, in the words that values and head lines carry; the interface has a sentence for each. */
export const DETECT_RULES = [
  'title-heading',
  'title-line',
  'title-markup',
  'kicker-line',
  'outlet-beside-notice',
  'outlet-copyright',
  'outlet-domain',
  'outlet-line',
  'outlet-markup',
  'outlet-menu',
  'outlet-source-credit',
  'outlet-title-suffix',
  'byline-cue',
  'byline-line',
  'byline-markup',
  'byline-signature',
  'agency-credit',
  'agency-dateline',
  'agency-line',
  'section-breadcrumb',
  'section-label',
  'section-line',
  'section-markup',
  'dateline-body',
  'dateline-line',
  'date-agency-dateline',
  'date-day-of-writing',
  'date-image-name',
  'date-line',
  'date-markup',
  'date-stated',
  'date-updated',
  'date-url',
  'url-line',
  'url-markup',
  'head-line',
] as const;
export type DetectRule = (typeof DETECT_RULES)[number];

/** What may speak against a value; the interface has a sentence for each (`warnings.<name>`). */
export const DETECT_WARNINGS = [
  'weekday-contradicts-date',
  'month-before-day',
  'dates-disagree',
  'outlet-not-known',
] as const;
export type DetectWarning = (typeof DETECT_WARNINGS)[number];
