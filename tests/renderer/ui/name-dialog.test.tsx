import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { startTranslations } from '#renderer/i18n/i18n.ts';
import { NameDialog } from '#renderer/ui/name-dialog.tsx';

beforeEach(() => startTranslations('en'));

function show(name?: string) {
  const [onName, onClose] = [vi.fn(), vi.fn()];
  const texts = { title: 'Keep it', label: 'Name', save: 'Save' };
  render(<NameDialog {...texts} {...(name === undefined ? {} : { name })} onName={onName} onClose={onClose} />);
  return { onName, onClose, field: screen.getByLabelText('Name'), user: userEvent.setup() };
}

describe('the dialog for a name', () => {
  it('keeps what was typed by Enter, without the blanks around it', async () => {
    const { onName, onClose, field, user } = show('Forum');

    await user.type(field, ' Oasis {Enter}');

    expect(onName).toHaveBeenCalledExactlyOnceWith('Forum Oasis');
    expect(onClose).toHaveBeenCalledOnce();
  });

  it('takes no empty name', async () => {
    const { onName, onClose, field, user } = show();

    await user.type(field, '  {Enter}');
    await user.click(screen.getByRole('button', { name: 'Save' }));

    expect(onName).not.toHaveBeenCalled();
    expect(onClose).not.toHaveBeenCalled();
  });

  it.each(['Escape', 'Cancel'] as const)('is left by %s, with nothing kept', async (way) => {
    const { onName, onClose, field, user } = show('Forum');

    if (way === 'Escape') await user.type(field, '{Escape}');
    else await user.click(screen.getByRole('button', { name: 'Cancel' }));

    expect(onClose).toHaveBeenCalledOnce();
    expect(onName).not.toHaveBeenCalled();
  });
});
