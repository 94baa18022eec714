import { holdSuggestions } from '../../support/in-process-workers.ts';
import { screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { importSources } from '#renderer/actions/import-sources.ts';
import { useFreshArchive } from '../../support/fresh-archive.ts';
import { pending } from '../../support/pending.ts';
import { renderApp } from '../../support/render-app.tsx';

const PARAGRAPHS = 150;
const LONG_ARTICLE = [
  'Le carnet des bibliothèques de l’Atlas',
  ...Array.from(
    { length: PARAGRAPHS },
    (_, index) => `Au jour ${index + 1} du voyage, la caravane des livres a fait halte dans un village de la vallée.`,
  ),
].join('\n\n');

describe('the review of a long text', () => {
  useFreshArchive();
  let address = '';
  beforeEach(async () => {
    const [outcome] = await importSources([pending('carnet.txt', LONG_ARTICLE)]);
    address = outcome?.kind === 'saved' ? `/clippings/${outcome.clippingId}` : '';
  });

  it('has the text and what is known of it at once, while suggestions are on their way', async () => {
    const release = holdSuggestions();
    const user = await renderApp(address);

    const text = await screen.findByRole('group', { name: 'Text of the clipping' });
    expect(within(text).getByText(/^Au jour 1 du voyage/u)).toBeTruthy();
    expect(await screen.findByRole('progressbar', { name: 'Reading the text…' })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Details' }));
    expect(screen.getByRole('button', { name: 'Edit: Title' })).toBeTruthy();

    release();
    await user.click(await screen.findByRole('tab', { name: /^Suggestions \(\d+\)/u }));
    expect(screen.queryByRole('progressbar')).toBeNull();
  });

  it('is drawn to its last line', async () => {
    await renderApp(address);

    const text = await screen.findByRole('group', { name: 'Text of the clipping' });
    const last = new RegExp(`^Au jour ${PARAGRAPHS} `, 'u');
    expect(within(text).queryByText(last)).toBeNull();
    expect(await within(text).findByText(last)).toBeTruthy();
  });

  it('has one menu for all its lines, which cuts the line it was opened at', async () => {
    const user = await renderApp(address);
    const text = await screen.findByRole('group', { name: 'Text of the clipping' });
    const line = within(text).getByText(/^Au jour 2 du voyage/u).parentElement!;

    await user.click(within(line).getByRole('button', { name: 'What this line is' }));
    await user.click(await screen.findByRole('menuitem', { name: 'Cut this line' }));

    expect(await within(text).findByRole('button', { name: '1 line set aside' })).toBeTruthy();
    expect(within(text).queryByText(/^Au jour 2 du voyage/u)).toBeNull();
  });
});
