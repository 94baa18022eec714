/**
 * What the search has to say about how it read a query; the interface has a sentence for each (`search.notices.<rule>`).
 * None of them is an error: what could not be read was searched as words, or left out as the sentence says.
 */
export const QUERY_NOTICES = [
  'unknown-field',
  'unknown-value',
  'unreadable-date',
  'reversed-period',
  'read-as-date',
  'empty-field',
  'unclosed-quote',
  'unclosed-parenthesis',
  'stray-parenthesis',
  'operator-incomplete',
  'near-needs-words',
  'star-only-at-end',
  'prefix-too-short',
  'nested-too-deep',
  'too-long',
  'too-many-names',
] as const;

export interface QueryNotice {
  readonly rule: (typeof QUERY_NOTICES)[number];
  readonly params: Readonly<Record<string, string>>;
  /** Where in the query, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
}
