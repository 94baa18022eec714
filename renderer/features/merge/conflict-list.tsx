import { useTranslation } from 'react-i18next';
import type { FieldConflict, PresenceConflict } from '#shared/change/row-conflict.ts';
import { fieldOfPath } from '#shared/model/patches.ts';
import { chooseValue, decidePresence } from '../../actions/decide-conflict.ts';
import { perform } from '../../actions/perform.ts';
import { sayField } from '../../i18n/say-value.ts';
import { useConflicts, type OpenConflict } from '../../store/queries/conflicts.ts';
import { Button } from '../../ui/button.tsx';
import { ConflictValue } from './conflict-value.tsx';
import { RowLink } from './row-link.tsx';
import styles from './merge.module.css';
import { useWho } from './use-who.ts';

/** So many are drawn at once; the next come as these are decided. */
const SHOWN = 50;

/** What two laptops did that does not go together: both values are kept until somebody says which one stays. */
export function ConflictList() {
  const { t } = useTranslation();
  const conflicts = useConflicts();
  if (!conflicts || conflicts.length === 0) return null;
  const title = t('merge.conflicts', { count: conflicts.length });
  return (
    <section className={styles['section']} aria-label={title}>
      <h2 className={styles['heading']}>{title}</h2>
      <p>{t('merge.conflictsText')}</p>
      <ul className={styles['list']}>
        {conflicts.slice(0, SHOWN).map((open) => (
          <li key={open.conflict.key} className={styles['item']}>
            <p className={styles['name']}>
              <RowLink table={open.conflict.table} id={open.conflict.id}>
                {open.name ?? t('merge.unnamed')}
              </RowLink>
            </p>
            {open.conflict.kind === 'field' ? (
              <FieldDecision open={open} conflict={open.conflict} />
            ) : (
              <PresenceDecision open={open} conflict={open.conflict} />
            )}
          </li>
        ))}
      </ul>
      {conflicts.length > SHOWN && <p>{t('merge.more', { count: conflicts.length - SHOWN })}</p>}
    </section>
  );
}

interface FieldDecisionProps {
  readonly open: OpenConflict;
  readonly conflict: FieldConflict;
}

function FieldDecision({ open, conflict }: FieldDecisionProps) {
  const { t } = useTranslation();
  const who = useWho();
  const field = fieldOfPath(conflict.path);
  const question = t('merge.field', { field: sayField(t, field) ?? field });
  return (
    <div role="group" aria-label={question}>
      <p>{question}</p>
      <ul className={styles['sides']}>
        {conflict.candidates.map(({ value, by }, index) => (
          <li key={by.changeId} className={styles['side']}>
            <p className={styles['value']}>
              <ConflictValue
                field={field}
                value={value}
                others={conflict.candidates.filter((_, other) => other !== index).map((candidate) => candidate.value)}
                text={open.text}
              />
            </p>
            <p className={styles['context']}>
              {who(by)}
              {index === conflict.candidates.length - 1 && ` · ${t('merge.shown')}`}
            </p>
            <Button onPress={() => perform(() => chooseValue(conflict, by.changeId), t('changes.decide'))}>
              {t('merge.take')}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

interface PresenceDecisionProps {
  readonly open: OpenConflict;
  readonly conflict: PresenceConflict;
}

function PresenceDecision({ open: { joinedTo }, conflict }: PresenceDecisionProps) {
  const { t } = useTranslation();
  const who = useWho();
  const [by, usedBy] = [who(conflict.by.at(-1)), who(conflict.usedBy.at(-1))];
  const decide = (stays: boolean) =>
    perform(() => decidePresence(conflict, stays), t(stays ? 'changes.decide-keep' : 'changes.decide-remove'));
  return (
    <>
      <p>
        {joinedTo === null
          ? t(`merge.presence.${conflict.kind}`, { by, usedBy })
          : t('merge.presence.joined', { name: joinedTo, by, usedBy })}
      </p>
      <div className={styles['row']}>
        <Button onPress={() => decide(true)}>{t(joinedTo === null ? 'merge.keep' : 'merge.keepApart')}</Button>
        <Button onPress={() => decide(false)}>{t(joinedTo === null ? goneWords(conflict) : 'merge.joinAgain')}</Button>
      </div>
    </>
  );
}

function goneWords({ kind }: PresenceConflict) {
  return kind === 'trashed' ? 'merge.trashAgain' : 'merge.remove';
}
