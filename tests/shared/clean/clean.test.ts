import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clean } from '#shared/clean/clean.ts';
import { CLEAN_RULES } from '#shared/clean/clean-rules.ts';
import { rawClipping } from '../raw-clipping.ts';

const PARAGRAPH =
  'صادق المجلس الجماعي لمدينة صفرو، خلال دورته العادية، على مشروع الميزانية للسنة المقبلة بعد نقاش طويل بين الأغلبية والمعارضة.';
const SECOND = 'وقال الرئيس إن المشروع يراعي حاجيات الأحياء الهامشية ويعطي الأولوية للطرق والإنارة والمرافق الرياضية.';
const ALINEA =
  'Le conseil communal de Sefrou a adopté lundi soir son budget après un long débat entre la majorité et l’opposition sur les priorités.';

/** What became of each line of a text. */
function cutsOf(...lines: string[]): Record<string, string> {
  const { raw, blocks } = clean(rawClipping(lines.join('\n')));
  const cut = blocks.filter(({ part }) => part === 'cut');
  return Object.fromEntries(cut.map(({ start, end, rule }) => [raw.text.slice(start, end), rule]));
}

/** Lines that pages are made of: those of our own fixtures, and what no page should have. */
const PAGES = path.resolve(import.meta.dirname, '../../fixtures/pages');
const LINES = readdirSync(PAGES)
  .flatMap((file) => readFileSync(path.join(PAGES, file), 'utf8').split('\n'))
  .concat(
    '',
    ' ',
    '\u00a0',
    '\u200f',
    '\ufeff',
    '***',
    '[التاريخ]',
    '<p>x</p>',
    '\ud83d\ude00',
    '\ud800',
    'a\u2028b',
    'a\rb',
    '\u0000',
  );
const page = fc
  .array(fc.oneof(fc.constantFrom(...LINES), fc.string({ unit: 'binary', maxLength: 20 })), { maxLength: 40 })
  .map((lines) => lines.join('\n'));

