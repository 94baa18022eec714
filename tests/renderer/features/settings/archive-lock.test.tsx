import '../../support/in-process-workers.ts';
import { screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { useFreshArchive } from '../../support/fresh-archive.ts';
import { renderApp } from '../../support/render-app.tsx';

const locking = vi.hoisted(() => ({ lockWith: vi.fn(() => Promise.resolve()) }));
// The moving itself ends with the page: it has tests of its own, and one in a real browser.
vi.mock('#renderer/actions/move-archive.ts', async (original) => ({
  ...(await original<object>()),
  lockWith: locking.lockWith,
}));

const PASSPHRASE = 'quatre mots bien choisis';

describe('the setting of the archive’s lock', () => {
  useFreshArchive();
  beforeEach(() => locking.lockWith.mockClear());

  async function openDialog() {
    const user = await renderApp('/settings');
    await user.click(await screen.findByRole('button', { name: 'Lock the archive with a passphrase…' }));
    return { user, dialog: within(await screen.findByRole('dialog')) };
  }

  it('says that the archive stands open as long as nobody locks it', async () => {
    await renderApp('/settings');

    expect(await screen.findByText(/The archive on this computer is open/)).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Lock now' })).toBeNull();
  });

  it('says that a forgotten passphrase is final, and wants that confirmed', async () => {
    const { user, dialog } = await openDialog();
    expect(dialog.getByText(/A forgotten passphrase means a lost archive/)).toBeTruthy();
    expect(dialog.getByText(/Earlier ones stay readable/)).toBeTruthy();

    await user.type(dialog.getByLabelText('Passphrase'), PASSPHRASE);
    await user.type(dialog.getByLabelText(/again/i), PASSPHRASE);
    const save = dialog.getByRole('button', { name: 'Save' });
    expect(save.hasAttribute('disabled')).toBe(true);
    await user.click(dialog.getByRole('checkbox'));
    await user.click(save);

    await waitFor(() => expect(locking.lockWith).toHaveBeenCalledWith(PASSPHRASE));
  });

  it('takes neither a short passphrase nor two different ones', async () => {
    const { user, dialog } = await openDialog();
    await user.click(dialog.getByRole('checkbox'));

    await user.type(dialog.getByLabelText('Passphrase'), 'short');
    expect(dialog.getByText(/Shorter than/)).toBeTruthy();
    await user.type(dialog.getByLabelText('Passphrase'), ' and then longer');
    await user.type(dialog.getByLabelText(/again/i), 'short and then other');

    expect(dialog.getByText('The two are not the same.')).toBeTruthy();
    expect(dialog.getByRole('button', { name: 'Save' }).hasAttribute('disabled')).toBe(true);
  });
});
