import '../../support/in-process-workers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { importSources } from '#renderer/actions/import-sources.ts';
import { createEvent, addParticipant } from '#renderer/actions/keep-event.ts';
import { setOutletOfAll } from '#renderer/actions/label-clippings.ts';
import { database } from '#renderer/store/database.ts';
import { useFreshArchive } from '../../support/fresh-archive.ts';
import { ARABIC_ARTICLE, FRENCH_ARTICLE, pending } from '../../support/pending.ts';
import { renderApp } from '../../support/render-app.tsx';

const FROM_THE_FORUM = `Retour du forum

Les livres sont revenus du forom de Midelt, annonce Silwa Bennouna, présente à Midelt.`;

describe('the search box', () => {
  useFreshArchive();
  beforeEach(async () => {
    await importSources([pending('a.txt', FRENCH_ARTICLE), pending('b.txt', ARABIC_ARTICLE)]);
  });

  it('offers the words of the archive, to be taken by keyboard alone', async () => {
    const user = await renderApp('/archive');
    const box = await screen.findByRole('combobox', { name: 'Search the archive' });

    await user.type(box, 'béné');
    const option = await screen.findByRole('option', { name: /^benevoles/u });
    expect(box.getAttribute('aria-expanded')).toBe('true');
    await user.keyboard('{ArrowDown}');
    expect(box.getAttribute('aria-activedescendant')).toBe(option.id);
    expect(option.getAttribute('aria-selected')).toBe('true');
    await user.keyboard('{Enter}');

    expect(box).toHaveProperty('value', 'benevoles ');
    expect(document.activeElement).toBe(box);
    await waitFor(() => expect(screen.queryByRole('listbox')).toBeNull());
  });

  it('goes from the name of a field to its values, in Arabic', async () => {
    await setOutletOfAll(
      (await database.clippings.toArray()).map(({ id }) => id),
      'صوت الأطلس',
    );
    const user = await renderApp('/archive', 'ar');
    const box = await screen.findByRole('combobox');

    await user.type(box, 'المن');
    await user.click(await screen.findByRole('option', { name: /^المنبر:/u }));
    await user.click(await screen.findByRole('option', { name: /صوت الأطلس/u }));

    expect(box).toHaveProperty('value', 'المنبر:"صوت الأطلس" ');
    expect(await screen.findByText('قصاصتان')).toBeTruthy();
  });

  it('closes its list with Escape first, and is emptied with the next', async () => {
    const user = await renderApp('/archive');
    const box = await screen.findByRole('combobox');

    await user.type(box, 'béné');
    await screen.findByRole('listbox');
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('listbox')).toBeNull();
    expect(box).toHaveProperty('value', 'béné');
    await user.keyboard('{Escape}');

    expect(box).toHaveProperty('value', '');
  });

  it('corrects no common word that is found, but tells how else a name is written', async () => {
    await importSources([pending('c.txt', FROM_THE_FORUM)]);
    await addParticipant(await createEvent('Forum'), { type: 'person', name: 'Silwa Bennouna', language: 'fr' });
    const user = await renderApp('/archive');
    const box = await screen.findByRole('combobox');

    await user.type(box, 'forum salwa{Enter}');

    const help = (await screen.findByText('Also written:')).parentElement!;
    expect(within(help).getByText('silwa')).toBeTruthy();
    expect(within(help).queryByText('forom')).toBeNull();
    await user.clear(box);
    await user.type(box, 'forrum{Enter}');
    expect(within((await screen.findByText('Did you mean:')).parentElement!).getByText('forom')).toBeTruthy();
  });
});
