import { useTranslation } from 'react-i18next';
import { chooseLanguage } from '../actions/choose-language.ts';
import { perform } from '../actions/perform.ts';
import { INTERFACE_LANGUAGES } from '../i18n/languages.ts';
import { Button } from '../ui/button.tsx';
import styles from './first-start.module.css';

/** The first thing ever shown: which language to work in. Each language speaks for itself. */
export function FirstStart({ onChosen }: { readonly onChosen: () => void }) {
  const { t, i18n } = useTranslation();
  return (
    <main className={styles['start']}>
      <img src="./icon.svg" alt="" width={72} height={72} />
      <h1 className={styles['title']}>{t('app.name')}</h1>
      <p className={styles['text']}>{t('firstStart.text')}</p>
      <ul className={styles['languages']}>
        {INTERFACE_LANGUAGES.map(({ code, label, direction }) => (
          <li key={code} lang={code} dir={direction}>
            <Button
              look={i18n.language === code ? 'primary' : 'plain'}
              autoFocus={i18n.language === code}
              onPress={() =>
                perform(async () => {
                  await chooseLanguage(code);
                  onChosen();
                })
              }
            >
              {label}
            </Button>
          </li>
        ))}
      </ul>
    </main>
  );
}
