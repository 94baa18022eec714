import { UNKNOWN, type Basis, type Detected, type Evidence } from '../model/detected.ts';
import type { Span } from '../model/span.ts';
import type { DetectRule, DetectWarning } from './detect-rules.ts';

/** A rule of a field: looks at the page and finds a value, or nothing. */
export type Rule<Page> = (page: Page) => Detected | null;

/** The first value that one of `rules`, best first, finds; unknown where none does. */
export function firstOf<Page>(page: Page, rules: readonly Rule<Page>[]): Detected {
  for (const rule of rules) {
    const found = rule(page);
    if (found) return found;
  }
  return UNKNOWN;
}

/** Evidence in the text, quoted as it stands at `span`. */
export function textEvidence(text: string, { start, end }: Span): Evidence {
  return { source: 'text', quote: text.slice(start, end), span: { start, end } };
}

/** Evidence outside the text: in the page's markup or in the gazetteer. */
export function outsideEvidence(source: 'markup' | 'lexicon', quote: string): Evidence {
  return { source, quote, span: null };
}

/** A value with its provenance. */
export function detected(
  value: string,
  rule: DetectRule,
  evidence: readonly Evidence[],
  basis: Basis = 'stated',
  warnings: readonly DetectWarning[] = [],
): Detected {
  return { value, basis, rule, evidence, warnings };
}

/** A value that the text states in so many words at `span`. */
export function statedAt(text: string, span: Span, rule: DetectRule, others: readonly Evidence[] = []): Detected {
  return detected(text.slice(span.start, span.end).replace(/\s+/g, ' '), rule, [textEvidence(text, span), ...others]);
}
