import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import { loadNamePairs } from '#shared/gazetteer/name-pairs.ts';
import { keysOf, type ClippingKeys } from '#shared/link/clipping-keys.ts';
import type { LinkCandidate, LinkKind } from '#shared/link/link-candidate.ts';
import { LINK_RULES } from '#shared/link/link-rules.ts';
import { proposeLinks } from '#shared/link/link.ts';
import type { Detected } from '#shared/model/detected.ts';
import type { EventKind } from '#shared/model/event.ts';
import { NO_KNOWLEDGE } from '#shared/model/knowledge.ts';
import type { Language } from '#shared/model/language.ts';
import type { EventSuggestion } from '#shared/model/suggestion.ts';
import { readArticle } from '#shared/suggest/entities/reading.ts';
import { suggestEntities } from '#shared/suggest/entities/suggest-entities.ts';
import { sha256 } from '#shared/text/sha256.ts';
import { detectionOf } from '../suggest/detection-of.ts';

const lexicon = loadLexicon();
const pairs = loadNamePairs();

const ARABIC = `ترأس السيد يونس بلمعطي، الكاتب الجهوي لحزب الاستقلال، لقاء تواصليا بوجدة حضره سعيد الزغلولي وهند أوبراهيم.
وقال بلمعطي إن اللقاء ناجح.`;
const FRENCH = `M. Younes Belmaati, secrétaire régional du Parti de l'Istiqlal, a présidé une rencontre à Oujda, en présence de Saïd Zaghlouli et de Hind Oubrahim.`;
const OTHER = `M. Karim Zerhouni, maire de Tanger, a inauguré une école en présence de Saïd Zaghlouli et de Nadia Tazrout.`;

function keys(id: string, text: string, language: Language, event: Partial<EventOf> | null = null): ClippingKeys {
  const detection = detectionOf(text, language, () => 'body');
  const raw = { ...detection.raw, sha256: sha256(new TextEncoder().encode(text)) };
  const entities = suggestEntities(readArticle({ ...detection, raw }, lexicon), NO_KNOWLEDGE);
  const analysis = { ...detection, raw, suggestions: { entities, events: [], quotations: [], translation: null } };
  return keysOf(id, analysis, event ? [eventOf(event)] : []);
}

interface EventOf {
  readonly kind: EventKind;
  readonly date: string | null;
  readonly place: string | null;
}

function eventOf({ kind = 'meeting', date = null, place = null }: Partial<EventOf>): EventSuggestion {
  const detected = (value: string | null): Detected => ({
    value,
    basis: value === null ? 'unknown' : 'stated',
    rule: 'test',
    evidence: [],
    warnings: [],
  });
  return {
    key: 'event',
    kind,
    trigger: { start: 0, end: 0, quote: '' },
    date: detected(date),
    place: detected(place),
    organiser: detected(null),
    participantKeys: [],
    isMain: true,
    confidence: 1,
    reasons: [],
  };
}

const ofKind = (links: readonly LinkCandidate[], kind: LinkKind) => links.filter((link) => link.kind === kind);

describe('proposeLinks()', () => {
  it('finds the people, the party and the town that an Arabic and a French article share', () => {
    const links = proposeLinks([keys('ar', ARABIC, 'ar'), keys('fr', FRENCH, 'fr')], pairs);

    expect(ofKind(links, 'same-person').map(({ names }) => [...names].sort())).toEqual(
      expect.arrayContaining([
        ['Younes Belmaati', 'يونس بلمعطي'],
        ['Saïd Zaghlouli', 'سعيد الزغلولي'],
        ['Hind Oubrahim', 'هند أوبراهيم'],
      ]),
    );
    expect(ofKind(links, 'same-organisation')).toHaveLength(1);
    expect(ofKind(links, 'same-place')).toHaveLength(1);
  });

  it('finds one event by who, where and when, with no word in common', () => {
    const links = proposeLinks(
      [
        keys('ar', ARABIC, 'ar', { date: '2025-03-09', place: 'وجدة' }),
        keys('fr', FRENCH, 'fr', { date: '2025-03-09', place: 'Oujda' }),
        keys('other', OTHER, 'fr', { date: '2025-03-09', place: 'Tanger' }),
      ],
      pairs,
    );

    const [event, ...more] = ofKind(links, 'same-event');
    expect(more).toEqual([]);
    expect(event?.ids).toEqual(['ar', 'fr']);
    expect(event?.reasons.map(({ rule }) => rule)).toEqual(
      expect.arrayContaining(['shared-people', 'same-event-date', 'same-event-place', 'same-event-kind']),
    );
  });

  it('takes two dates for two events, whoever was there', () => {
    const links = proposeLinks(
      [keys('ar', ARABIC, 'ar', { date: '2025-03-09' }), keys('fr', FRENCH, 'fr', { date: '2025-03-16' })],
      pairs,
    );

    expect(ofKind(links, 'same-event')).toEqual([]);
  });

  it('is less sure of an event whose kind differs', () => {
    const scoreWith = (kind: EventKind) =>
      ofKind(
        proposeLinks(
          [keys('ar', ARABIC, 'ar', { date: '2025-03-09' }), keys('fr', FRENCH, 'fr', { date: '2025-03-09', kind })],
          pairs,
        ),
        'same-event',
      )[0]?.score ?? 0;

    expect(scoreWith('visit')).toBeLessThan(scoreWith('meeting'));
  });

  it('does not link people who share a surname', () => {
    const one = keys('one', 'M. Omar Zaghlouli a pris la parole à Oujda au nom du Parti de l’Istiqlal.', 'fr');
    const other = keys('other', 'M. Mohamed Zaghlouli a pris la parole à Oujda au nom du Parti de l’Istiqlal.', 'fr');

    expect(ofKind(proposeLinks([one, other], pairs), 'same-person')).toEqual([]);
  });

  it('does not let likeness travel from one to the next', () => {
    const texts = [
      'M. Mohamed Ali Zaghlouli a voté.',
      'M. Mohamed Zaghlouli a voté.',
      'M. Mohamed Hassan Zaghlouli a voté.',
    ];

    const links = proposeLinks(
      texts.map((text, index) => keys(`${index}`, text, 'fr')),
      pairs,
    );

    for (const { names } of ofKind(links, 'same-person')) {
      expect(names.includes('Mohamed Ali Zaghlouli') && names.includes('Mohamed Hassan Zaghlouli')).toBe(false);
    }
  });

  it('links a clipping’s person to the archive’s entity of that name in the other script', () => {
    const entity = {
      id: 'p1',
      type: 'person' as const,
      names: [{ text: 'يونس بلمعطي', language: 'ar' as const }],
      lexiconId: null,
    };

    const links = proposeLinks([keys('fr', FRENCH, 'fr')], pairs, [entity]);

    expect(ofKind(links, 'same-person').map(({ ids }) => ids)).toEqual([['p1', 'fr']]);
  });

  it('gives only reasons that have a sentence', () => {
    const links = proposeLinks(
      [keys('ar', ARABIC, 'ar', {}), keys('fr', FRENCH, 'fr', {}), keys('again', FRENCH, 'fr')],
      pairs,
    );

    for (const { rule } of links.flatMap(({ reasons }) => reasons))
      expect(LINK_RULES as readonly string[]).toContain(rule);
  });
});

