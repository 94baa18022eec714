import { useTranslation } from 'react-i18next';
import type { ChangeLabel, Json } from '#shared/model/change.ts';
import { formatMoment } from '../i18n/format-date.ts';
import { sayChange } from '../i18n/say.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { sayField, sayValue } from '../i18n/say-value.ts';
import styles from './history-list.module.css';

interface Step {
  readonly id: string;
  /** ISO 8601 UTC. */
  readonly at: string;
  readonly device: string;
  readonly isOwn: boolean;
  readonly actor: string;
  readonly kind: 'do' | 'undo' | 'redo';
  readonly label: ChangeLabel;
  readonly isTakenBack: boolean;
  readonly edits: readonly { readonly field: string; readonly before: Json; readonly after: Json }[];
}

/** What was done, by whom and when, the newest first; of every value what it was and what it became. */
export function HistoryList({ steps }: { readonly steps: readonly Step[] | undefined }) {
  const { t } = useTranslation();
  if (!steps) return null;
  if (steps.length === 0) return <p className={styles['none']}>{t('history.none')}</p>;
  return (
    <ol className={styles['steps']}>
      {steps.map((step) => (
        <HistoryStep key={step.id} step={step} />
      ))}
    </ol>
  );
}

function HistoryStep({ step }: { readonly step: Step }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { at, device, isOwn, actor, kind, label, isTakenBack, edits } = step;
  const place = isOwn ? t('history.here') : t('history.elsewhere', { device });
  const what = sayChange(t, label);
  return (
    <li className={styles['step']} data-taken-back={isTakenBack || undefined}>
      <p className={styles['what']}>
        <span>{kind === 'do' ? what : t(`history.${kind}`, { what })}</span>
        {isTakenBack && <span className={styles['mark']}>{t('history.takenBack')}</span>}
      </p>
      <p className={styles['context']}>
        <time dateTime={at}>{formatMoment(at, locale)}</time>
        {' · '}
        {actor !== '' && (
          <>
            <bdi>{actor}</bdi>
            {' · '}
          </>
        )}
        <bdi>{place}</bdi>
      </p>
      {edits.length > 0 && <Edits edits={edits} />}
    </li>
  );
}

function Edits({ edits }: Pick<Step, 'edits'>) {
  const { t } = useTranslation();
  const told = edits.flatMap(({ field, before, after }) => {
    const name = sayField(t, field);
    return name === null ? [] : [{ field, name, before: sayValue(t, field, before), after: sayValue(t, field, after) }];
  });
  if (told.length === 0) return null;
  return (
    <dl className={styles['edits']}>
      {told.map(({ field, name, before, after }) => (
        <div key={field}>
          <dt>{name}</dt>
          <dd>
            <del dir="auto">{before}</del> <span className={styles['arrow']} aria-hidden />
            <span className={styles['hidden']}>{t('history.became')}</span> <ins dir="auto">{after}</ins>
          </dd>
        </div>
      ))}
    </dl>
  );
}
