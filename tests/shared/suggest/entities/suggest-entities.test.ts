import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import { aliasKey, NO_KNOWLEDGE, type Knowledge } from '#shared/model/knowledge.ts';
import type { Language } from '#shared/model/language.ts';
import type { EntitySuggestion } from '#shared/model/suggestion.ts';
import { readArticle } from '#shared/suggest/entities/reading.ts';
import { suggestEntities } from '#shared/suggest/entities/suggest-entities.ts';
import { entityKey } from '#shared/text/entity-key.ts';
import { SUGGEST_RULES } from '#shared/suggest/suggest-rules.ts';
import { detectionOf } from '../detection-of.ts';

const lexicon = loadLexicon();

function suggestIn(text: string, language: Language = 'ar', knowledge: Knowledge = NO_KNOWLEDGE): EntitySuggestion[] {
  return suggestEntities(
    readArticle(
      detectionOf(text, language, () => 'body'),
      lexicon,
    ),
    knowledge,
  );
}

function formsOf(entities: readonly EntitySuggestion[], type: EntitySuggestion['type']): string[] {
  return entities
    .filter((entity) => entity.type === type)
    .flatMap(({ mentions }) => mentions.map(({ quote }) => quote));
}

describe('suggestEntities()', () => {
  it('leaves honorifics and attached particles out of a mention', () => {
    const entities = suggestIn('استقبل الوالي الدكتور يونس بلمعطي وللأستاذة هند الزغلولي كلمة.');

    expect(formsOf(entities, 'person')).toEqual(['يونس بلمعطي', 'هند الزغلولي']);
  });

  it('leaves the elided article out of a French mention', () => {
    const entities = suggestIn("Le siège de l'USFP d'Oujda a reçu M. Yassir Ouadghiri.", 'fr');

    expect(formsOf(entities, 'organisation')).toEqual(['USFP']);
    expect(formsOf(entities, 'place')).toEqual(['Oujda']);
    expect(formsOf(entities, 'person')).toEqual(['Yassir Ouadghiri']);
  });

  it('gathers a full name, a surname and a titled surname under one suggestion', () => {
    const entities = suggestIn(
      'M. Yassir Ouadghiri a ouvert la séance. M. Ouadghiri a souligné un point. Ouadghiri est parti.',
      'fr',
    );

    expect(entities.map(({ canonical }) => canonical)).toEqual(['Yassir Ouadghiri']);
    expect(entities[0]?.mentions.map(({ quote }) => quote)).toEqual(['Yassir Ouadghiri', 'Ouadghiri', 'Ouadghiri']);
  });

  it('keeps people of one surname apart, and gives the surname alone to the one named last', () => {
    const entities = suggestIn('قال عمر الزغلولي كلمة. ثم تحدث سعيد الزغلولي طويلا. وأضاف الزغلولي أن الأمر حسم.');

    const people = entities.map(({ canonical, mentions }) => [canonical, mentions.length]);
    expect(people).toEqual([
      ['عمر الزغلولي', 1],
      ['سعيد الزغلولي', 2],
    ]);
  });

  it('does not take the preposition على for the name علي', () => {
    const entities = suggestIn('شدد الحاضرون على الالتزام بالقانون، وحضر علي الزغلولي.');

    expect(formsOf(entities, 'person')).toEqual(['علي الزغلولي']);
  });

  it('does not take a bare generic word for an organisation', () => {
    const entities = suggestIn('قال رئيس الحزب إن المجلس واللجنة سيجتمعان.');

    expect(formsOf(entities, 'organisation')).toEqual([]);
  });

  it('believes a party’s everyday name only beside another party', () => {
    const alone = suggestIn('احتفلت المدينة بذكرى الاستقلال.');
    const listed = suggestIn('تحالف ضم العدالة والتنمية والاستقلال والأحرار.');

    expect(formsOf(alone, 'organisation')).toEqual([]);
    expect(formsOf(listed, 'organisation')).toEqual(['العدالة والتنمية', 'الاستقلال', 'الأحرار']);
  });

  it('names a party’s body with its party and place, and the party within it', () => {
    const entities = suggestIn('عقدت الكتابة الإقليمية لحزب الاستقلال بوجدة اجتماعا.');

    expect(formsOf(entities, 'organisation')).toEqual(['الكتابة الإقليمية لحزب الاستقلال بوجدة', 'حزب الاستقلال']);
    expect(formsOf(entities, 'place')).toEqual(['وجدة']);
  });

  it('tells a province from its town', () => {
    const entities = suggestIn('زار عامل إقليم صفرو ثم نزل بصفرو.');

    expect(formsOf(entities, 'place')).toEqual(['إقليم صفرو', 'صفرو']);
    expect(new Set(entities.map(({ lexiconId }) => lexiconId)).size).toBe(2);
  });

  it('does not take a French noun for the island or town of that name', () => {
    const entities = suggestIn('Réunion à Figuig. Nice nouvelle pour Tours.', 'fr');

    expect(formsOf(entities, 'place')).toEqual(['Figuig']);
  });

  it('joins an acronym to the name it is given for', () => {
    const entities = suggestIn('Le Mouvement des citoyens libres (MCL) se réunit. Le MCL votera.', 'fr');

    expect(entities).toHaveLength(1);
    expect(entities[0]?.mentions.map(({ quote }) => quote)).toEqual(['Mouvement des citoyens libres', 'MCL', 'MCL']);
  });

  it('quotes the role before and after a name, and not a neighbour’s', () => {
    const entities = suggestIn('حضر رئيس جمعية أفق، سعيد الزغلولي، نائبة للرئيس، وعمر بلمعطي أمينا للمال.');

    const roles = entities
      .filter(({ type }) => type === 'person')
      .map(({ roles: found }) => found.map(({ quote }) => quote));
    expect(roles[0]).toContain('رئيس جمعية أفق');
    expect(roles[1]).toEqual(['أمينا للمال']);
  });

  it.each([
    ['a stranger between commas, before a role', 'حضر اللقاء، كوفيتا سانغبارو، رئيس الوفد الضيف.', 'كوفيتا سانغبارو'],
    ['a stranger that و joins', 'حضر سعيد الزغلولي، وكوفيتا سانغبارو، نائب رئيس الوفد.', 'كوفيتا سانغبارو'],
    ['a third name that is an adjective too', 'قال رشيد الزغلولي العلمي إن الأمر حسم.', 'رشيد الزغلولي العلمي'],
    ['a third name grown together with بن', 'قال جمال الزغلولي بنطاهر إن الأمر حسم.', 'جمال الزغلولي بنطاهر'],
    ['an unlisted name right after a definite role', 'استقبلهم الكاتب الإقليمي زبور الزغلولي.', 'زبور الزغلولي'],
    ['a title that is the surname', 'فاز عمر الزعيم، ثم انصرف.', 'عمر الزعيم'],
    ['a name in a list of regions', 'جهة الساحل: كرتوم الزغلولي (حزب الاستقلال)', 'كرتوم الزغلولي'],
  ])('takes %s', (_kind, text, name) => {
    expect(formsOf(suggestIn(text), 'person')).toContain(name);
  });

  it.each([
    ['with a party in brackets', 'fr', '– Région du Sud : Mbrouka Zaghloul (RNI)', 'Mbrouka Zaghloul'],
    ['with an apostrophe within', 'en', "They chose Khaled Zaqar'y as deputy.", "Khaled Zaqar'y"],
    [
      'with an article broken off by a space',
      'fr',
      'Le secrétaire général Al -naam Zaghloul a parlé.',
      'Al -naam Zaghloul',
    ],
  ] as const)('takes a Latin name %s', (_kind, language, text, name) => {
    expect(formsOf(suggestIn(text, language), 'person')).toContain(name);
  });

  it.each([
    ['what it is for', 'نظمت الجمعية الساحلية لمناهضة الهدر ضد الماء لقاء.', 'الجمعية الساحلية لمناهضة الهدر ضد الماء'],
    ['a country', 'زار رئيس الجمعية الوطنية لبوركينا فاسو الرباط.', 'الجمعية الوطنية لبوركينا فاسو'],
    ['an adjective of field', 'عقد الاتحاد البرلماني الإفريقي دورته.', 'الاتحاد البرلماني الإفريقي'],
    ['two subjects', 'طوره المختبر الوطني للدراسات ورصد الغابات، أمس.', 'المختبر الوطني للدراسات ورصد الغابات'],
    ['a place with its head', 'أكدت ولاية جهة كلميم واد نون الخبر.', 'ولاية جهة كلميم واد نون'],
    ['a quality of its noun', 'أعلن تحالف الفجر الجديد مرشحيه.', 'تحالف الفجر الجديد'],
  ])('names an Arabic body with %s', (_kind, text, name) => {
    expect(formsOf(suggestIn(text), 'organisation')).toContain(name);
  });

  it.each([
    ['who presides', 'ar', 'انعقد اللقاء تحت رئاسة المنسق الجهوي سعيد الزغلولي.'],
    ['what a body meets for', 'ar', 'اجتمعت اللجنة أمس لمناقشة الموضوع.'],
    ['another noun of the clause', 'ar', 'شرحت اللجنة الدور الذي تلعبه.'],
    ['what somebody votes on', 'fr', 'Il conteste un vote sur la loi organique.'],
  ] as const)('takes no organisation from %s', (_kind, language, text) => {
    expect(formsOf(suggestIn(text, language), 'organisation')).toEqual([]);
  });

  it('ends a body’s name before an adjective of something else', () => {
    const ministry = suggestIn('أوضحت وزارة شؤون الهجرة الدور المنوط بها.');
    const chamber = suggestIn('قال رئيس مجلس النواب المنتهية ولايته كلمة.');
    const parliament = suggestIn('Il conteste le vote au Parlement de la loi organique.', 'fr');

    expect(formsOf(ministry, 'organisation')).toEqual(['وزارة شؤون الهجرة']);
    expect(formsOf(chamber, 'organisation')).toEqual(['مجلس النواب']);
    expect(formsOf(parliament, 'organisation')).toEqual(['Parlement']);
  });

  it('reads titles in English headlines as no names', () => {
    const detection = detectionOf('Union Leader Receives Portuguese Delegation\nNobody came.', 'en');

    const entities = suggestEntities(readArticle(detection, lexicon), NO_KNOWLEDGE);

    expect(formsOf(entities, 'person')).toEqual([]);
  });
});