describe('proposeLinks() on articles had twice', () => {
  const LONG = Array.from({ length: 60 }, (_, index) => `mot${index} suite${index * 7} fin${index % 11}`).join(' ');

  it('knows the same file', () => {
    const [link] = proposeLinks([keys('a', LONG, 'fr'), keys('b', LONG, 'fr')], pairs);

    expect(link).toMatchObject({ kind: 'duplicate', ids: ['a', 'b'] });
    expect(link?.reasons[0]?.rule).toBe('same-original');
  });

  it('knows the same words under other signs and spaces', () => {
    const [link] = proposeLinks(
      [keys('a', LONG, 'fr'), keys('b', LONG.toUpperCase().replaceAll(' ', ',  '), 'fr')],
      pairs,
    );

    expect(link?.reasons[0]?.rule).toBe('same-body');
  });

  it('knows an edited version, and a part of it', () => {
    const words = LONG.split(' ');
    const edited = [...words.slice(0, 80), 'ajout', 'inattendu', ...words.slice(84)].join(' ');
    const part = words.slice(0, 70).join(' ');

    const links = proposeLinks([keys('a', LONG, 'fr'), keys('b', edited, 'fr'), keys('c', part, 'fr')], pairs);

    expect(links.map(({ kind, ids }) => [kind, ...ids])).toEqual(
      expect.arrayContaining([
        ['near-duplicate', 'a', 'b'],
        ['near-duplicate', 'a', 'c'],
      ]),
    );
  });

  it('does not take two articles on one thing for one text', () => {
    const links = proposeLinks([keys('fr', FRENCH, 'fr'), keys('other', OTHER, 'fr')], pairs);

    expect(links.filter(({ kind }) => kind === 'duplicate' || kind === 'near-duplicate')).toEqual([]);
  });
});

const SEEDS = path.resolve(import.meta.dirname, '../../../../shared/seeds');

describe.skipIf(!existsSync(SEEDS))(
  'proposeLinks() on the five sample pages (skipped without ../shared beside the project)',
  () => {
    const page = (id: string, language: Language, event: Partial<EventOf> | null = null) =>
      keys(id, existsSync(SEEDS) ? readFileSync(path.join(SEEDS, `${id}.txt`), 'utf8') : '', language, event);
    const links = proposeLinks(
      [
        page('000', 'fr', { date: '2025-09-28', place: 'Oujda' }),
        page('001', 'ar', { date: '2024-12-01', place: 'قصبة تادلة' }),
        page('002', 'ar', { date: '2025-09-28', place: 'وجدة' }),
        page('003', 'ar', { date: '2020-05-17', place: 'صفرو' }),
        page('004', 'fr', { place: 'Rabat' }),
      ],
      pairs,
    );

    it('finds one event, in two pages, by five people, the town and the date', () => {
      const events = ofKind(links, 'same-event');

      expect(events.map(({ ids }) => ids)).toEqual([['000', '002']]);
      expect(events[0]?.names).toHaveLength(5);
      expect(events[0]?.reasons.map(({ rule }) => rule)).toEqual(
        expect.arrayContaining(['shared-people', 'same-event-place', 'same-event-date']),
      );
    });

    it('finds one man in three pages and two scripts, and leaves his namesake apart', () => {
      const people = ofKind(links, 'same-person');

      expect(people.filter(({ ids }) => ids.length === 3).map(({ ids }) => ids)).toEqual([['000', '001', '002']]);
      expect(people.some(({ ids }) => ids.includes('003') || ids.includes('004'))).toBe(false);
    });

    it('takes no two pages for one text', () => {
      expect(links.filter(({ kind }) => kind.endsWith('duplicate'))).toEqual([]);
    });
  },
);
