import type { Block, Part } from '#shared/model/block.ts';
import type { CivilDate } from '#shared/model/civil-date.ts';
import { UNKNOWN, type Detected, type Metadata } from '#shared/model/detected.ts';
import type { EntityName } from '#shared/model/entity.ts';
import type { Language } from '#shared/model/language.ts';
import { DEFAULT_REPORT_OPTIONS, type ReportOptions } from '#shared/model/report.ts';
import type { ReportClipping, ReportMaterial } from '#shared/report/report-material.ts';
import type { Line } from '#shared/report/phrase.ts';
import { sampleSources } from '#shared/sample/sample-sources.ts';

/** A value as a careful reader would have it. */
export function known(value: string, basis: Detected['basis'] = 'stated', rule = 'line'): Detected {
  return { ...UNKNOWN, value, basis, rule };
}

export function metadataWith(values: Partial<Metadata>): Metadata {
  const { title, kicker, outlet, byline, agency, section, dateline, publishedOn, url } = values;
  return {
    title: title ?? UNKNOWN,
    kicker: kicker ?? UNKNOWN,
    outlet: outlet ?? UNKNOWN,
    byline: byline ?? UNKNOWN,
    agency: agency ?? UNKNOWN,
    section: section ?? UNKNOWN,
    dateline: dateline ?? UNKNOWN,
    publishedOn: publishedOn ?? UNKNOWN,
    url: url ?? UNKNOWN,
  };
}

/** A clipping whose text is its body, a paragraph a line. */
export function clippingOf(
  id: string,
  body: string,
  values: Partial<Omit<ReportClipping, 'id' | 'text'>> = {},
): ReportClipping {
  const blocks: Block[] = [{ start: 0, end: body.length, part: 'body', rule: 'line', by: 'machine' }];
  const none = { topics: [], quotations: [], tones: [], note: '', copies: [] };
  return { id, language: 'ar', text: body, blocks, metadata: metadataWith({}), ...none, ...values };
}

/** A line's words alone. */
export function textOf(line: Line): string {
  return line.map((part) => (typeof part === 'string' ? part : part.text)).join('');
}

export function optionsWith(values: Partial<ReportOptions> = {}): ReportOptions {
  return {
    ...DEFAULT_REPORT_OPTIONS,
    title: 'عنوان',
    organisation: 'حزب الجسور الديمقراطية',
    language: 'ar',
    ...values,
  };
}

export const TODAY = '2025-12-14' as CivilDate;

const READ: Readonly<Record<string, Partial<Metadata>>> = {
  'ar-errachidia-water-agency.txt': {
    title: known('الرشيدية.. لقاء جهوي يوصي بخطة استعجالية لحماية مياه الواحات'),
    outlet: known('شرفة الشمال'),
    agency: known('الأثير'),
    dateline: known('الرشيدية'),
    publishedOn: known('2025-11-05'),
  },
  'ar-errachidia-water-relay.txt': {
    title: known('مياه الواحات على مائدة النقاش بالرشيدية ومطالب بخطة استعجالية'),
    outlet: known('ضفاف 24'),
    agency: known('الأثير'),
    section: known('بيئة'),
    publishedOn: known('2025-11-06'),
  },
  'ar-fes-forum.txt': {
    title: known('«ملتقى الشباب والتشغيل» بفاس.. الجسور الديمقراطية تجمع الطلبة والمقاولات حول سؤال الشغل'),
    outlet: known('ضفاف 24'),
    byline: known('خديجة الزموري'),
    publishedOn: known('2025-09-28'),
    url: known('https://difaf24.example/2025/09/28/forum?id=12&ref=home'),
  },
  'ar-rabat-committee.txt': {
    title: known('نائب عن تحالف الواحات يسائل عن مصير السدود التلية بالجنوب الشرقي'),
    outlet: known('رواق الأخبار'),
    byline: known('عبد الإله الصنهاجي'),
    publishedOn: known('2025-12-11'),
  },
  'ar-taza-congress.txt': {
    kicker: known('قبل شهرين من المؤتمر الوطني'),
    title: known('الورياشي من تازة: لا جهوية بدون أحزاب تشتغل في القرى'),
    outlet: known('القنطرة'),
    dateline: known('تازة'),
    publishedOn: known('2025-12-08'),
  },
  'ar-tetouan-seminar.txt': {
    title: known('ندوة بتطوان تسائل تجربة الديمقراطية التشاركية بعد عشر سنوات'),
    outlet: known('القنطرة'),
    byline: known('نبيل الشاوني'),
    dateline: known('تطوان'),
  },
  'ar-zagora-planting.txt': {
    title: known('شبيبة تحالف الواحات تغرس خمسمائة فسيلة نخيل بضواحي زاكورة'),
    outlet: known('شرفة الشمال'),
    section: known('جهات'),
    publishedOn: known('2025-11-02', 'inferred', 'image-name'),
  },
  'en-rabat-observers.txt': {
    title: known('Youth Delegations Compare Notes on Local Councils in Rabat'),
    outlet: known('Bouregreg Monitor'),
    byline: known('Salma Berrada Gouzi'),
    dateline: known('Rabat'),
    publishedOn: known('2025-12-13'),
  },
  'fr-agadir-training.txt': {},
  'fr-fes-forum.txt': {
    kicker: known('EMPLOI DES JEUNES'),
    title: known('À Fès, un forum met étudiants et entreprises face à face'),
    outlet: known('Le Courrier des Remparts'),
    byline: known('Anas Belmekki'),
    publishedOn: known('2025-09-29'),
  },
  'fr-horizon-civique-statement.txt': {
    title: known('L’Horizon civique réclame un débat public sur le financement des campagnes'),
    outlet: known('Atlas Dépêche'),
    publishedOn: known('2025-11-19'),
  },
  'fr-oujda-council.txt': {
    kicker: known('OUJDA – CONSEIL COMMUNAL'),
    title: known('Transport scolaire : le conseil vote la convention, l’opposition demande des garanties'),
    outlet: known('La Gazette de la Moulouya'),
    byline: known('La Rédaction', 'stated', 'person'),
    dateline: known('Oujda'),
    publishedOn: known('2025-10-02'),
  },
};

