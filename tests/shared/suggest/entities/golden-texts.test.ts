import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import { NO_KNOWLEDGE } from '#shared/model/knowledge.ts';
import type { Language } from '#shared/model/language.ts';
import type { EntitySuggestion } from '#shared/model/suggestion.ts';
import { readArticle } from '#shared/suggest/entities/reading.ts';
import { suggestEntities } from '#shared/suggest/entities/suggest-entities.ts';
import { detectionOf } from '../detection-of.ts';

const FIXTURES = path.resolve(import.meta.dirname, '../../../fixtures/entities');
const EXPECTED = path.resolve(import.meta.dirname, '../../../expected/entities');

/** Articles about people, parties and outlets that do not exist; what should be found in them was read by a person. */
describe('suggestEntities() on whole articles', () => {
  const lexicon = loadLexicon();

  it.each(readdirSync(FIXTURES).sort())('finds who, what and where in %s', async (file) => {
    const text = readFileSync(path.join(FIXTURES, file), 'utf8');

    const entities = suggestEntities(
      readArticle(detectionOf(text, file.slice(0, 2) as Language), lexicon),
      NO_KNOWLEDGE,
    );

    const listing = entities.map(describeEntity).join('\n');
    await expect(`${listing}\n`).toMatchFileSnapshot(path.join(EXPECTED, file));
  });
});

/** One line an entity: type, name, its ways of writing, its roles. */
function describeEntity({ type, canonical, mentions, roles }: EntitySuggestion): string {
  const forms = [...new Set(mentions.map(({ quote }) => quote))].join('; ');
  return [type, canonical, forms, roles.map(({ quote }) => quote).join('; ')].join(' | ').trimEnd();
}
