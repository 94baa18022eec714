import '../support/in-process-workers.ts';
import { screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { importSources } from '#renderer/actions/import-sources.ts';
import { createReport } from '#renderer/actions/keep-report.ts';
import { database } from '#renderer/store/database.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { ARABIC_ARTICLE, FRENCH_ARTICLE, pending } from '../support/pending.ts';
import { renderApp } from '../support/render-app.tsx';

describe('the screen of a press review', () => {
  useFreshArchive();
  let reportId = '';
  beforeEach(async () => {
    const outcomes = await importSources([
      pending('ifrane.txt', FRENCH_ARTICLE),
      pending('azrou.txt', ARABIC_ARTICLE),
      pending('copy.txt', `${FRENCH_ARTICLE}\n`),
    ]);
    const ids = outcomes.flatMap((one) => (one.kind === 'saved' ? [one.clippingId] : []));
    reportId = await createReport(ids, { title: 'Week', language: 'en' });
  });
  const kept = () => database.reports.get(reportId);

  it('keeps an introduction of several paragraphs', async () => {
    const user = await renderApp(`/reports/${reportId}`);

    await user.type(await screen.findByRole('textbox', { name: 'Introduction' }), 'First.{Enter}Second.');
    await user.tab();

    await waitFor(async () => expect((await kept())?.options.introduction).toBe('First.\nSecond.'));
  });

  it('says that the order is one’s own when a clipping is moved', async () => {
    const user = await renderApp(`/reports/${reportId}`);
    const [down] = await screen.findAllByRole('button', { name: /^Move down/ });

    if (down) await user.click(down);

    expect(await screen.findByText(/no longer divided into sections/)).toBeTruthy();
    expect((await kept())?.options.grouping).toBe('none');
  });

  it('warns of a text that is there twice, and leaves the copy out', async () => {
    const user = await renderApp(`/reports/${reportId}`);

    await user.click(await screen.findByRole('button', { name: 'Leave the copies out' }));

    expect(await screen.findByRole('button', { name: 'Print it' })).toBeTruthy();
    await waitFor(() => expect(screen.queryByRole('button', { name: 'Leave the copies out' })).toBeNull());
  });

  it('stars a clipping and takes a note on it', async () => {
    const user = await renderApp(`/reports/${reportId}`);
    const [star] = await screen.findAllByRole('button', { name: /^Highlight:/ });
    const [note] = await screen.findAllByRole('button', { name: /^Note on/ });

    if (star) await user.click(star);
    if (note) await user.click(note);
    await user.type(await screen.findByRole('textbox', { name: 'Why it matters' }), 'Read this');
    await user.tab();

    await waitFor(async () => {
      expect(Object.values((await kept())?.notes ?? {})).toEqual(['Read this']);
      expect((await kept())?.options.highlightIds).toHaveLength(1);
    });
  });
});
