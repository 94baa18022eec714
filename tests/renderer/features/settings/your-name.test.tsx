import '../../support/in-process-workers.ts';
import { cleanup, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { importSources } from '#renderer/actions/import-sources.ts';
import { database } from '#renderer/store/database.ts';
import { actorName } from '#renderer/store/device-id.ts';
import { useFreshArchive } from '../../support/fresh-archive.ts';
import { FRENCH_ARTICLE, pending } from '../../support/pending.ts';
import { renderApp } from '../../support/render-app.tsx';

describe('the field for one’s own name', () => {
  useFreshArchive();

  it('keeps what is typed at once, spaces on the way included', async () => {
    const user = await renderApp('/settings');
    const field = await screen.findByLabelText<HTMLInputElement>('Your name');
    await waitFor(() => expect(field.disabled).toBe(false));

    await user.type(field, 'Salwa Bennouna ');

    expect(field.value).toBe('Salwa Bennouna ');
    await waitFor(async () => expect(await actorName(database)).toBe('Salwa Bennouna'));
    await user.tab();
    await waitFor(() => expect(field.value).toBe('Salwa Bennouna'));
  });

  it('is read in the history of what is done from then on', async () => {
    const user = await renderApp('/settings');
    const field = await screen.findByLabelText<HTMLInputElement>('Your name');
    await waitFor(() => expect(field.disabled).toBe(false));
    await user.type(field, 'Salwa Bennouna');
    await waitFor(async () => expect(await actorName(database)).toBe('Salwa Bennouna'));
    const [outcome] = await importSources([pending('ifrane.txt', FRENCH_ARTICLE)]);
    cleanup();

    await renderApp(`/clippings/${outcome?.kind === 'saved' ? outcome.clippingId : ''}`);
    await user.click(await screen.findByRole('tab', { name: 'History' }));

    expect((await screen.findAllByText('Salwa Bennouna')).length).toBeGreaterThan(0);
  });

  it('is asked for, quietly, where an archive is handed over without one', async () => {
    const user = await renderApp('/merge');
    const link = await screen.findByRole('link', { name: 'Give your name in the settings' });

    await user.click(link);
    const field = await screen.findByLabelText<HTMLInputElement>('Your name');
    await waitFor(() => expect(field.disabled).toBe(false));
    await user.type(field, 'Salwa');
    await waitFor(async () => expect(await actorName(database)).toBe('Salwa'));
    cleanup();
    await renderApp('/merge');

    await screen.findByRole('heading', { name: 'Hand yours over' });
    await waitFor(() => expect(screen.queryByText(/Your name is not given yet/)).toBeNull());
  });
});