describe('suggestEntities() with an archive', () => {
  const person = (id: string, ...names: string[]) => ({
    id,
    type: 'person' as const,
    names: names.map((text) => ({ text, language: 'ar' as const })),
    lexiconId: null,
  });

  it('knows an accepted alias again', () => {
    const knowledge = { entities: [person('p1', 'يونس بلمعطي', 'الفقيه')], rejectedKeys: new Set<string>() };

    const [found] = suggestIn('تحدث الفقيه أمس.', 'ar', knowledge);

    expect(found).toMatchObject({ entityId: 'p1', candidateIds: [] });
    expect(found?.reasons.map(({ rule }) => rule)).toContain('known-in-archive');
  });

  it('asks where several go by the name', () => {
    const knowledge = {
      entities: [person('p1', 'يونس بلمعطي'), person('p2', 'يونس بلمعطي')],
      rejectedKeys: new Set<string>(),
    };

    const [found] = suggestIn('تحدث يونس بلمعطي أمس.', 'ar', knowledge);

    expect(found).toMatchObject({ entityId: null, candidateIds: ['p1', 'p2'] });
  });

  it('finds the entity that was made from the lexicon’s entry', () => {
    const party = {
      id: 'o1',
      type: 'organisation' as const,
      names: [{ text: 'PI', language: 'fr' as const }],
      lexiconId: 'party:PI',
    };

    const [found] = suggestIn('اجتمع حزب الاستقلال.', 'ar', { entities: [party], rejectedKeys: new Set() });

    expect(found?.entityId).toBe('o1');
  });

  it('does not take words for the entity whose name somebody said they are not', () => {
    const rejectedAliases = new Set([aliasKey('p1', entityKey('person', 'يونس بلمعطي'))]);
    const entities = [person('p1', 'يونس بلمعطي'), person('p2', 'يونس بلمعطي')];

    const [apart] = suggestIn('تحدث السيد يونس بلمعطي أمس.', 'ar', {
      entities: entities.slice(0, 1),
      rejectedKeys: new Set(),
      rejectedAliases,
    });
    const [other] = suggestIn('تحدث يونس بلمعطي أمس.', 'ar', { entities, rejectedKeys: new Set(), rejectedAliases });

    expect(apart).toMatchObject({ canonical: 'يونس بلمعطي', entityId: null, candidateIds: [] });
    expect(apart?.reasons.map(({ rule }) => rule)).not.toContain('known-in-archive');
    expect(other).toMatchObject({ entityId: 'p2', candidateIds: [] });
  });

  it('does not take a name for the entity of the lexicon’s entry where somebody said that it is not', () => {
    const party = {
      id: 'o1',
      type: 'organisation' as const,
      names: [{ text: 'PI', language: 'fr' as const }],
      lexiconId: 'party:PI',
    };
    const rejectedAliases = new Set([aliasKey('o1', entityKey('organisation', 'حزب الاستقلال'))]);

    const [found] = suggestIn('اجتمع حزب الاستقلال.', 'ar', {
      entities: [party],
      rejectedKeys: new Set(),
      rejectedAliases,
    });

    expect(found?.entityId).toBeNull();
  });

  it('leaves out what was rejected', () => {
    const [first] = suggestIn('تحدث يونس بلمعطي أمس.');
    const knowledge = { entities: [], rejectedKeys: new Set([first?.key ?? '']) };

    expect(suggestIn('تحدث يونس بلمعطي أمس.', 'ar', knowledge)).toEqual([]);
  });
});

