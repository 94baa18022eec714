import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { PassphraseForm } from '#renderer/ui/passphrase-form.tsx';

describe('the form for a passphrase', () => {
  it('hands over what was typed, and nothing before', async () => {
    const onEnter = vi.fn();
    render(<PassphraseForm label="Passphrase" enter="Open" onEnter={onEnter} />);
    const field = screen.getByLabelText('Passphrase');
    expect(document.activeElement).toBe(field);

    await userEvent.type(field, '{Enter}');
    expect(onEnter).not.toHaveBeenCalled();
    await userEvent.type(field, 'quatre mots{Enter}');

    expect(onEnter).toHaveBeenCalledExactlyOnceWith('quatre mots');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says what was wrong with the one before, marks the field, and takes another', async () => {
    const onEnter = vi.fn();
    render(<PassphraseForm label="Passphrase" enter="Open" error="This is not it." onEnter={onEnter} />);
    const field = screen.getByLabelText<HTMLInputElement>('Passphrase');

    expect(screen.getByRole('alert').textContent).toBe('This is not it.');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    // A browser sends no form with a field in it that is not valid.
    expect(field.validity.valid).toBe(true);
    await userEvent.type(field, 'quatre mots{Enter}');

    expect(onEnter).toHaveBeenCalledExactlyOnceWith('quatre mots');
  });
});
