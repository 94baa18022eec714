import fc from 'fast-check';
import { metadataSchema } from '#shared/model/detected.ts';
import type { ReportOptions } from '#shared/model/report.ts';
import type { ReportMaterial } from '#shared/report/report-material.ts';
import { clippingOf, known, metadataWith, optionsWith } from './sample-material.ts';

/** What breaks documents when it is not escaped, or reaches them unseen. */
export const HOSTILE = [
  '</title></style><script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '&lt;b&gt; &amp; &#x202e; ]]>',
  '<!-- -- --> <?xml?>',
  '\\"}*{content:url(//x.example)}\\',
  '\u202egnp.exe\u2067 \u0000\u0008\u001b\ud800 \uffff',
  'عنوان </h3> «نص» ﷺ 😀',
] as const;

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', maxLength: 40 }), fc.string());

const metadata = fc
  .record(Object.fromEntries(Object.keys(metadataSchema.unwrap().shape).map((field) => [field, text])))
  .map((values) =>
    metadataWith(Object.fromEntries(Object.entries(values).map(([field, value]) => [field, known(value)]))),
  );

const clipping = fc
  .record({
    metadata,
    body: fc.array(text, { maxLength: 3 }).map((lines) => lines.join('\n')),
    topics: fc.array(text, { maxLength: 2 }),
    speaker: text,
    words: text,
    language: fc.constantFrom('ar' as const, 'fr' as const, 'en' as const),
  })
  .map(({ body, speaker, words, ...values }) => {
    const quotations = [{ personId: null, speaker, words, manner: 'direct' as const }];
    return { body, values: { ...values, quotations } };
  });

/** Reports made of strings that nobody has looked at. */
export const hostileReports: fc.Arbitrary<{ readonly material: ReportMaterial; readonly options: ReportOptions }> = fc
  .record({
    drafts: fc.array(clipping, { maxLength: 3 }),
    name: text.filter((value) => value !== ''),
    options: fc.record({
      title: text,
      organisation: text,
      issue: text,
      language: fc.constantFrom('ar' as const, 'fr' as const, 'en' as const),
      content: fc.constantFrom('full' as const, 'excerpt' as const),
      grouping: fc.constantFrom(
        'date' as const,
        'outlet' as const,
        'event' as const,
        'topic' as const,
        'none' as const,
      ),
      digits: fc.constantFrom('latin' as const, 'arabic-indic' as const),
    }),
  })
  .map(({ drafts, name, options }) => {
    const clippings = drafts.map(({ body, values }, index) => clippingOf(String(index), body, values));
    const clippingIds = new Set(clippings.map(({ id }) => id));
    return {
      material: {
        clippings,
        people: [{ id: 'p', names: [{ text: name, language: 'fr' }], clippingIds }],
        events: [{ id: 'e', title: name, date: null, clippingIds }],
        origin: 'archive',
      },
      options: optionsWith({ ...options, highlightIds: ['0'] }),
    };
  });