describe('suggestEntities() on any text', () => {
  const WORDS = [
    'محمد', 'عبد', 'المنعم', 'بن', 'آيت', 'الفاسي', 'حزب', 'الاستقلال', 'للاتحاد', 'العام', 'وجدة', 'بوجدة', 'إقليم', 'الدكتور', 'قال',
    'رئيس', 'لجنة', 'العدل', 'و', '،', '.', '(', ')', '«', 'لقاءً', 'M.', 'Mme', 'Omar', 'El', 'Al', '-', 'Hajira', 'de', "l'", 'USFP',
    'Conseil', 'régional', 'à', 'Oujda', 'président', 'du', 'Parti', 'et', ',', 'the', 'Speaker', 'VI', '\n', '2025',
  ]; // prettier-ignore
  const prose = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 }).map((words) => words.join(' '));
  const anything = fc.oneof(prose, fc.string({ unit: 'grapheme', maxLength: 200 }));
  const language = fc.constantFrom<Language>('ar', 'fr', 'en');

  it('slices every quote, in order, and names its rules', () => {
    fc.assert(
      fc.property(anything, language, (text, lang) => {
        for (const { mentions, roles, reasons, confidence } of suggestIn(text, lang)) {
          for (const { start, end, quote } of [...mentions, ...roles]) expect(text.slice(start, end)).toBe(quote);
          expect(mentions.map(({ start }) => start)).toEqual(mentions.map(({ start }) => start).sort((a, b) => a - b));
          expect(mentions.length).toBeGreaterThan(0);
          expect(reasons.every(({ rule }) => (SUGGEST_RULES as readonly string[]).includes(rule))).toBe(true);
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('lets no mention cross another, and only organisations hold one of their own type', () => {
    fc.assert(
      fc.property(anything, language, (text, lang) => {
        const mentions = suggestIn(text, lang).flatMap((entity) =>
          entity.mentions.map((span) => ({ ...span, type: entity.type })),
        );
        for (const [index, one] of mentions.entries()) {
          for (const other of mentions.slice(index + 1)) {
            if (one.end <= other.start || other.end <= one.start) continue;
            const [outer, inner] = one.end - one.start >= other.end - other.start ? [one, other] : [other, one];
            expect(outer.start <= inner.start && inner.end <= outer.end, `${outer.quote} / ${inner.quote}`).toBe(true);
            expect(outer.type).toBe('organisation');
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it.each(['بن ', 'El ', 'محمد ', 'رئيس ', 'حزب ', 'Conseil de ', '(', 'و ', 'M. ', 'A-', 'Omar Hajira, '])(
    'takes twice as long, not four times, for twice as much of %j',
    (piece) => {
      // Steps are counted, not seconds: the text is read through charCodeAt and slice only a fixed number of times a word.
      const small = wordsVisited(piece.repeat(2000));
      const large = wordsVisited(piece.repeat(4000));

      expect(large).toBeLessThan(small * 2.5 + 1000);
    },
  );
});

/** How often the passes look at a word of the text, by an array that counts. */
function wordsVisited(text: string): number {
  let visits = 0;
  const reading = readArticle(
    detectionOf(text, 'fr', () => 'body'),
    lexicon,
  );
  const words = new Proxy(reading.words, {
    get(target, name) {
      visits += 1;
      return Reflect.get(target, name) as unknown;
    },
  });
  suggestEntities({ ...reading, words }, NO_KNOWLEDGE);
  return visits;
}
