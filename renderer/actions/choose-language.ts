import type { Language } from '#shared/model/language.ts';
import { host } from '../host/host.ts';
import { changeLanguage } from '../i18n/i18n.ts';
import { languageOfTag } from '../i18n/languages.ts';
import { database } from '../store/database.ts';
import { readLockedLanguage } from '../store/lock/lock-state.ts';
import { readPreference, writePreference } from '../store/preferences.ts';

const KEY = 'language';

/** The language to start in, and whether somebody chose it (else the first start asks). */
export interface FirstLanguage {
  readonly language: Language;
  readonly isChosen: boolean;
}

interface Start {
  readonly address?: string;
  /** False where the archive must not, or cannot, be read: the preference kept in it is then not known. */
  readonly isArchiveReadable?: boolean;
}

/** The language to start in: the address's `?language=`, else the one chosen before, else the system's, else Arabic. */
export async function chooseFirstLanguage({
  address = window.location.search,
  isArchiveReadable = true,
}: Start = {}): Promise<FirstLanguage> {
  const forced = languageOfTag(new URLSearchParams(address).get('language'));
  if (forced) return { language: forced, isChosen: true };
  const chosen = isArchiveReadable ? languageOfTag(await readPreference(database, KEY)) : null;
  if (chosen) return { language: chosen, isChosen: true };
  const { preferredLanguages } = await host.info();
  const preferred = preferredLanguages.map(languageOfTag).find((language) => language !== null);
  return { language: preferred ?? 'ar', isChosen: false };
}

/** The language to ask for the passphrase in: the locked archive's own, which may be read, else the system's. */
export async function lockedLanguage(): Promise<Language> {
  const { language, isChosen } = await chooseFirstLanguage({ isArchiveReadable: false });
  return (isChosen ? null : languageOfTag(await readLockedLanguage())) ?? language;
}

/** Sets the interface's language, here and in the host's menu, and keeps it. */
export async function chooseLanguage(language: Language): Promise<void> {
  await changeLanguage(language);
  await writePreference(database, KEY, language);
  await host.setLanguage(language);
}
