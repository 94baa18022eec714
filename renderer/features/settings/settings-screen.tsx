import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { HostInfo } from '#shared/host.ts';
import { chooseLanguage } from '../../actions/choose-language.ts';
import { perform } from '../../actions/perform.ts';
import { readHostInfo } from '../../actions/read-host-info.ts';
import { INTERFACE_LANGUAGES } from '../../i18n/languages.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Page } from '../../ui/page.tsx';
import { Select } from '../../ui/select.tsx';
import { ArchiveLock } from './archive-lock.tsx';
import { Backups } from './backups/backups.tsx';
import styles from './settings.module.css';
import { VerifyArchive } from './verify-archive.tsx';
import { YourName } from './your-name.tsx';

/** The language of the interface, who works with it, the archive's own settings, the keyboard's shortcuts, and what this application is. */
export function SettingsScreen() {
  const { t } = useTranslation();
  const { code } = useLanguage();
  const [info, setInfo] = useState<HostInfo | null>(null);
  useEffect(() => perform(async () => setInfo(await readHostInfo())), []);
  return (
    <Page title={t('nav.settings')}>
      <div className={styles['settings']}>
        <section className={styles['section']}>
          <Select
            label={t('settings.language')}
            options={INTERFACE_LANGUAGES.map(({ code: value, label }) => ({ value, label }))}
            value={code}
            onChange={(language) => perform(() => chooseLanguage(language))}
          />
        </section>
        <YourName />
        <Backups />
        <ArchiveLock />
        <VerifyArchive />
        <p>
          <Link href="/merge">{t('merge.open')}</Link>
        </p>
        <section className={styles['section']}>
          <h2 className={styles['heading']}>{t('settings.shortcuts')}</h2>
          <dl className={styles['shortcuts']}>
            {SHORTCUTS.map(([keys, name]) => (
              <div key={keys}>
                <dt>
                  <kbd dir="ltr">{keys}</kbd>
                </dt>
                <dd>{t(`settings.keys.${name}`)}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section className={styles['section']}>
          <h2 className={styles['heading']}>{t('settings.about')}</h2>
          <p>{t('settings.aboutText')}</p>
          {info && (
            <p className={styles['version']}>
              {t('settings.version', { version: info.version })} · {t(`settings.hosts.${info.kind}`)}
            </p>
          )}
        </section>
      </div>
    </Page>
  );
}

const SHORTCUTS = [
  ['Ctrl+V', 'paste'],
  ['Ctrl+O', 'import'],
  ['Ctrl+F', 'find'],
  ['Ctrl+Z', 'undo'],
  ['Ctrl+Y', 'redo'],
  ['Ctrl+Shift+L', 'lock'],
  ['← → Shift', 'mark'],
  ['P O L E', 'tag'],
] as const;
