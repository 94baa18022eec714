import type { ReactNode } from 'react';
import styles from './chip.module.css';

export type ChipLook = 'plain' | 'person' | 'organisation' | 'place' | 'event' | 'accent' | 'warning' | 'danger';

/** A short word in a coloured pill. The colour is never the only thing that tells it. */
export function Chip({ look = 'plain', children }: { readonly look?: ChipLook; readonly children: ReactNode }) {
  return <span className={`${styles['chip']} ${look === 'plain' ? '' : styles[look]}`}>{children}</span>;
}
