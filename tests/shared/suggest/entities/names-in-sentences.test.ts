import { describe, expect, it } from 'vitest';
import { loadLexicon } from '#shared/gazetteer/lexicon.ts';
import type { EntityType } from '#shared/model/entity.ts';
import { NO_KNOWLEDGE } from '#shared/model/knowledge.ts';
import type { Language } from '#shared/model/language.ts';
import { readArticle } from '#shared/suggest/entities/reading.ts';
import { suggestEntities } from '#shared/suggest/entities/suggest-entities.ts';
import { detectionOf } from '../detection-of.ts';

const lexicon = loadLexicon();

/** The forms of a type that a sentence names, in order of the text. */
function namedIn(text: string, language: Language, type: EntityType): string[] {
  const detection = detectionOf(text, language, () => 'body');
  return suggestEntities(readArticle(detection, lexicon), NO_KNOWLEDGE)
    .filter((entity) => entity.type === type)
    .flatMap(({ mentions }) => mentions.map(({ start, quote }) => ({ start, quote })))
    .sort((one, other) => one.start - other.start)
    .map(({ quote }) => quote);
}

type Case = readonly [sentence: string, names: readonly string[]];

const ARABIC_BODIES: readonly Case[] = [
  ['وزعت جمعية النور للأم والطفل محافظ على التلاميذ.', ['جمعية النور للأم والطفل']],
  ['نظمت جمعية الأمل لفائدة تلاميذ القرية ورشة.', ['جمعية الأمل']],
  ['تشرف على الأوراش شركة الرباط للتهيئة.', ['شركة الرباط للتهيئة']],
  ['دعمت المركز مؤسسة الواحة لمرضى السكري ومع ذلك أغلق.', ['مؤسسة الواحة لمرضى السكري']],
  ['راسل المجلس البلدي لأزمور الوالي.', ['المجلس البلدي لأزمور']],
  ['وصوت المجلس الجماعي ببرشيد على النقطة.', ['المجلس الجماعي ببرشيد']],
  ['مثل التجار في الغرفة الفلاحية لجهة فاس مكناس.', ['الغرفة الفلاحية لجهة فاس مكناس']],
  ['انتقد الحزب الحاكم الخطة.', []],
  ['انتقد الحزب الشيوعي اللبناني الخطة.', ['الحزب الشيوعي اللبناني']],
  ['رأت كتلة البناء والتيار الوطني التقدمي أن كتلة الأجور ارتفعت.', ['كتلة البناء', 'التيار الوطني التقدمي']],
  ['وتصدر حزب الاستقلال النتائج.', ['حزب الاستقلال']],
  ['اقترحت النائبة شبكة تضم مدارس الجبل.', []],
  ['قالت الرئيسة إن عشرين جمعية ستراسل الوزارة.', []],
  ['انخرط في كاتب للاتحاد العام التونسي للشغل.', ['اتحاد العام التونسي للشغل']],
];

describe('organisations in Arabic sentences', () => {
  it.each(ARABIC_BODIES)('reads %s', (sentence, names) => {
    expect(namedIn(sentence, 'ar', 'organisation')).toEqual(names);
  });
});

const LATIN_BODIES: readonly Case[] = [
  ['La Chambre des métiers de Safi pour la troisième année ouvre ses portes.', ['Chambre des métiers de Safi']],
  ["Le ministre a demandé à l'Agence de l'Oriental de publier la liste.", ["Agence de l'Oriental"]],
  ["Elle est présidente du conseil communal d'Azemmour.", ["conseil communal d'Azemmour"]],
  ["Il enseigne à l'Université de Sétif 2 depuis un an.", ['Université de Sétif 2']],
  ['Une file attend devant une école de Bab Azir.', []],
  ["Selon l'Organisation africaine contre la torture, rien n'a changé.", ['Organisation africaine contre la torture']],
  ['La Commission électorale régionale autonome publiera les chiffres.', ['Commission électorale régionale autonome']],
  [
    "La commission de l'habitat, de la ville et de l'environnement se saisira du dossier.",
    ["commission de l'habitat, de la ville et de l'environnement"],
  ],
  ['Le candidat de la coalition Sunu Yoon a perdu.', ['Sunu Yoon']],
  ['La Cedeao et Ennahdha ont réagi.', ['Cedeao', 'Ennahdha']],
  ['Pour la députée Nabila Berrada Filali (RPCD), rien ne presse.', ['RPCD']],
];

