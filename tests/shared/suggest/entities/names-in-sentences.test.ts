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
