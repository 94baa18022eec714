import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import type { Part } from '#shared/model/block.ts';
import { ENTITY_TYPES, type EntityType } from '#shared/model/entity.ts';
import { NO_KNOWLEDGE } from '#shared/model/knowledge.ts';
import type { Language } from '#shared/model/language.ts';
import { readArticle } from '#shared/suggest/entities/reading.ts';
import { suggestEntities } from '#shared/suggest/entities/suggest-entities.ts';
import { fold } from '#shared/text/fold.ts';
import { detectionOf } from './detection-of.ts';

const SHARED = path.resolve(import.meta.dirname, '../../../../shared');
const SETS = [
  { gold: 'seeds-gold', texts: 'seeds' },
  { gold: 'devset', texts: 'devset' },
];
/** Least F1 by type. The texts were tuned on, so these only guard against a step back. */
const LEAST: Readonly<Record<EntityType, number>> = { person: 0.97, place: 0.93, organisation: 0.9 };

interface Gold {
  readonly id: string;
  readonly language: Language;
  readonly title: string | null;
  readonly outlet: string | null;
  readonly byline: string | null;
  readonly body_start: string;
  readonly boilerplate?: readonly string[];
  readonly meta_lines?: readonly { readonly line: string }[];
  readonly optional?: readonly string[];
  readonly entities: readonly {
    readonly type: EntityType;
    readonly mentions: readonly string[];
    readonly alt_type?: string;
  }[];
}

describe.skipIf(!existsSync(SHARED))(
  'entities of the annotated texts (skipped without ../shared beside the project)',
  () => {
    const lexicon = loadLexicon();
    const counts = new Map(ENTITY_TYPES.map((type) => [type, { hit: 0, miss: 0, false: 0 }]));
    for (const { gold, text } of annotatedTexts()) {
      const entities = suggestEntities(
        readArticle(detectionOf(text, gold.language, partsOf(gold)), lexicon),
        NO_KNOWLEDGE,
      );
      for (const type of ENTITY_TYPES) count(type, gold, entities, counts.get(type));
    }

    it.each(ENTITY_TYPES)('finds what a careful reader marked as %s', (type) => {
      const { hit, miss, false: wrong } = counts.get(type) ?? { hit: 0, miss: 1, false: 1 };

      expect((2 * hit) / (2 * hit + miss + wrong)).toBeGreaterThanOrEqual(LEAST[type]);
    });
  },
);

function annotatedTexts(): { gold: Gold; text: string }[] {
  if (!existsSync(SHARED)) return [];
  return SETS.flatMap(({ gold, texts }) =>
    readdirSync(path.join(SHARED, gold))
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({
        gold: JSON.parse(readFileSync(path.join(SHARED, gold, name), 'utf8')) as Gold,
        text: readFileSync(path.join(SHARED, texts, name.replace('.json', '.txt')), 'utf8'),
      })),
  );
}

/** What each line is, by the annotations, so that this measures the entities alone. */
function partsOf(gold: Gold): (line: string) => Part {
  const spaced = (line: string | null | undefined) => (line ?? '').replace(/\s+/g, ' ').trim();
  const cut = new Set((gold.boilerplate ?? []).map(spaced));
  const meta = new Set([...(gold.meta_lines ?? []).map(({ line }) => line), gold.outlet, gold.byline].map(spaced));
  let isInBody = false;
  return (line) => {
    const plain = spaced(line);
    if (cut.has(plain)) return 'cut';
    if (!isInBody && gold.title !== null && plain === spaced(gold.title)) return 'title';
    isInBody ||= plain.startsWith(spaced(gold.body_start));
    return isInBody && !meta.has(plain) ? 'body' : 'meta';
  };
}

function count(
  type: EntityType,
  gold: Gold,
  entities: ReturnType<typeof suggestEntities>,
  total: { hit: number; miss: number; false: number } | undefined,
): void {
  const key = (form: string) => fold(form).replace(/\s+/g, ' ');
  const unscored = new Set(
    [...(gold.optional ?? []), ...gold.entities.filter((one) => one.alt_type).flatMap(({ mentions }) => mentions)].map(
      key,
    ),
  );
  const scored = (forms: readonly string[]) => new Set(forms.map(key).filter((form) => !unscored.has(form)));
  const wanted = scored(gold.entities.filter((one) => one.type === type).flatMap(({ mentions }) => mentions));
  const found = scored(
    entities.filter((one) => one.type === type).flatMap(({ mentions }) => mentions.map(({ quote }) => quote)),
  );
  if (!total) return;
  for (const form of wanted) total[found.has(form) ? 'hit' : 'miss'] += 1;
  for (const form of found) if (!wanted.has(form)) total.false += 1;
}
