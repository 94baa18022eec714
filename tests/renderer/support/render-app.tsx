import { render } from '@testing-library/react';
import { userEvent, type UserEvent } from '@testing-library/user-event';
import { vi } from 'vitest';
import { App } from '#renderer/app/app.tsx';
import { startTranslations } from '#renderer/i18n/i18n.ts';
import type { Language } from '#shared/model/language.ts';

/** A list that is virtualised shows what fits; nothing has a size here unless it is given one. */
function giveSizes(): void {
  vi.spyOn(window.HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(1000);
  vi.spyOn(window.HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(800);
  vi.spyOn(window.HTMLElement.prototype, 'offsetWidth', 'get').mockReturnValue(1000);
  vi.spyOn(window.HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(800);
}

/** Shows the whole application at an address (`/inbox`) in a language. @returns the user who works with it */
export async function renderApp(address: string, language: Language = 'en'): Promise<UserEvent> {
  giveSizes();
  window.location.hash = address;
  await startTranslations(language);
  render(<App isLanguageChosen />);
  return userEvent.setup();
}
