import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameActor } from '../../actions/name-actor.ts';
import { perform } from '../../actions/perform.ts';
import { useActorName } from '../../store/queries/preferences.ts';
import { TextField } from '../../ui/text-field.tsx';
import styles from './settings.module.css';

/** Longer than any name, short enough for a line of the history. */
const LONGEST_NAME = 80;

/** Who works at this computer, as the history and colleagues will read it; kept letter by letter. */
export function YourName() {
  const { t } = useTranslation();
  const kept = useActorName();
  // While it is typed it is kept trimmed: what is shown must not lose its spaces meanwhile.
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <section className={styles['section']}>
      <TextField
        label={t('settings.yourName')}
        description={t('settings.yourNameText')}
        autoComplete="name"
        maxLength={LONGEST_NAME}
        isDisabled={kept === undefined}
        value={typed ?? kept ?? ''}
        onChange={(name) => {
          setTyped(name);
          perform(() => nameActor(name));
        }}
        onBlur={() => setTyped(null)}
      />
    </section>
  );
}
