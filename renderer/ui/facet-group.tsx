import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './facet-group.module.css';

/** A value to filter by, with how many there are of it. */
export interface FacetValue {
  readonly key: string;
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onToggle: () => void;
}

interface FacetGroupProps {
  readonly title: string;
  readonly values: readonly FacetValue[];
}

/** So many are shown at first; more come on demand. */
const SHOWN = 6;

/** The values of one filter with their counts, to be ticked. */
export function FacetGroup({ title, values }: FacetGroupProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [showsAll, setShowsAll] = useState(false);
  const heading = useId();
  const shown = showsAll ? values : values.filter(({ isChosen }, index) => index < SHOWN || isChosen);
  const hidden = values.length - shown.length;
  const digits = new Intl.NumberFormat(locale);
  return (
    <section className={styles['group']} role="group" aria-labelledby={heading}>
      <h3 id={heading} className={styles['title']}>
        {title}
      </h3>
      <ul>
        {shown.map(({ key, name, count, isChosen, onToggle }) => (
          <li key={key}>
            <label className={styles['value']} data-empty={count === 0 ? '' : undefined}>
              <input type="checkbox" checked={isChosen} onChange={onToggle} />
              <span className={styles['name']} title={name}>
                <bdi>{name}</bdi>
              </span>
              <span className={styles['count']}>{digits.format(count)}</span>
            </label>
          </li>
        ))}
      </ul>
      {(hidden > 0 || showsAll) && (
        <button type="button" className={styles['more']} onClick={() => setShowsAll(!showsAll)}>
          {showsAll ? t('filters.fewer') : t('filters.more', { count: hidden })}
        </button>
      )}
    </section>
  );
}