/** Prose is long; menus, counters and captions are short. */
const PROSE = 90;

function blocksOf(text: string, { title, kicker }: Partial<Metadata>): Block[] {
  const partOf = (line: string): Part => {
    if (line === title?.value) return 'title';
    if (line === kicker?.value) return 'kicker';
    return line.length > PROSE ? 'body' : 'cut';
  };
  return [...text.matchAll(/\S(?:[^\n]*\S)?/g)].map(({ 0: line, index }) => {
    return { start: index, end: index + line.length, part: partOf(line), rule: 'line', by: 'machine' };
  });
}

const name = (text: string, language: Language): EntityName => ({ text, language });

const PEOPLE: readonly (readonly [names: readonly EntityName[], clippings: readonly string[]])[] = [
  [
    [name('هشام الورياشي', 'ar'), name('Hicham El Ouariachi', 'fr')],
    ['ar-fes-forum', 'fr-fes-forum', 'ar-taza-congress', 'ar-rabat-committee'],
  ],
  [[name('مصطفى الورياشي', 'ar')], ['ar-rabat-committee', 'ar-errachidia-water-agency', 'ar-errachidia-water-relay']],
  [
    [name('سناء بولعيش', 'ar'), name('Sanae Boulaich', 'fr')],
    ['ar-fes-forum', 'fr-fes-forum', 'ar-tetouan-seminar', 'en-rabat-observers'],
  ],
  [
    [name('يونس أزطوط', 'ar'), name('Younes Aztout', 'fr')],
    ['ar-fes-forum', 'fr-fes-forum'],
  ],
  [
    [name('عبد الحق التمسماني', 'ar'), name('Abdelhak Temsamani', 'fr')],
    ['ar-taza-congress', 'fr-horizon-civique-statement', 'en-rabat-observers'],
  ],
  [[name('رشيدة الحيحي', 'ar')], ['ar-taza-congress']],
  [[name('Ilham Ouhaddou', 'fr')], ['fr-agadir-training']],
  [[name('Aminata Sarr Diallo', 'fr')], ['en-rabat-observers']],
  [[name('سعيد بنعمرو', 'ar')], ['ar-errachidia-water-agency', 'ar-errachidia-water-relay']],
  [[name('Loubna Kaddouri', 'fr')], ['fr-oujda-council']],
];

const QUOTED: Readonly<Record<string, readonly (readonly [person: string, words: string])[]>> = {
  'ar-fes-forum': [
    ['هشام الورياشي', '«المسافة بين الجامعة والمقاولة لا تقاس بالكيلومترات، بل بما ينقص الشاب من معلومة ومن سند»'],
    ['سناء بولعيش', '«لا نوزع وعودا في هذه القاعة، نوزع مواعيد»'],
  ],
  'fr-fes-forum': [['سناء بولعيش', 'Nous ne distribuons pas de promesses, nous distribuons des rendez-vous']],
  'ar-taza-congress': [['هشام الورياشي', '«المناضل الذي لا يزور الدوار إلا في الحملة يطلب ثقة لم يزرعها»']],
  'fr-oujda-council': [['Loubna Kaddouri', 'Voter une convention sans garanties, c’est signer un chèque sans montant']],
  'en-rabat-observers': [['عبد الحق التمسماني', '"None of us has a model to sell,"']],
};

/** The sample archive as a person would have read and tagged it. */
export function sampleMaterial(): ReportMaterial {
  const personOf = (shown: string) => PEOPLE.findIndex(([names]) => names[0]?.text === shown);
  const decoder = new TextDecoder();
  const clippings = sampleSources().map(({ name: file, bytes }): ReportClipping => {
    const text = decoder.decode(bytes);
    const id = file.replace('.txt', '');
    const read = READ[file] ?? {};
    const quotations = (QUOTED[id] ?? []).map(([speaker, words]) => {
      return { personId: String(personOf(speaker)), speaker, words, manner: 'direct' as const };
    });
    return {
      id,
      language: file.slice(0, 2) as Language,
      text,
      blocks: blocksOf(text, read),
      metadata: metadataWith(read),
      topics: id.includes('water') || id.includes('zagora') ? ['الماء والواحات'] : [],
      quotations,
      tones: [],
      note: '',
      copies: [],
    };
  });
  return {
    clippings,
    people: PEOPLE.map(([names, ids], index) => ({ id: String(index), names, clippingIds: new Set(ids) })),
    events: [
      {
        id: 'forum',
        title: 'ملتقى الشباب والتشغيل بفاس',
        date: '2025-09-27' as CivilDate,
        clippingIds: new Set(['ar-fes-forum', 'fr-fes-forum']),
      },
      {
        id: 'water',
        title: 'لقاء الرشيدية حول مياه الواحات',
        date: '2025-11-05' as CivilDate,
        clippingIds: new Set(['ar-errachidia-water-agency', 'ar-errachidia-water-relay']),
      },
    ],
    origin: 'archive',
  };
}
