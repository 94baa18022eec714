import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import type { EventSuggestion } from '#shared/model/suggestion.ts';
import { fold } from '#shared/text/fold.ts';
import { intake } from '#shared/pipeline.ts';

/** What an article of ours tells, as a reader would say it; `alsoKinds` are readings that are right too. */
interface ExpectedEvent {
  readonly date: string | null;
  readonly place: string | null;
  readonly kind: string;
  readonly alsoKinds?: readonly string[];
  readonly organiser: string | null;
  readonly why: string;
}

const root = path.resolve(import.meta.dirname, '../../..');
const fixtures = path.join(root, 'fixtures/events');
const lexicon = loadLexicon();

function eventsOf(name: string): readonly EventSuggestion[] {
  const bytes = readFileSync(path.join(fixtures, name));
  const analysis = intake({ name, bytes, kind: 'file' }, lexicon);
  if (!analysis.ok) throw new Error(`${name} cannot be read: ${analysis.error.reason}`);
  return analysis.value.suggestions.events;
}

describe('the event an article is about', () => {
  for (const name of readdirSync(fixtures)) {
    const file = path.join(root, 'expected/events', name.replace(/\.txt$/, '.json'));
    const expected = JSON.parse(readFileSync(file, 'utf8')) as ExpectedEvent;

    test(`${name}: ${expected.why}`, () => {
      const main = eventsOf(name).filter(({ isMain }) => isMain);

      expect(main).toHaveLength(1);
      const [event] = main;
      expect([expected.kind, ...(expected.alsoKinds ?? [])]).toContain(event!.kind);
      expect(event!.date.value).toBe(expected.date);
      if (expected.place === null) expect(event!.place.value).toBeNull();
      else expect(fold(event!.place.value ?? '')).toContain(fold(expected.place));
      if (expected.organiser !== null) {
        expect(fold(expected.organiser)).toContain(fold(event!.organiser.value ?? 'nobody'));
      }
    });
  }
});
