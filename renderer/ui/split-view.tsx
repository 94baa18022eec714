import type { ReactNode } from 'react';
import styles from './split-view.module.css';

/** A list to choose from beside what was chosen. */
export function SplitView({ list, children }: { readonly list: ReactNode; readonly children: ReactNode }) {
  return (
    <div className={styles['split']}>
      <div className={styles['list']}>{list}</div>
      <div className={styles['detail']}>{children}</div>
    </div>
  );
}
