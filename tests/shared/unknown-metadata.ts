import { UNKNOWN, type Metadata } from '#shared/model/detected.ts';

/** The metadata of a text of which nothing is known. */
export const UNKNOWN_METADATA: Metadata = {
  title: UNKNOWN,
  kicker: UNKNOWN,
  outlet: UNKNOWN,
  byline: UNKNOWN,
  agency: UNKNOWN,
  section: UNKNOWN,
  dateline: UNKNOWN,
  publishedOn: UNKNOWN,
  url: UNKNOWN,
};
