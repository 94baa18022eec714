import { render, screen, within } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportOutcome } from '#renderer/workers/import-service.ts';
import { ImportPanel } from '#renderer/app/import-panel.tsx';
import { startTranslations } from '#renderer/i18n/i18n.ts';
import type { Language } from '#shared/model/language.ts';

const SAVED = { kind: 'saved', title: null, clippingId: 'c', duplicateOf: null, footnotes: 0 } as const;

async function showPanel(outcomes: readonly ImportOutcome[], language: Language): Promise<HTMLElement> {
  await startTranslations(language);
  const state = { done: outcomes.length, of: outcomes.length, outcomes, isRunning: false, isCancelled: false };
  render(<ImportPanel state={state} onCancel={() => undefined} onClose={() => undefined} />);
  return screen.getByRole('region');
}

describe('the news of an import', () => {
  beforeEach(() => {
    document.body.replaceChildren();
  });

  it('says how many footnotes of a document were left out, beside its name', async () => {
    const panel = await showPanel(
      [
        { ...SAVED, name: 'communiqué.docx', footnotes: 2 },
        { ...SAVED, name: 'page.html' },
      ],
      'fr',
    );

    const [first] = within(panel).getAllByRole('listitem');
    expect(first?.textContent).toContain('communiqué.docx · 2 notes de bas de page laissées de côté');
  });

  it('names what cannot be imported, with what to do instead', async () => {
    const panel = await showPanel(
      [
        { kind: 'failed', name: 'بلاغ.pdf', reason: 'pdf' },
        { kind: 'failed', name: 'بلاغ.doc', reason: 'old-word' },
      ],
      'ar',
    );

    const [pdf, word] = within(panel).getAllByRole('listitem');
    expect(pdf?.textContent).toContain('بلاغ.pdf: ملف PDF');
    expect(pdf?.textContent).toContain('انسخ نص المقال وألصقه');
    expect(word?.textContent).toContain('احفظها بصيغة docx');
  });

  it('says that the same text is there already', async () => {
    const panel = await showPanel([{ ...SAVED, name: 'b.txt', duplicateOf: 'a' }], 'en');

    expect(within(panel).getByRole('link', { name: 'the same text is already here' })).toBeTruthy();
    expect(within(panel).getByRole('button', { name: 'Throw the copy away' })).toBeTruthy();
  });
});