describe('organisations in French sentences', () => {
  it.each(LATIN_BODIES)('reads %s', (sentence, names) => {
    expect(namedIn(sentence, 'fr', 'organisation')).toEqual(names);
  });

  it('takes no verb of an English headline into a name', () => {
    expect(namedIn('Deputy in Rabat to Revive Parliamentary Forum on Tuna', 'en', 'organisation')).toEqual([]);
  });
});

const PLACES: readonly (readonly [...Case, Language])[] = [
  ['فتحت نقط للبيع بكل من الزمامرة وأولاد عمران والعونات.', ['الزمامرة', 'أولاد عمران', 'العونات'], 'ar'],
  ['نظم اللقاء بالراشيدية وحضره شباب ابن أحمد.', ['الراشيدية', 'ابن أحمد'], 'ar'],
  ['ودفن في مقبرة سيدي ناجم.', ['مقبرة سيدي ناجم'], 'ar'],
  ['سارت المسيرة نحو باب منصور.', ['باب منصور'], 'ar'],
  ['أغلقت الجماعة هذا الباب من باب الاحتياط.', [], 'ar'],
  ['تأخرت أشغال طريق إمليل.', ['إمليل'], 'ar'],
  ['وقف الباعة في ساحة السوق.', [], 'ar'],
  ['شاركت نقابات المنستير والقيروان.', ['المنستير', 'القيروان'], 'ar'],
  ['قدم النائب عرضا عن السدود بين تاغزوت وبودينار.', ['تاغزوت', 'بودينار'], 'ar'],
  ['وعاد المتطوعون من تالسينت مساء.', ['تالسينت'], 'ar'],
  ['وتحدثت المديرة عن حملة انطلقت من صباح الجمعة.', [], 'ar'],
  ['Des éleveurs sont venus de Tiddas et du souk voisin.', ['Tiddas'], 'fr'],
  ['Elle repose au cimetière Sidi Najem.', ['cimetière Sidi Najem'], 'fr'],
  ['Des élus de Kolda, du Gard et des Cévennes sont venus.', ['Kolda', 'Gard', 'Cévennes'], 'fr'],
];

describe('places in sentences', () => {
  it.each(PLACES)('reads %s', (sentence, names, language) => {
    expect(namedIn(sentence, language, 'place')).toEqual(names);
  });
});

const PEOPLE: readonly (readonly [...Case, Language])[] = [
  ['انتخبت سميرة الوزاني خلفا لخديجة أم الخير.', ['سميرة الوزاني', 'خديجة أم الخير'], 'ar'],
  ['كرمت الجمعية عائشة بنت الحسن أوعمار.', ['عائشة بنت الحسن أوعمار'], 'ar'],
  ['تدخلت فاطمة أهل سيدي.', ['فاطمة أهل سيدي'], 'ar'],
  ['زار البطريرك الماروني بشارة الحداد البلدة.', ['بشارة الحداد'], 'ar'],
  ['وشكرت كوثر لخضيري الحاضرين.', ['كوثر لخضيري'], 'ar'],
  ['وأشادت رئيسة الجمعية، بمستوى التأطير.', [], 'ar'],
  ['وأثار العرض الذي قدمته كوثر البقالي نقاشا.', ['كوثر البقالي'], 'ar'],
  ['وهنأ منافسه عبد الغني الصفار بالفوز.', ['عبد الغني الصفار'], 'ar'],
  ["For Aoife O'Brannigan, a former commissioner, this is late.", ["Aoife O'Brannigan"], 'en'],
];

describe('people in sentences', () => {
  it.each(PEOPLE)('reads %s', (sentence, names, language) => {
    expect(namedIn(sentence, language, 'person')).toEqual(names);
  });
});
