import { LINK_RULES, type LinkRule } from '#shared/link/link-rules.ts';
import type { Reason } from '#shared/model/suggestion.ts';

/** English sentences for the command line; the interface has its own, in three languages. */
const SENTENCES: Readonly<Record<LinkRule, string>> = {
  'names-match': '“{{name}}” and “{{other}}” are written alike across scripts or spellings',
  'same-written-name': 'both write “{{name}}”',
  'same-lexicon-entry': 'both are known to the word lists as “{{name}}”',
  'known-in-archive-as': 'both are known in the archive as “{{name}}”',
  'shared-organisation': 'both name {{name}}',
  'shared-place': 'both name {{name}}',
  'shared-role': 'the same role: {{role}}',
  'shared-people': '{{number}} people in common: {{names}}',
  'same-event-place': 'the same place: {{place}}',
  'same-event-date': 'the same date: {{date}}',
  'same-event-month': 'the same month: {{date}}',
  'published-together': 'published within {{days}} days of one another',
  'same-event-kind': 'the same kind of event: {{kind}}',
  'other-event-kind': 'different kinds of event: {{kind}}, {{other}}',
  'same-original': 'the same file',
  'same-body': 'the same words',
  'similar-body': '{{percent}} % of the wording in common',
  'contained-body': '{{percent}} % of the shorter text is in the longer',
  'same-title': 'the same title: {{title}}',
  'shared-clipping': 'both tell of the article “{{title}}”',
};

/** A link's reason as an English sentence. @throws if the rule has none */
export function linkReasonInWords({ rule, params }: Reason): string {
  if (!isLinkRule(rule)) throw new Error(`No sentence for the rule ${rule}`);
  let sentence = SENTENCES[rule];
  for (const [name, value] of Object.entries(params)) sentence = sentence.replaceAll(`{{${name}}}`, value);
  return sentence;
}

function isLinkRule(rule: string): rule is LinkRule {
  return (LINK_RULES as readonly string[]).includes(rule);
}
