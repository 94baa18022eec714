import { expect, type Page } from '@playwright/test';
import { WORDS, type Language } from './words.ts';

/** Opens the app in a language; the archive is empty, since each test has a profile of its own. */
export async function openApp(page: Page, language: Language, address = '/inbox'): Promise<void> {
  await page.goto(`/?language=${language}#${address}`);
  await expect(page.getByRole('navigation')).toBeVisible();
}

/** Goes to another screen by the navigation. */
export async function goTo(page: Page, language: Language, screen: keyof (typeof WORDS)['en']['nav']): Promise<void> {
  const name = WORDS[language].nav[screen as 'inbox'];
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Loads the sample archive from the empty inbox. */
export async function loadSample(page: Page, language: Language): Promise<void> {
  await page.getByRole('button', { name: WORDS[language].inbox.sample }).click();
  await expect(page.getByRole('row')).not.toHaveCount(0);
}
