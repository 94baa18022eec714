import { describe, expect, it } from 'vitest';
import ar from '#renderer/i18n/ar.json';
import en from '#renderer/i18n/en.json';
import fr from '#renderer/i18n/fr.json';
import { CLEAN_RULES } from '#shared/clean/clean-rules.ts';
import { DETECT_RULES, DETECT_WARNINGS } from '#shared/detect/detect-rules.ts';
import { LINK_RULES } from '#shared/link/link-rules.ts';
import { IMPORT_ERRORS } from '#shared/model/source.ts';
import { QUERY_NOTICES } from '#shared/search/query/notices.ts';
import { SUGGEST_RULES } from '#shared/suggest/suggest-rules.ts';

const RULES = [...CLEAN_RULES, ...DETECT_RULES, ...SUGGEST_RULES, ...LINK_RULES, 'person'];

describe.each(Object.entries({ ar, fr, en }))('the catalogue in %s', (_language, catalogue) => {
  it('has a sentence for every rule that a stage may name', () => {
    expect(RULES.filter((rule) => !(rule in catalogue.rules))).toEqual([]);
  });

  it('has a sentence for everything that may speak against a value', () => {
    expect(DETECT_WARNINGS.filter((warning) => !(warning in catalogue.warnings))).toEqual([]);
  });

  it('has a sentence for every notice of the search', () => {
    expect(QUERY_NOTICES.filter((rule) => !(rule in catalogue.search.notices))).toEqual([]);
  });

  it('has a sentence for every reason an import fails', () => {
    expect(IMPORT_ERRORS.filter((reason) => !(reason in catalogue.import.reasons))).toEqual([]);
  });
});
