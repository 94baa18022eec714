import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '#shared/clean/clean.ts';
import { DETECT_RULES, DETECT_WARNINGS } from '#shared/detect/detect-rules.ts';
import { detect } from '#shared/detect/detect.ts';
import { METADATA_FIELDS, type MetadataField } from '#shared/model/detected.ts';
import type { Markup } from '#shared/model/source.ts';
import { rawClipping } from '../raw-clipping.ts';

const ARABIC =
  'صادق المجلس الجماعي لمدينة صفرو، خلال دورته العادية، على مشروع الميزانية للسنة المقبلة بعد نقاش طويل بين الأغلبية والمعارضة.';
const FRENCH =
  'Le conseil communal a adopté lundi soir son budget après un long débat entre la majorité et l’opposition sur les priorités.';
const ARABIC_TITLE = 'جماعة صفرو تصادق على ميزانية السنة المقبلة';
const FRENCH_TITLE = 'La commune de Sefrou vote son budget annuel';

function detection(lines: readonly string[], markup: Markup = {}) {
  return detect(clean(rawClipping(lines.join('\n'), { markup })));
}

/** The values found, those unknown left out. */
function values(lines: readonly string[], markup: Markup = {}): Partial<Record<MetadataField, string>> {
  const { metadata } = detection(lines, markup);
  const known = METADATA_FIELDS.filter((field) => metadata[field].value !== null);
  return Object.fromEntries(known.map((field) => [field, metadata[field].value]));
}

function partsOf(...lines: string[]): string[] {
  return detection(lines).blocks.map(({ part }) => part);
}

/** What a line says that stands between a title and a paragraph of its language. */
function said(line: string) {
  const isArabic = /[\u0600-\u06ff]/.test(line);
  const [title, paragraph] = isArabic ? [ARABIC_TITLE, ARABIC] : [FRENCH_TITLE, FRENCH];
  const { title: found, ...others } = values([title, line, paragraph, paragraph]);
  expect(found).toBe(title);
  return others;
}

