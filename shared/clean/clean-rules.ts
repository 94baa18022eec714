/** The rules of cleaning, in the words that blocks carry; the interface has a sentence for each (`rules.<name>`). */
export const CLEAN_RULES = [
  'article',
  'account',
  'advertisement',
  'author-box',
  'breadcrumb',
  'comments',
  'cookie-notice',
  'counter',
  'email-protection',
  'follow',
  'footer',
  'image-name',
  'link-list',
  'menu',
  'newsletter',
  'page-code',
  'page-tools',
  'photo-credit',
  'previous-next',
  'related',
  'repeated-title',
  'section-label',
  'share',
  'symbols',
  'tags',
  'tail',
  'template-mark',
  'ticker',
  'unrelated',
] as const;
export type CleanRule = (typeof CLEAN_RULES)[number];

const NAMES: ReadonlySet<string> = new Set(CLEAN_RULES);

/** Whether a word of the vocabulary's rule column is a rule. */
export function isCleanRule(name: string): name is CleanRule {
  return NAMES.has(name);
}

/** Whether a rule is for the items of a menu. */
export function isMenuRule(rule: string): boolean {
  return rule === 'menu' || rule === 'section-label';
}
