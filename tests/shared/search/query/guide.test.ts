import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '#shared/model/language.ts';
import { parseQuery } from '#shared/search/query/parse-query.ts';

const guide = path.resolve(import.meta.dirname, '../../../../docs/guide');

/** What the guide sets as typed, but for field names without a value and values without a field. */
function examplesOf(language: string): string[] {
  const text = fs.readFileSync(path.join(guide, `search.${language}.md`), 'utf8');
  const typed = [...text.matchAll(/`([^`]+)`/g)].map(([, example]) => example ?? '');
  return typed.filter(
    (example) => !example.endsWith(':') && /[\s:*~"./-]/.test(example) && !/^[A-Zقرب]+\/5$/.test(example),
  );
}

describe('docs/guide/search', () => {
  it.each(LANGUAGES)('shows in %s nothing that the search does not understand', (language) => {
    const examples = examplesOf(language);

    expect(examples.length).toBeGreaterThan(15);
    for (const example of examples) {
      const odd = parseQuery(example).notices.filter(({ rule }) => rule !== 'read-as-date');
      expect([example, odd]).toEqual([example, []]);
    }
  });

  it.each(LANGUAGES)('names in %s fields and values as they are called', (language) => {
    const text = fs.readFileSync(path.join(guide, `search.${language}.md`), 'utf8');
    const fields = [...text.matchAll(/`([^`\s]+):`/g)].map(([, name]) => name ?? '');

    expect(fields.length).toBeGreaterThan(15);
    for (const field of fields)
      expect([field, parseQuery(`${field}:2025`).notices.map(({ rule }) => rule)]).not.toContainEqual([
        'unknown-field',
      ]);
  });
});
