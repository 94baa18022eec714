import '../support/in-process-workers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { importSources } from '#renderer/actions/import-sources.ts';
import { changeTopics, setOutletOfAll, setToneOfAll } from '#renderer/actions/label-clippings.ts';
import { undo } from '#renderer/actions/undo.ts';
import { database } from '#renderer/store/database.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { ARABIC_ARTICLE, FRENCH_ARTICLE, pending } from '../support/pending.ts';
import { renderApp } from '../support/render-app.tsx';

async function importBoth(): Promise<string[]> {
  await importSources([pending('a.txt', FRENCH_ARTICLE), pending('b.txt', ARABIC_ARTICLE)]);
  return (await database.clippings.toArray()).map(({ id }) => id);
}

describe('the archive', () => {
  useFreshArchive();

  it('marks in each row what was searched, and counts again for every facet', async () => {
    await importBoth();
    const user = await renderApp('/archive');
    await screen.findByText('2 clippings');

    await user.type(screen.getByRole('combobox'), 'bénévoles');

    await screen.findByText('1 clipping');
    expect((await screen.findByText('bénévoles', { selector: 'mark' })).tagName).toBe('MARK');
    const languages = screen.getByRole('group', { name: 'Language' });
    expect(within(languages).getAllByRole('checkbox')).toHaveLength(1);
  });

  it('says how a query was read that could not be read as it stands', async () => {
    await importBoth();
    const user = await renderApp('/archive');
    await screen.findByText('2 clippings');

    await user.type(screen.getByRole('combobox'), 'colour:Ifrane');

    await screen.findByText(/No field is called “colour”/u);
    await screen.findByText('Read as:', { exact: false });
  });

  it('takes a filter away by its chip', async () => {
    await importBoth();
    const user = await renderApp('/archive');
    await user.click(await screen.findByRole('checkbox', { name: /Arabic/u }));
    await screen.findByText('1 clipping');

    await user.click(screen.getByRole('button', { name: 'Remove the filter: Arabic' }));

    await screen.findByText('2 clippings');
  });

  it('keeps a search, renames it and removes it, each to be undone', async () => {
    await importBoth();
    const user = await renderApp('/archive');
    await user.type(await screen.findByRole('combobox'), 'Ifrane');
    await user.click(await screen.findByRole('button', { name: 'Save this search' }));
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Save' }));
    await waitFor(async () => expect(await database.savedSearches.toArray()).toMatchObject([{ name: 'Ifrane' }]));

    await user.click(await screen.findByRole('button', { name: 'Remove: Ifrane' }));
    await waitFor(async () => expect(await database.savedSearches.count()).toBe(0));
    await undo();

    await screen.findByRole('button', { name: 'Remove: Ifrane' });
  });
});

describe('what is done to many clippings at once', () => {
  useFreshArchive();

  it('is one Change and one undo: topics', async () => {
    const ids = await importBoth();
    const before = await database.journal.count();

    expect(await changeTopics(ids, { added: ['Lecture', 'Ifrane'], removed: [] })).toBe(2);
    expect(await changeTopics(ids, { added: [], removed: ['Ifrane'] })).toBe(2);

    expect((await database.clippings.toArray()).map(({ topics }) => topics)).toEqual([['Lecture'], ['Lecture']]);
    expect(await database.journal.count()).toBe(before + 2);
    await undo();
    await undo();
    expect((await database.clippings.toArray()).map(({ topics }) => topics)).toEqual([[], []]);
  });

  it('is kept by subject: tone', async () => {
    const ids = await importBoth();

    await setToneOfAll(ids, '', 'positive');
    await setToneOfAll(ids, 'someone', 'negative');

    expect((await database.clippings.toArray())[0]?.tones).toEqual({ '': 'positive', someone: 'negative' });
    await undo();
    expect((await database.clippings.toArray())[0]?.tones).toEqual({ '': 'positive', someone: null });
  });

  it('is a correction by hand, with its evidence: outlet', async () => {
    const ids = await importBoth();

    await setOutletOfAll(ids, 'La Gazette d’essai');

    expect((await database.clippings.toArray()).map(({ outlet }) => outlet)).toEqual(
      ids.map(() => 'La Gazette d’essai'),
    );
    expect((await database.texts.toArray())[0]?.metadata.outlet).toMatchObject({ rule: 'person' });
  });
});