describe('detect(): lines of credits', () => {
  it.each([
    ['صدى الريف – سعيد الورياغلي', { outlet: 'صدى الريف', byline: 'سعيد الورياغلي' }],
    [
      'AFAQ-RIF.INFO - الرباط : محمد البوعناني',
      { outlet: 'AFAQ-RIF.INFO', dateline: 'الرباط', byline: 'محمد البوعناني' },
    ],
    ['AFAQ-RIF.INFO ـ الدار البيضاء', { outlet: 'AFAQ-RIF.INFO', dateline: 'الدار البيضاء' }],
    ['AFAQ-RIF.INFO - متابعة', { outlet: 'AFAQ-RIF.INFO' }],
    ['الدار البيضاء – كمال الأندلسي', { dateline: 'الدار البيضاء', byline: 'كمال الأندلسي' }],
    ['الرباط: كمال الأندلسي', { dateline: 'الرباط', byline: 'كمال الأندلسي' }],
    ['طنجة/أنس المرابط', { dateline: 'طنجة', byline: 'أنس المرابط' }],
    ['كتب : كمال الأندلسي', { byline: 'كمال الأندلسي' }],
    ['متابعة ع.عسول', { byline: 'ع.عسول' }],
    ['بقلم : الدكتور محمد الأمين الركالة', { byline: 'الدكتور محمد الأمين الركالة' }],
    ['أجرى الحوار: محمد بلقاسم', { byline: 'محمد بلقاسم' }],
    ['هسبريس من أكادير', { outlet: 'هسبريس', dateline: 'أكادير' }],
    ['هسبريس - و.م.ع', { outlet: 'هسبريس', agency: 'و.م.ع' }],
    ['أحداث أنفو/ كمال الأندلسي', { outlet: 'أحداث أنفو', byline: 'كمال الأندلسي' }],
    ['المساء خديجة عليموسى', { outlet: 'المساء', byline: 'خديجة عليموسى' }],
    ['نورالدين لشهب من الناظور', { byline: 'نورالدين لشهب', dateline: 'الناظور' }],
    ['سكينة الصادقي (صحافية متدربة)', { byline: 'سكينة الصادقي' }],
    ['مراسلة خاصة', {}],
    ['(ومع)', { agency: 'ومع' }],
    ['نشر في: 2018/11/05 - 10:22', { publishedOn: '2018-11-05' }],
    ['الإثنين 05 نونبر 2018 على الساعة 15:30', { publishedOn: '2018-11-05' }],
    ['2024 دجنبر 3 - تم تعديله في [التاريخ]', { publishedOn: '2024-12-03' }],
    ['بتاريخ 05 نونبر 2018 بواسطة كمال', { publishedOn: '2018-11-05', byline: 'كمال' }],
    ['نشر بواسطة: admin', {}],
    ['Par Fouad LAROUSSI, Rabat', { byline: 'Fouad LAROUSSI', dateline: 'Rabat' }],
    ['Zineb Abou-Zeroual', { byline: 'Zineb Abou-Zeroual' }],
    ['Brahim Ouchrif ([email protected])', { byline: 'Brahim Ouchrif' }],
    ['De notre correspondant à Fès, Mohamed Azami', { dateline: 'Fès', byline: 'Mohamed Azami' }],
    ['Propos recueillis par Samia Lahlou', { byline: 'Samia Lahlou' }],
    ['Fouad Laroussi (avec MAP)', { byline: 'Fouad Laroussi', agency: 'MAP' }],
    ['Le Matin avec MAP', { outlet: 'Le Matin', agency: 'MAP' }],
    ['F.L.', { byline: 'F.L.' }],
    ['MAP', { agency: 'MAP' }],
    ['Rabat', { dateline: 'Rabat' }],
    ['Telquel.ma', { outlet: 'Telquel.ma' }],
    ['Publié le : 5 novembre 2018 à 10h22', { publishedOn: '2018-11-05' }],
    ['Rédigé par Fouad Laroussi le Mardi 5 Mars 2019', { byline: 'Fouad Laroussi', publishedOn: '2019-03-05' }],
    ['Mar 5, 2019 11:20 a.m.', { publishedOn: '2019-03-05' }],
    ['By Fouad Laroussi - Mar 5, 2019', { byline: 'Fouad Laroussi', publishedOn: '2019-03-05' }],
    ['Nadia Lamlili et Fouad Laroussi', { byline: 'Nadia Lamlili et Fouad Laroussi' }],
    ['Publié le 8 février 2024, mis à jour le 9 février 2024', { publishedOn: '2024-02-08' }],
  ])('reads %s', (line, expected) => {
    expect(said(line)).toEqual(expected);
  });

  it('keeps an outlet as the page has it and names the known one beside it', () => {
    const { outlet } = detection([ARABIC_TITLE, 'هيسبريس', ARABIC]).metadata;

    expect(outlet).toMatchObject({ value: 'هيسبريس', basis: 'stated', warnings: [] });
    expect(outlet.evidence).toContainEqual({ source: 'lexicon', quote: 'هسبريس', span: null });
  });

  it('says that an outlet is not known', () => {
    expect(detection([ARABIC_TITLE, 'شبكة أخبار زيز', ARABIC]).metadata.outlet.warnings).toEqual(['outlet-not-known']);
  });
});

