/** Every rule a link may give as its reason. The interface has a sentence for each (`rules.<name>`). */
export const LINK_RULES = [
  'names-match',
  'same-written-name',
  'same-lexicon-entry',
  'known-in-archive-as',
  'shared-organisation',
  'shared-place',
  'shared-role',
  'shared-people',
  'same-event-place',
  'same-event-date',
  'same-event-month',
  'published-together',
  'same-event-kind',
  'other-event-kind',
  'same-original',
  'same-body',
  'similar-body',
  'contained-body',
  'same-title',
  'shared-clipping',
] as const;
export type LinkRule = (typeof LINK_RULES)[number];
