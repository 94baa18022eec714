import '../support/in-process-workers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { importSources } from '#renderer/actions/import-sources.ts';
import { database } from '#renderer/store/database.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { ARABIC_ARTICLE, FRENCH_ARTICLE, pending } from '../support/pending.ts';
import { renderApp } from '../support/render-app.tsx';

describe('the inbox', () => {
  useFreshArchive();

  it('says how to begin when there is nothing, and loads the sample archive', async () => {
    const user = await renderApp('/inbox');
    await screen.findByText('Your archive is empty');

    await user.click(screen.getByRole('button', { name: 'Load the sample archive' }));

    await screen.findByText('12 clippings saved');
    expect(await screen.findAllByRole('row')).toHaveLength(12);
    expect(await database.clippings.count()).toBe(12);
  });

  it('speaks Arabic from right to left, with the plural that twelve takes', async () => {
    await importSources(
      Array.from({ length: 12 }, (_, index) => pending(`${index}.txt`, `${ARABIC_ARTICLE} ${index}`)),
    );

    await renderApp('/inbox', 'ar');

    expect(await screen.findByRole('heading', { name: 'الوارد' })).toBeTruthy();
    expect(await screen.findByText('12 قصاصة')).toBeTruthy();
    expect(document.documentElement.dir).toBe('rtl');
  });

  it('archives what is selected and takes it back from the notice', async () => {
    await importSources([pending('a.txt', FRENCH_ARTICLE), pending('b.txt', ARABIC_ARTICLE)]);
    const user = await renderApp('/inbox');
    const rows = await screen.findAllByRole('row');

    await user.click(await within(rows[0]!).findByRole('checkbox'));
    await user.click(screen.getByRole('button', { name: 'Archive' }));

    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(1));
    await user.click(
      within(await screen.findByRole('region', { name: /notices/i })).getByRole('button', { name: 'Undo' }),
    );
    await waitFor(() => expect(screen.getAllByRole('row')).toHaveLength(2));
  });

  it('opens the clipping that is pressed', async () => {
    await importSources([pending('a.txt', FRENCH_ARTICLE)]);
    const user = await renderApp('/inbox');

    await user.click(await screen.findByRole('row'));

    // Its own title: until it was read the page is called Review.
    await screen.findByRole('heading', { level: 1, name: 'Un forum de la lecture à Ifrane' });
  });

  it('imports what is pasted anywhere', async () => {
    const user = await renderApp('/inbox');
    await screen.findByText('Your archive is empty');

    await user.paste(FRENCH_ARTICLE);

    await screen.findByText('1 clipping saved');
    expect(await database.clippings.toArray()).toMatchObject([{ sourceKind: 'paste', language: 'fr' }]);
  });
});
