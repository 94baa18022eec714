import { ListChecks, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button, IconButton } from './button.tsx';
import styles from './selection-bar.module.css';

interface SelectionBarProps {
  readonly count: number;
  readonly total: number;
  readonly onClear: () => void;
  /** Selects all that there is, in view or not. */
  readonly onAll: () => void;
  /** What can be done with the selection. */
  readonly children: ReactNode;
  /** What stands at the other end, selection or not: how the list is shown. */
  readonly end?: ReactNode;
}

/** Says how many there are, or how many are selected, and what can be done with them. */
export function SelectionBar({ count, total, onClear, onAll, children, end }: SelectionBarProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['bar']} role="toolbar" aria-label={t('selection.label')}>
      <p className={styles['count']} role="status">
        {count === 0 ? t('selection.total', { count: total }) : t('selection.selected', { count })}
        {count > 0 && count < total && ` ${t('selection.of', { count: total })}`}
      </p>
      {count > 0 && (
        <>
          <IconButton size="small" label={t('selection.clear')} icon={<X size={16} aria-hidden />} onPress={onClear} />
        </>
      )}
      {count < total && (
        <Button size="small" look="quiet" onPress={onAll}>
          <ListChecks size={16} aria-hidden />
          {t('selection.all')}
        </Button>
      )}
      {count > 0 && children}
      {end !== undefined && <span className={styles['end']}>{end}</span>}
    </div>
  );
}