describe('detect(): title and body', () => {
  it('begins the body on the first line where that is a paragraph', () => {
    expect(partsOf(ARABIC, FRENCH)).toEqual(['body', 'body']);
  });

  it('takes a first line that ends as a sentence for the article, unless head lines follow it', () => {
    const sentence = 'أعلنت لجنة العرائض عن استقبال العرائض بطريقة إلكترونية.';

    expect(partsOf(sentence, ARABIC)).toEqual(['body', 'body']);
    expect(partsOf(sentence, '5 نونبر 2018', ARABIC)).toEqual(['title', 'meta', 'body']);
  });

  it('tells a kicker over a title from a standfirst under one', () => {
    expect(
      partsOf('على هامش المؤتمر الإقليمي', 'الكاتب العام للحزب يدعو إلى ميثاق وطني للتشغيل والحماية', ARABIC),
    ).toEqual(['kicker', 'title', 'body']);
    expect(
      partsOf(
        FRENCH_TITLE,
        'Dans les quartiers, les habitants attendent des routes, de la lumière et un peu plus d’écoute de leurs élus',
        FRENCH,
      ),
    ).toEqual(['title', 'body', 'body']);
  });

  it('takes a headline as long as a paragraph for the title where a date follows it', () => {
    const long = `${ARABIC_TITLE} `.repeat(4).trim();

    expect(partsOf(long, '5 نونبر 2018', ARABIC)).toEqual(['title', 'meta', 'body']);
  });

  it('believes the markup about the title, and the headings', () => {
    const lines = ['Un mot du maire', FRENCH_TITLE, 'Suite du dossier', FRENCH];
    const text = lines.join('\n');

    expect(values(lines, { title: 'Un mot du maire' }).title).toBe('Un mot du maire');
    const headings = [{ start: text.indexOf('Suite'), end: text.indexOf('Suite') + 16 }];
    expect(detect(clean(rawClipping(text, { headings }))).metadata.title).toMatchObject({
      value: 'Suite du dossier',
      rule: 'title-heading',
    });
  });

  it('finds credits between a standfirst and the first paragraph', () => {
    const lines = [
      FRENCH_TITLE,
      FRENCH,
      'Ilham Sabri',
      '8 juin 2023',
      FRENCH.replace('lundi', 'mardi'),
      'Le vote est acquis.',
    ];

    expect(values(lines)).toEqual({ title: FRENCH_TITLE, byline: 'Ilham Sabri', publishedOn: '2023-06-08' });
    expect(partsOf(...lines)).toEqual(['title', 'body', 'meta', 'meta', 'body', 'body']);
  });

  it('finds a signature under the last paragraph, but none in a list of names', () => {
    expect(values([FRENCH, 'Ilham Sabri'])).toEqual({ byline: 'Ilham Sabri' });
    expect(values([FRENCH, 'Ont pris la parole :', 'Ilham Sabri'])).toEqual({});
  });

  it('has no title for a single line', () => {
    expect(values(['عقد المجلس دورته العادية'])).toEqual({});
    expect(detection([]).blocks).toEqual([]);
  });
});

describe('detect(): the publication date', () => {
  it('never takes it from running text', () => {
    expect(
      values([
        FRENCH_TITLE,
        'Le maire a reçu les habitants le 12 mars 2021 dans la grande salle de la mairie de Sefrou.',
      ]),
    ).not.toHaveProperty('publishedOn');
    expect(values(['Élections du 8 septembre 2021 : mode d’emploi', FRENCH])).not.toHaveProperty('publishedOn');
  });

  it('infers it from a day that is both told and dated, and says so', () => {
    const { publishedOn } = detection([
      ARABIC_TITLE,
      `ترأس الرئيس، أول أمس الأحد 17 ماي 2020، لقاء عن بعد. ${ARABIC}`,
    ]).metadata;

    expect(publishedOn).toMatchObject({ value: '2020-05-19', basis: 'inferred', rule: 'date-day-of-writing' });
    expect(publishedOn.evidence[0]?.quote).toBe('أول أمس الأحد 17 ماي 2020');
  });

  it('infers it from the names of pictures that agree', () => {
    const pictures = (...names: string[]) => detection([ARABIC_TITLE, ARABIC, ...names]).metadata.publishedOn;

    expect(pictures('IMG-20250928-WA0016', 'IMG-20250928-WA0018')).toMatchObject({
      value: '2025-09-28',
      basis: 'inferred',
      rule: 'date-image-name',
    });
    expect(pictures('IMG-20250928-WA0016', 'IMG-20240101-WA0018').value).toBeNull();
  });

  it('takes the day of a change only where no other is given, as inferred', () => {
    expect(detection([FRENCH_TITLE, 'Mis à jour le 12 mars 2019', FRENCH]).metadata.publishedOn).toMatchObject({
      value: '2019-03-12',
      basis: 'inferred',
    });
  });

  it('prefers a date under the title to the day the page was looked at', () => {
    expect(values(['الأربعاء 9 نونبر 2022', ARABIC_TITLE, 'الثلاثاء 8 نونبر 2022', ARABIC]).publishedOn).toBe(
      '2022-11-08',
    );
  });

  it('warns of a weekday that contradicts its date', () => {
    const { publishedOn } = detection([ARABIC_TITLE, 'الثلاثاء 10 أبريل 2024', ARABIC]).metadata;

    expect(publishedOn).toMatchObject({ value: '2024-04-10', warnings: ['weekday-contradicts-date'] });
  });

  it('reads an agency’s dateline', () => {
    expect(values([`Rabat, 22 janvier 2024 (MAP) - ${FRENCH}`])).toEqual({
      dateline: 'Rabat',
      agency: 'MAP',
      publishedOn: '2024-01-22',
    });
    expect(values([`Béni Mellal — ${FRENCH}`])).toEqual({ dateline: 'Béni Mellal' });
  });

  it('takes the markup’s word first, and says where the page shows another day', () => {
    const markup = { publishedOn: '2024-05-02T23:30:00+01:00' };
    const published = (line: string) => detection([FRENCH_TITLE, line, FRENCH], markup).metadata.publishedOn;

    expect(published('2 mai 2024')).toMatchObject({ value: '2024-05-02', rule: 'date-markup', warnings: [] });
    expect(published('3 mai 2024')).toMatchObject({ value: '2024-05-02', warnings: ['dates-disagree'] });
  });
});

