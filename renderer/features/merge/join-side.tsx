import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CivilDate } from '#shared/model/civil-date.ts';
import { displayName } from '#shared/model/entity.ts';
import { formatCivilDate } from '../../i18n/format-date.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { JoinSide } from '../../store/queries/join-sides.ts';
import { Button } from '../../ui/button.tsx';
import { RowLink } from './row-link.tsx';
import styles from './merge.module.css';
import { useWho } from './use-who.ts';

interface JoinSideProps {
  readonly side: JoinSide;
  /** Keeps this half; what the other one has goes to it. */
  readonly onKeep: () => void;
}

/** One half of a pair that may be one: what tells it from the other, and the button that keeps it. */
export function JoinSideView({ side, onKeep }: JoinSideProps) {
  const { t } = useTranslation();
  const { code } = useLanguage();
  const who = useWho();
  return (
    <li className={styles['side']}>
      <p className={styles['value']}>
        {side.kind === 'clipping' && (
          <RowLink table="clippings" id={side.id}>
            {side.row.title ?? side.row.excerpt}
          </RowLink>
        )}
        {side.kind === 'entity' && (
          <RowLink table="entities" id={side.id}>
            {displayName(side.row, code)}
          </RowLink>
        )}
        {side.kind === 'event' && (
          <RowLink table="events" id={side.id}>
            {side.row.title}
          </RowLink>
        )}
      </p>
      <Details parts={useDetails(side)} />
      <p className={styles['context']}>{who(side.by)}</p>
      <Button onPress={onKeep}>{t('merge.joins.keep')}</Button>
    </li>
  );
}

function useDetails(side: JoinSide): readonly string[] {
  const { t } = useTranslation();
  const { code, locale } = useLanguage();
  const dateOf = (date: CivilDate | null, unknown: string) => (date === null ? unknown : formatCivilDate(date, locale));
  switch (side.kind) {
    case 'clipping':
      return [
        side.row.outlet ?? '',
        dateOf(side.row.publishedOn, t('clipping.undated')),
        t(`status.${side.row.status}`),
        t('merge.joins.tags', { count: side.count }),
        ...side.row.topics,
        side.row.notes,
      ];
    case 'entity': {
      const shown = displayName(side.row, code);
      const names = side.row.names.map(({ text }) => text).filter((name) => name !== shown);
      const roles = side.row.roles.slice(0, 2).map(({ title }) => title);
      return [...names, ...roles, side.row.notes, t('entity.clippings', { count: side.count })];
    }
    case 'event':
      return [
        dateOf(side.row.date, t('event.noDate')),
        side.row.place ?? '',
        t(`event.kinds.${side.row.kind}`),
        side.row.notes,
        t('entity.clippings', { count: side.count }),
      ];
  }
}

/** Each in its own direction, whatever stands beside it. */
function Details({ parts }: { readonly parts: readonly string[] }) {
  const told: ReactNode[] = parts
    .filter((part) => part !== '')
    .flatMap((part, index) => [...(index > 0 ? [' · '] : []), <bdi key={index}>{part}</bdi>]);
  return <p className={styles['context']}>{told}</p>;
}