describe('clean()', () => {
  it('holds every character that is not white space in one block, in order, whatever the text', () => {
    fc.assert(
      fc.property(page, (text) => {
        const { blocks } = clean(rawClipping(text));

        let end = 0;
        for (const block of blocks) {
          expect(block.start).toBeGreaterThanOrEqual(end);
          expect(block.end).toBeGreaterThan(block.start);
          expect(text.slice(end, block.start).trim()).toBe('');
          expect(text.slice(block.start, block.end).trim()).toHaveLength(block.end - block.start);
          expect(CLEAN_RULES).toContain(block.rule);
          end = block.end;
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 500 },
    );
  });

  it('loses nothing: all cuts put back are the original', () => {
    fc.assert(
      fc.property(page, (text) => {
        const putBack = clean(rawClipping(text)).blocks.map(({ start, end }) => text.slice(start, end));

        expect(putBack.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it('cuts nothing of an article that stands alone', () => {
    expect(cutsOf(PARAGRAPH, '', SECOND)).toEqual({});
    expect(cutsOf(ALINEA)).toEqual({});
    expect(clean(rawClipping('')).blocks).toEqual([]);
  });

  it.each([
    ['share', 'شارك على فيسبوك'],
    ['share', 'Partager sur Facebook Partager sur X Envoyer par e-mail'],
    ['share', 'Facebook Twitter WhatsApp'],
    ['share', 'J’aime 12'],
    ['comments', 'أضف تعليقاً'],
    ['comments', 'لن يتم نشر عنوان بريدك الإلكتروني. الحقول الإلزامية مشار إليها بـ *'],
    ['comments', 'Commentaires (0)'],
    ['comments', '0 Comments'],
    ['counter', '0 913'],
    ['counter', 'شوهد 1.245 مرة'],
    ['counter', 'Lu 412 fois'],
    ['counter', '3 min read'],
    ['counter', 'الزيارات : 134'],
    ['counter', 'Rate this story: 1 2 3 4 5'],
    ['share', 'ساهم في نشر الخبر'],
    ['follow', 'تابع كل جديدنا على واتساب'],
    ['follow', 'Rejoignez la rédaction sur Telegram'],
    ['page-tools', 'اللغة: العربية - Français - ⵜⴰⵎⴰⵣⵉⵖⵜ'],
    ['related', 'مقالات ذات صلة'],
    ['related', 'Sur le même sujet'],
    ['newsletter', 'Inscrivez-vous à notre newsletter'],
    ['follow', 'تابعونا على فيسبوك'],
    ['cookie-notice', 'Ce site utilise des cookies pour améliorer votre expérience'],
    ['advertisement', 'Publicité'],
    ['advertisement', '- إعلان -'],
    ['tags', 'الوسوم: صفرو, ميزانية'],
    ['tags', 'Mots-clés : budget, Sefrou'],
    ['tags', '#صفرو #ميزانية'],
    ['previous-next', 'المقال السابق'],
    ['previous-next', 'Article suivant →'],
    ['footer', 'جميع الحقوق محفوظة © 2025'],
    ['footer', '© 2025 Tous droits réservés'],
    ['account', 'Se connecter'],
    ['page-tools', 'زر الذهاب إلى الأعلى'],
    ['image-name', 'IMG-20250928-WA0016'],
    ['image-name', 'DSC_0042.JPG'],
    ['photo-credit', 'صورة أرشيفية'],
    ['photo-credit', 'Ph : DR'],
    ['email-protection', '[email protected]'],
    ['template-mark', '[التاريخ]'],
    ['template-mark', '{{ post.title }}'],
    ['symbols', '* * *'],
    ['page-code', 'function ready() { start(); }'],
  ])('calls it %s where a line under the article reads %s', (rule, line) => {
    expect(cutsOf(PARAGRAPH, SECOND, line)).toEqual({ [line]: rule });
  });

  it.each([
    'محاور النقاش',
    'البرنامج',
    'Contexte',
    'Une expérience qui fait école',
    '«لن نتراجع عن هذا الورش».',
    '« Nous voulons des bus. »',
    'هل من حل؟',
    '1. ما هي العتبة؟',
    '- تحفيز المقاولات الصغرى؛',
    '• la création d’un guichet unique.',
    'قال: نعم.',
    'صور من الماضي تستحضرها الذاكرة الجماعية لأبناء المدينة',
  ])('leaves alone, between two paragraphs: %s', (line) => {
    expect(cutsOf(PARAGRAPH, line, SECOND)).toEqual({});
  });

  it('cuts a related article inside the body with its heading, and goes on with the body', () => {
    const cuts = cutsOf(
      ALINEA,
      'Lire aussi',
      'Tétouan : une nouvelle gare pour l’été',
      ALINEA.replace('lundi', 'mardi'),
      'Fin de la réunion à minuit.',
    );

    expect(cuts).toEqual({ 'Lire aussi': 'related', 'Tétouan : une nouvelle gare pour l’été': 'related' });
  });

  it('cuts only the line that names its related article itself', () => {
    expect(cutsOf(PARAGRAPH, 'اقرأ أيضا: ارتفاع أسعار النقل', 'كلفة المشاريع', SECOND)).toEqual({
      'اقرأ أيضا: ارتفاع أسعار النقل': 'related',
    });
  });

  it('keeps a short closing sentence that follows an advertisement', () => {
    expect(cutsOf(ALINEA, 'Publicité', 'Le vote a duré deux heures.')).toEqual({ Publicité: 'advertisement' });
  });

  it('keeps the list that a last paragraph introduces', () => {
    const list = ['- خالد المنصوري رئيسا', '- سعاد بلحاج نائبة له', '- يوسف الكتاني كاتبا عاما'];

    expect(cutsOf(`${PARAGRAPH} ويتكون المكتب من السادة:`, ...list)).toEqual({});
  });

  it('cuts readers’ comments, however long, once the comments have begun', () => {
    const cuts = cutsOf(PARAGRAPH, SECOND, PARAGRAPH, 'التعليقات (2)', 'متتبع', SECOND.replace('وقال', 'أقول'));

    expect(Object.keys(cuts)).toEqual(['التعليقات (2)', 'متتبع', SECOND.replace('وقال', 'أقول')]);
  });

  it('cuts a path that ends in the title, and keeps the title', () => {
    const title = 'جماعة صفرو تصادق على ميزانيتها';

    expect(cutsOf(`الرئيسية / سياسة / ${title}`, title, PARAGRAPH)).toEqual({
      [`الرئيسية / سياسة / ${title}`]: 'breadcrumb',
    });
  });

  it('cuts the browser’s form of the title', () => {
    const title = 'Sefrou : le budget adopté';

    expect(cutsOf(`${title} - La Vigie`, title, ALINEA)).toEqual({ [`${title} - La Vigie`]: 'repeated-title' });
  });

  it('cuts a menu whose words no list has by its shape', () => {
    const cuts = cutsOf('هياكل محلية', 'مواقف الشبيبة', 'دفاتر اليسار', 'جماعة صفرو تصادق على ميزانيتها', PARAGRAPH);

    expect(cuts).toEqual({ 'هياكل محلية': 'menu', 'مواقف الشبيبة': 'menu', 'دفاتر اليسار': 'menu' });
  });

  it('cuts lists of links by the markup, with whatever words', () => {
    const titles = ['Un marché couvert pour Oued Amlil', 'La gare de Taza rénovée', 'Grottes : réouverture en vue'];
    const text = [ALINEA, ...titles].join('\n');
    const links = titles.map((title) => ({ start: text.indexOf(title), end: text.indexOf(title) + title.length }));

    const { blocks } = clean(rawClipping(text, { links }));

    expect(blocks.map(({ rule }) => rule)).toEqual(['article', 'link-list', 'link-list', 'link-list']);
  });

  it('cuts code inside a paragraph and keeps the paragraph', () => {
    const { raw, blocks } = clean(rawClipping(`${ALINEA} [caption id="x"]légende[/caption]`));

    expect(blocks.map(({ start, end, part }) => [raw.text.slice(start, end), part])).toEqual([
      [ALINEA, 'body'],
      ['[caption id="x"]', 'cut'],
      ['légende', 'body'],
      ['[/caption]', 'cut'],
    ]);
  });

  it('keeps head lines that say when and by whom, though they name a section', () => {
    expect(cutsOf('Sefrou : le budget adopté', 'Publié dans Politique le 3 mai 2024', ALINEA)).toEqual({});
  });
});

describe('clean(): furniture that signs and places tell', () => {
  const TITLE = 'جماعة صفرو تصادق على ميزانيتها';
  const FRENCH_TITLE = 'Sefrou : le budget de la commune adopté';

  it.each([
    'حجم الخط: أ- أ أ+',
    'A+ A-',
    'T T',
    'TT',
    'أ+ | أ-',
    '1.5x',
    'كتم الصوت',
    '00:00',
    '00:00 / 03:12',
    'Vitesse 1x',
  ])('cuts the buttons of a page over the article: %s', (line) => {
    expect(Object.keys(cutsOf(TITLE, '3 ماي 2024', line, PARAGRAPH, SECOND))).toEqual([line]);
  });

  it.each([
    'تم نسخ الرابط بنجاح!',
    'Lien copié dans le presse-papiers',
    'Lire en français',
    'اقرأ بالفرنسية',
    'L’essentiel',
    'أبرز النقاط',
  ])('cuts messages, links to other languages and labels over the article: %s', (line) => {
    expect(Object.keys(cutsOf(TITLE, '3 ماي 2024', line, PARAGRAPH, SECOND))).toEqual([line]);
  });

  it('keeps the labels of a summary where they are sub-headings', () => {
    expect(cutsOf(TITLE, PARAGRAPH, 'أبرز النقاط', SECOND, 'خلاصة', PARAGRAPH)).toEqual({});
  });

  it.each(['صفرو °27', 'Sefrou 18°C', '31° / 17°', 'الفجر 05:52', 'Icha 20:41', 'MASI 12.345,67 +0,45 %'])(
    'cuts the weather, the hours of prayer and the markets over the title: %s',
    (line) => {
      expect(Object.keys(cutsOf(line, TITLE, PARAGRAPH, SECOND))).toEqual([line]);
    },
  );

  it('keeps a title with a number in it', () => {
    expect(cutsOf('Communiqué n° 5', ALINEA)).toEqual({});
  });

  it('cuts even one timed headline over the title', () => {
    const line = '12:40 Handball : le stage de Taza débute';

    expect(cutsOf(line, FRENCH_TITLE, ALINEA)).toEqual({ [line]: 'ticker' });
  });

  it('cuts a path that breaks the title off, whatever rubric it names', () => {
    const path = 'الرئيسية  شؤون الأطلس  جماعة صفرو تصادق على...';

    expect(cutsOf(path, TITLE, PARAGRAPH)).toEqual({ [path]: 'repeated-title' });
  });

  it('cuts what an embedded post leaves inside an article', () => {
    const post = ['عرض هذه التغريدة على إكس', '— صدى الأطلس (@sada_atlas) 1 ماي 2024', 'تحميل المزيد من التغريدات'];

    expect(Object.keys(cutsOf(TITLE, PARAGRAPH, ...post, SECOND))).toEqual(post);
  });

  it('cuts a headline with its rubric in brackets inside an article, not the title', () => {
    const cuts = cutsOf('[Tribune] Le budget vu de Taza', ALINEA, '[Vidéo] Ce que disent les jeunes', ALINEA);

    expect(Object.keys(cuts)).toEqual(['[Vidéo] Ce que disent les jeunes']);
  });

  it('cuts the list that a machine reads out with its numbers', () => {
    const list = [
      'اقرأ أيضا',
      'list of 2 items',
      'list 1 of 2',
      'سوق جديد بتاونات هذا الشهر',
      'list 2 of 2',
      'إصلاح طريق بولمان يتأخر مجددا',
      'end of list',
    ];

    expect(Object.keys(cutsOf(TITLE, PARAGRAPH, ...list, SECOND))).toEqual(list);
  });

  it('cuts the rows of a menu that no list knows between two that it knows', () => {
    expect(Object.keys(cutsOf('Accueil', 'Chambre haute', 'Chambre basse', 'Vidéos', FRENCH_TITLE, ALINEA))).toEqual([
      'Accueil',
      'Chambre haute',
      'Chambre basse',
      'Vidéos',
    ]);
  });

  it('keeps the site’s name that opens the page over its staff, and cuts the staff', () => {
    const cuts = cutsOf('بوابة الأطلس', 'رئيس التحرير', 'كريم المنصوري', 'سياسة', 'أخبار صفرو', TITLE, PARAGRAPH);

    expect(Object.keys(cuts)).toEqual(['رئيس التحرير', 'كريم المنصوري', 'سياسة', 'أخبار صفرو']);
  });

  it('cuts a rubric with its place, and keeps an outlet with its slogan', () => {
    expect(cutsOf('Sefrou - Vie locale', FRENCH_TITLE, ALINEA)).toEqual({ 'Sefrou - Vie locale': 'section-label' });
    expect(cutsOf('La Vigie - Politique', FRENCH_TITLE, ALINEA)).toEqual({});
  });

  it('keeps the answers of an interview that an advertisement stands in', () => {
    const asked = ['Que proposez-vous aux communes ?', ALINEA, 'Et la région, peut-elle aider ?', ALINEA];

    expect(
      cutsOf(FRENCH_TITLE, ALINEA, 'Publicité', ...asked, 'Pourquoi maintenant ?', ALINEA, 'À lire aussi'),
    ).toEqual({
      Publicité: 'advertisement',
      'À lire aussi': 'related',
    });
  });

  it('takes the time that has passed for no headline', () => {
    const cuts = cutsOf('Dernière minute', FRENCH_TITLE, 'Il y a 2 heures', ALINEA);

    expect(cuts).toEqual({ 'Dernière minute': 'related' });
  });
});
