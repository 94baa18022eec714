import '../support/in-process-workers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { importSources } from '#renderer/actions/import-sources.ts';
import { database } from '#renderer/store/database.ts';
import { useFreshArchive } from '../support/fresh-archive.ts';
import { ARABIC_ARTICLE, FRENCH_ARTICLE, pending } from '../support/pending.ts';
import { renderApp } from '../support/render-app.tsx';

const NAME = 'Salwa Bennouna';

describe('the review of a clipping', () => {
  useFreshArchive();
  let address = '';
  beforeEach(async () => {
    const [outcome] = await importSources([pending('ifrane.txt', FRENCH_ARTICLE)]);
    address = outcome?.kind === 'saved' ? `/clippings/${outcome.clippingId}` : '';
  });

  it('shows the text and what is suggested beside it', async () => {
    await renderApp(address);

    const text = await screen.findByRole('group', { name: 'Text of the clipping' });
    expect(within(text).getByText(/a annoncé une seconde édition/u)).toBeTruthy();
    expect(await screen.findByRole('button', { name: `Accept ${NAME}` })).toBeTruthy();
  });

  it('leads to the clippings imported before and after, and to the next when one is filed', async () => {
    await importSources([pending('ifrane-2.txt', ARABIC_ARTICLE)]);
    const user = await renderApp(address);
    const newer = () => screen.getByRole('button', { name: 'Previous clipping' });
    const older = () => screen.getByRole('button', { name: 'Next clipping' });
    await waitFor(() => expect(newer()).toHaveProperty('disabled', false));
    expect(older()).toHaveProperty('disabled', true);

    await user.click(newer());
    await waitFor(() => expect(older()).toHaveProperty('disabled', false));
    expect(newer()).toHaveProperty('disabled', true);

    await user.click(screen.getByRole('button', { name: 'Archive' }));
    await waitFor(() => expect(window.location.hash).toBe(`#${address}`));
  });

  it('accepts a suggestion, which then stands among what is tagged', async () => {
    const user = await renderApp(address);

    await user.click(await screen.findByRole('button', { name: `Accept ${NAME}` }));

    expect(await screen.findByRole('button', { name: `Remove the tag ${NAME}` })).toBeTruthy();
    expect(screen.queryByRole('button', { name: `Accept ${NAME}` })).toBeNull();
    expect(await database.entities.toArray()).toMatchObject([{ type: 'person', names: [{ text: NAME }] }]);
  });

  it('rejects a suggestion and brings it back with undo', async () => {
    const user = await renderApp(address);

    await user.click(await screen.findByRole('button', { name: `Reject ${NAME}` }));
    await waitFor(() => expect(screen.queryByRole('button', { name: `Reject ${NAME}` })).toBeNull());

    await user.keyboard('{Control>}z{/Control}');
    expect(await screen.findByRole('button', { name: `Reject ${NAME}` })).toBeTruthy();
  });

  it('lists what was rejected and suggests it again when asked', async () => {
    const user = await renderApp(address);
    await user.click(await screen.findByRole('button', { name: `Reject ${NAME}` }));

    await user.click(await screen.findByText('1 rejected'));
    await user.click(screen.getByRole('button', { name: `Suggest ${NAME} again` }));

    expect(await screen.findByRole('button', { name: `Accept ${NAME}` })).toBeTruthy();
    expect(await database.decisions.count()).toBe(0);
  });

  it('sets the outlet by hand', async () => {
    const user = await renderApp(address);

    await user.click(await screen.findByRole('tab', { name: 'Details' }));
    await user.click(screen.getByRole('button', { name: 'Edit: Outlet' }));
    await user.type(screen.getByRole('textbox', { name: 'Outlet' }), 'La Dépêche du Moyen Atlas{Enter}');

    expect(await screen.findByText('La Dépêche du Moyen Atlas')).toBeTruthy();
    expect(screen.getByText('Set by hand')).toBeTruthy();
  });

  it('refuses a publication date that is none, and says how to write one', async () => {
    const user = await renderApp(address);

    await user.click(await screen.findByRole('tab', { name: 'Details' }));
    await user.click(screen.getByRole('button', { name: 'Edit: Publication date' }));
    const field = screen.getByRole('textbox', { name: 'Publication date' });
    await user.clear(field);
    await user.type(field, '2025-13-40');

    expect(
      screen.getByText('This date was not understood. Write it as 28/09/2025, September 2025 or 2025.'),
    ).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(true);
  });

  it('makes an event that the clipping covers', async () => {
    const user = await renderApp(address);

    await user.click(await screen.findByRole('button', { name: 'Make an event' }));
    const dialog = await screen.findByRole('dialog', { name: 'Make an event' });
    const title = within(dialog).getByRole('textbox', { name: 'Title' });
    await user.clear(title);
    await user.type(title, 'Forum de la lecture');
    const date = within(dialog).getByRole('textbox', { name: 'Date' });
    await user.clear(date);
    await user.type(date, '2025-10-04');
    await user.click(within(dialog).getByRole('button', { name: 'Keep the event' }));

    await waitFor(async () =>
      expect(await database.events.toArray()).toMatchObject([{ title: 'Forum de la lecture', date: '2025-10-04' }]),
    );
    expect(await database.mentions.toArray()).toMatchObject([{ target: { kind: 'event' } }]);
  });
});

describe('what a clipping has in common with others', () => {
  useFreshArchive();

  it('is proposed with reasons, joined in one event by a press, and undone in one step', async () => {
    const outcomes = await importSources([pending('fr.txt', FRENCH_ARTICLE), pending('ar.txt', ARABIC_ARTICLE)]);
    const [first] = outcomes;
    const user = await renderApp(first?.kind === 'saved' ? `/clippings/${first.clippingId}` : '');

    await user.click(await screen.findByRole('tab', { name: 'Related' }));
    await user.click(await screen.findByRole('button', { name: 'Yes, the same event' }));

    await waitFor(async () => expect(await database.events.count()).toBe(1));
    const mentions = await database.mentions.toArray();
    expect(new Set(mentions.map(({ clippingId }) => clippingId)).size).toBe(2);
    await user.keyboard('{Control>}z{/Control}');
    await waitFor(async () => expect([await database.events.count(), await database.mentions.count()]).toEqual([0, 0]));
  });

  it('offers the person of the archive that a name in the other script may be', async () => {
    const outcomes = await importSources([pending('fr.txt', FRENCH_ARTICLE), pending('ar.txt', ARABIC_ARTICLE)]);
    const [french, arabic] = outcomes.map((outcome) => (outcome.kind === 'saved' ? outcome.clippingId : ''));
    const user = await renderApp(`/clippings/${french}`);
    await user.click(await screen.findByRole('button', { name: `Accept ${NAME}` }));
    await screen.findByRole('button', { name: `Remove the tag ${NAME}` });
    window.location.hash = `/clippings/${arabic}`;

    await user.click(await screen.findByRole('button', { name: `Accept سلوى بنونة as ${NAME}` }));

    await waitFor(async () =>
      expect(await database.entities.toArray()).toMatchObject([
        {
          names: [
            { text: NAME, language: 'fr' },
            { text: 'سلوى بنونة', language: 'ar' },
          ],
        },
      ]),
    );
  });
});
