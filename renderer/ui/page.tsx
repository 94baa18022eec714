import type { ReactNode } from 'react';
import styles from './page.module.css';

interface PageProps {
  readonly title: ReactNode;
  readonly actions?: ReactNode;
  /** Without inner margins, for screens that fill the page. */
  readonly isBare?: boolean;
  readonly children: ReactNode;
}

/** A screen: its title, what can be done with it as a whole, and what it shows. */
export function Page({ title, actions, isBare = false, children }: PageProps) {
  return (
    <section className={styles['page']}>
      <header className={styles['header']}>
        <h1 className={styles['title']}>{title}</h1>
        {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
      </header>
      <div className={`${styles['body']} ${isBare ? styles['bare'] : styles['padded']}`}>{children}</div>
    </section>
  );
}
