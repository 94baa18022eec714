import { render, screen } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ErrorBoundary } from '#renderer/app/error-boundary.tsx';
import { startTranslations } from '#renderer/i18n/i18n.ts';
import { SealError } from '#renderer/store/seal/seal-bytes.ts';

function Broken() {
  if (window.location.hash === '#/settings') return <p>the settings</p>;
  throw new SealError('A row of the archive');
}

describe('a screen that fails on a part of the archive', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
    window.location.hash = '#/inbox';
  });

  it.each(['ar', 'fr', 'en'] as const)('leads to where the archive is checked (%s)', async (language) => {
    await startTranslations(language);
    render(<ErrorBoundary>{<Broken />}</ErrorBoundary>);
    const name = { ar: 'فحص الأرشيف', fr: 'Vérifier l’archive', en: 'Check the archive' }[language];

    await userEvent.click(screen.getByRole('button', { name }));

    expect(screen.getByText('the settings')).toBeTruthy();
  });
});