describe('detect(): the outlet in the page’s furniture', () => {
  it.each([
    ['a menu', 'La Vigie | Accueil | Politique | Sport', 'La Vigie'],
    ['a copyright line', '© 2025 La Vigie. Tous droits réservés', 'La Vigie'],
    ['a notice', 'A surtout lire sur Radio Rif :', 'Radio Rif'],
    ['a domain', 'vigie.ma – Site officiel', 'vigie.ma'],
  ])('finds it in %s', (_, line, outlet) => {
    const isHead = line.startsWith('La Vigie |');

    expect(
      values(isHead ? [line, FRENCH_TITLE, FRENCH] : [FRENCH_TITLE, FRENCH, FRENCH.replace('lundi', 'mardi'), line])
        .outlet,
    ).toBe(outlet);
  });

  it('makes an outlet of a short head line that the foot of the page says again', () => {
    expect(values(['الرهان', ARABIC_TITLE, ARABIC, 'الرهان © 2024']).outlet).toBe('الرهان');
  });
});

describe('detect(): names that no list has', () => {
  it.each([
    ['منبر الواحة — كلمة من لا كلمة له', 'منبر الواحة'],
    ['ضفاف الأطلس - جريدة يومية', 'ضفاف الأطلس'],
    ['La Dune | le quotidien du Tafilalet', 'La Dune'],
  ])('reads a site’s name beside its slogan over the title: %s', (banner, outlet) => {
    expect(values([banner, ARABIC_TITLE, '3 ماي 2024', ARABIC])).toMatchObject({ outlet, title: ARABIC_TITLE });
  });

  it('takes the outlet of the banner for no byline where it stands again', () => {
    const found = values(['ضفاف الأطلس - جريدة يومية', ARABIC_TITLE, 'ضفاف الأطلس', '3 ماي 2024', ARABIC]);

    expect(found).toMatchObject({ outlet: 'ضفاف الأطلس' });
    expect(found.byline).toBeUndefined();
  });

  it('reads the party whose site it is over the title', () => {
    const found = values(['Accueil', 'Le parti', 'Adhérer', 'Parti de la Concorde Populaire', FRENCH_TITLE, FRENCH]);

    expect(found).toEqual({ title: FRENCH_TITLE, outlet: 'Parti de la Concorde Populaire' });
  });

  it('reads the outlet from what it says of itself in the foot of the page', () => {
    const found = values([FRENCH_TITLE, FRENCH, FRENCH, 'Partager', 'La Dune Libre est éditée par Sable Médias SARL']);

    expect(found.outlet).toBe('La Dune Libre');
  });

  it('reads a name with capitals right before the date as the byline, and an outlet there as the outlet', () => {
    expect(said('Elvire Marchandon | 14/06/2021 - 20:07').byline).toBe('Elvire Marchandon');
    expect(said('Tafilalet Presse | 14/06/2021 - 20:07')).toMatchObject({ outlet: 'Tafilalet Presse' });
  });

  it('reads a name with capitals below the last paragraph as the byline, not the title of a box', () => {
    const tail = ['Cet article est réservé aux abonnés', 'Voir les commentaires'];

    expect(values([FRENCH_TITLE, FRENCH, FRENCH, 'Elvire Marchandon', ...tail]).byline).toBe('Elvire Marchandon');
    expect(values([FRENCH_TITLE, FRENCH, FRENCH, 'La Dunaire', ...tail]).byline).toBeUndefined();
  });

  it('reads the outlet in quotation marks behind a place, though it is called as people are', () => {
    expect(said('الرباط: «هبة الأطلس»')).toEqual({ dateline: 'الرباط', outlet: 'هبة الأطلس' });
  });

  it('reads a word before "from" and a place as the outlet', () => {
    expect(said('النهاريس من أكادير')).toEqual({ outlet: 'النهاريس', dateline: 'أكادير' });
  });

  it('takes the caption of an author’s picture for no title', () => {
    const author = 'صورة كريم الوزاني كريم الوزانيأرسل بريدا إلكترونيا12 أبريل، 2024';

    expect(values([ARABIC_TITLE, author, ARABIC])).toMatchObject({ title: ARABIC_TITLE, byline: 'كريم الوزاني' });
  });

  it('takes a site’s name with an article and capitals for no title', () => {
    const found = values(["Le Phare de l'Atlantique", 'Menu', '12 mai 2024', FRENCH_TITLE, FRENCH]);

    expect(found).toMatchObject({ title: FRENCH_TITLE, outlet: "Le Phare de l'Atlantique" });
  });

  it('takes an outlet, a place and a name that no list has for credits, not for the article', () => {
    expect(partsOf(ARABIC_TITLE, 'الواحية – ورزازات: سعيد أمغارو', '3 ماي 2024', ARABIC)).toEqual([
      'title',
      'meta',
      'meta',
      'body',
    ]);
  });

  it('reads who asked the questions below the credit of the last picture', () => {
    const found = values([
      FRENCH_TITLE,
      FRENCH,
      FRENCH,
      'Crédit photo : Y. Toudgha',
      'Propos recueillis par Salma Oukhouya',
      'Partager',
    ]);

    expect(found.byline).toBe('Salma Oukhouya');
  });

  it('takes the time that has passed for no title', () => {
    expect(values([FRENCH_TITLE, 'Il y a 2 heures', FRENCH])).toEqual({ title: FRENCH_TITLE });
  });
});

