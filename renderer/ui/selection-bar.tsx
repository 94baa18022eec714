import { X } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { IconButton } from './button.tsx';
import styles from './selection-bar.module.css';

interface SelectionBarProps {
  readonly count: number;
  readonly total: number;
  readonly onClear: () => void;
  /** What can be done with the selection. */
  readonly children: ReactNode;
}

/** Says how many there are, or how many are selected, and what can be done with them. */
export function SelectionBar({ count, total, onClear, children }: SelectionBarProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['bar']} role="toolbar" aria-label={t('selection.label')}>
      <p className={styles['count']} role="status">
        {count === 0 ? t('selection.total', { count: total }) : t('selection.selected', { count })}
      </p>
      {count > 0 && (
        <>
          <IconButton size="small" label={t('selection.clear')} icon={<X size={16} aria-hidden />} onPress={onClear} />
          {children}
        </>
      )}
    </div>
  );
}
