import '../support/in-process-workers.ts';
import { beforeEach, describe, expect, it } from 'vitest';
import { importSources } from '#renderer/actions/import-sources.ts';
import { arrangeReport, previewReport } from '#renderer/actions/export-report.ts';
import {
  createReport,
  setReportCopies,
  setReportHighlight,
  setReportNote,
  setReportOptions,
  setReportOrder,
} from '#renderer/actions/keep-report.ts';
import { undo } from '#renderer/actions/undo.ts';
import { setTone } from '#renderer/actions/describe-clipping.ts';
import { startTranslations } from '#renderer/i18n/i18n.ts';
import { database } from '#renderer/store/database.ts';
import { WHOLE_ARTICLE } from '#shared/model/tone.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { ARABIC_ARTICLE, FRENCH_ARTICLE, pending } from '../support/pending.ts';

const begun = () => new Date(2025, 11, 14, 10);

describe('a press review that is kept', () => {
  useFreshArchive();
  const ids: string[] = [];
  beforeEach(async () => {
    await startTranslations('en');
    const outcomes = await importSources([
      pending('ifrane.txt', FRENCH_ARTICLE),
      pending('azrou.txt', ARABIC_ARTICLE),
      pending('copy.txt', `${FRENCH_ARTICLE}\n`),
    ]);
    ids.splice(0, ids.length, ...outcomes.flatMap((one) => (one.kind === 'saved' ? [one.clippingId] : [])));
  });

  const begin = (title: string | null = null) => createReport(ids, { title, language: 'fr' }, begun);
  const kept = async (id: string) => {
    const report = await database.reports.get(id);
    if (!report) throw new Error('The report is gone');
    return report;
  };

  it('is named after its day in its own language, and renamed with it', async () => {
    const id = await begin();
    expect((await kept(id)).options.title).toBe('Revue de presse du 14 décembre 2025');

    await setReportOptions(id, { language: 'ar' });

    expect((await kept(id)).options.title).toBe('قراءة في صحف 14 دجنبر 2025');
  });

  it('keeps a title that somebody gave it', async () => {
    const id = await begin('Forum');

    await setReportOptions(id, { language: 'ar' });

    expect((await kept(id)).options.title).toBe('Forum');
  });

  it('begins with the organisation, language and content of the last one', async () => {
    const first = await begin();
    await setReportOptions(first, { organisation: 'Les Ponts', language: 'ar', content: 'excerpt' });

    const { options } = await kept(await begin());

    expect(options).toMatchObject({ organisation: 'Les Ponts', language: 'ar', content: 'excerpt' });
    expect(options.title).toBe('قراءة في صحف 14 دجنبر 2025');
  });

  it('has no sections once somebody puts it in an order of their own, until that is undone', async () => {
    const id = await begin();

    await setReportOrder(id, ids.toReversed());

    expect((await arrangeReport(id)).map((clipping) => clipping.id)).toEqual(ids.toReversed());
    await undo();
    expect((await kept(id)).options.grouping).toBe('date');
  });

  it('tells a copy, leaves it out, and prints it again', async () => {
    const id = await begin();
    const found = (await arrangeReport(id)).filter(({ copyOf }) => copyOf !== null);
    expect(found).toHaveLength(1);
    const copy = found[0]?.id ?? '';
    const copyOf = found[0]?.copyOf ?? null;

    await setReportCopies(id, { [copy]: copyOf });

    expect((await arrangeReport(id)).find((clipping) => clipping.id === copy)?.leftOutFor).toBe(copyOf);
    expect([...(await previewReport(id)).matchAll(/<article /g)]).toHaveLength(2);
    await setReportCopies(id, { [copy]: null });
    expect([...(await previewReport(id)).matchAll(/<article /g)]).toHaveLength(3);
  });

  it('prints what the office says: an introduction, a note, a highlight and a tone', async () => {
    const id = await begin();
    await setReportOptions(id, { introduction: 'Une semaine calme.\nأسبوع هادئ.' });
    await setReportNote(id, ids[0] ?? '', 'À lire avant la réunion.');
    await setReportHighlight(id, ids[1] ?? '', true);
    await setTone(ids[0] ?? '', WHOLE_ARTICLE, 'negative');

    const html = await previewReport(id);

    expect(html).toContain('<p lang="fr-MA" dir="ltr">Une semaine calme.</p>');
    expect(html).toMatch(/<p lang="[^"]*" dir="rtl">أسبوع هادئ\.<\/p>/);
    expect(html).toMatch(/<aside class="remark">.*À lire avant la réunion\./s);
    expect(html).toContain('id="highlights"');
    expect(html).toContain('<dt>Tonalité</dt> <dd>défavorable</dd>');
  });

  it('takes a note and a highlight back', async () => {
    const id = await begin();
    await setReportNote(id, ids[0] ?? '', 'Note');
    await setReportHighlight(id, ids[0] ?? '', true);

    await setReportNote(id, ids[0] ?? '', ' ');
    await setReportHighlight(id, ids[0] ?? '', false);

    const html = await previewReport(id);
    expect(html).not.toContain('<aside');
    expect(html).not.toContain('id="highlights"');
  });
});