describe('detect(): its promises', () => {
  it('names every rule and warning from its lists, and quotes what stands at its spans', () => {
    const line = fc.constantFrom(
      ARABIC,
      FRENCH,
      ARABIC_TITLE,
      FRENCH_TITLE,
      'Par Ilham Sabri',
      '3 mai 2024',
      'الرباط',
      'MAP',
      'La Vigie | Accueil | Sport',
      '© 2025 La Vigie',
      'IMG-20250928-WA0016',
      'سياسة',
      'https://vigie.ma/2024/budget',
      'Mis à jour le 12 mars 2019',
      'x',
      '',
      '\u200f',
      'المصدر: هسبريس',
    );

    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const { raw, metadata, blocks } = detection(lines);

        for (const { value, basis, rule, evidence, warnings } of METADATA_FIELDS.map((field) => metadata[field])) {
          expect(basis === 'unknown').toBe(value === null);
          if (value !== null) expect(DETECT_RULES).toContain(rule);
          for (const warning of warnings) expect(DETECT_WARNINGS).toContain(warning);
          for (const { quote, span } of evidence) if (span) expect(raw.text.slice(span.start, span.end)).toBe(quote);
        }
        expect(
          blocks
            .map(({ start, end }) => raw.text.slice(start, end))
            .join('')
            .replace(/\s/g, ''),
        ).toBe(raw.text.replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });
});
