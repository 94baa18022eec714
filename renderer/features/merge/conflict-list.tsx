import { useTranslation } from 'react-i18next';
import { parseReading } from '#shared/change/clock.ts';
import type { Author } from '#shared/change/row-conflict.ts';
import type { Row } from '#shared/model/change.ts';
import { chooseValue, decidePresence } from '../../actions/decide-conflict.ts';
import { perform } from '../../actions/perform.ts';
import { formatMoment } from '../../i18n/format-date.ts';
import { sayField, sayValue } from '../../i18n/say-value.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useConflicts, type OpenConflict } from '../../store/queries/conflicts.ts';
import { Button } from '../../ui/button.tsx';
import styles from './merge.module.css';

/** What two laptops did that does not go together: both values are kept until somebody says which one stays. */
export function ConflictList() {
  const { t } = useTranslation();
  const conflicts = useConflicts();
  if (!conflicts || conflicts.length === 0) return null;
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('merge.conflicts', { count: conflicts.length })}</h2>
      <p>{t('merge.conflictsText')}</p>
      <ul className={styles['conflicts']}>
        {conflicts.map((open) => (
          <li key={open.conflict.key} className={styles['conflict']}>
            <p className={styles['name']} dir="auto">
              {nameOf(open.row) ?? t('merge.unnamed')}
            </p>
            <Conflict {...open} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Conflict({ conflict }: OpenConflict) {
  const { t } = useTranslation();
  const say = useAuthor();
  if (conflict.kind !== 'field') {
    const [by, usedBy] = [conflict.by.at(-1), conflict.usedBy.at(-1)];
    return (
      <>
        <p>{t(`merge.presence.${conflict.kind}`, { by: say(by), usedBy: say(usedBy) })}</p>
        <div className={styles['row']}>
          <Button onPress={() => perform(() => decidePresence(conflict, true), t('changes.decide-keep'))}>
            {t('merge.keep')}
          </Button>
          <Button onPress={() => perform(() => decidePresence(conflict, false), t('changes.decide-remove'))}>
            {t('merge.remove')}
          </Button>
        </div>
      </>
    );
  }
  const field = conflict.path.slice(conflict.path.indexOf('.') + 1);
  return (
    <>
      <p>{t('merge.field', { field: sayField(t, field) ?? field })}</p>
      <ul className={styles['candidates']}>
        {conflict.candidates.map(({ value, by }, index) => (
          <li key={by.changeId}>
            <Button onPress={() => perform(() => chooseValue(conflict, by.changeId), t('changes.decide'))}>
              <bdi>{sayValue(t, field, value)}</bdi>
            </Button>
            <span className={styles['context']}>
              {say(by)}
              {index === conflict.candidates.length - 1 && ` · ${t('merge.shown')}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Says who did something, and when. */
function useAuthor(): (author: Author | undefined) => string {
  const { locale } = useLanguage();
  return (author) => {
    if (!author) return '';
    const { milliseconds = 0 } = parseReading(author.at) ?? {};
    const who = author.actor === '' ? author.device : author.actor;
    // Isolated, so that a name in another script does not turn the sentence round.
    return `\u2068${who}\u2069 · ${formatMoment(new Date(milliseconds).toISOString(), locale)}`;
  };
}

/** What a row is called on the screen; null where it has no name. */
function nameOf(row: Row | null): string | null {
  if (!row) return null;
  const [first] = Array.isArray(row['names']) ? row['names'] : [];
  const name = typeof first === 'object' && first !== null && !Array.isArray(first) ? first['text'] : null;
  const found = [row['title'], name, row['excerpt']].find((text) => typeof text === 'string' && text !== '');
  return typeof found === 'string' ? found : null;
}
