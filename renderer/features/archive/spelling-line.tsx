import { useTranslation } from 'react-i18next';
import type { SpellingHelp } from '#shared/search/engine/search-request.ts';
import type { ArchiveView } from './archive-view.ts';
import styles from './search-box.module.css';

interface SpellingLineProps {
  readonly view: ArchiveView;
  readonly onView: (changed: Partial<ArchiveView>) => void;
  readonly spellings: readonly SpellingHelp[];
  /** Whether the search as it stands found anything. */
  readonly hasFound: boolean;
}

/** Other spellings of the words searched that stand in the archive; pressing one searches it instead. */
export function SpellingLine({ view, onView, spellings, hasFound }: SpellingLineProps) {
  const { t } = useTranslation();
  const offered = spellings.flatMap(({ word, spellings: others }) =>
    others.flatMap(({ value, count }) => (value === null ? [] : [{ word, value, count }])),
  );
  if (offered.length === 0) return null;
  return (
    <p className={styles['spellings']}>
      <span>{t(hasFound ? 'archive.alsoWritten' : 'archive.didYouMean')}</span>
      {offered.map(({ word, value, count }) => (
        <button
          key={`${word} ${value}`}
          type="button"
          className={styles['spelling']}
          onClick={() => onView({ query: view.query.replace(word, value), typing: false })}
        >
          <bdi>{value}</bdi> <span className={styles['count']}>({count})</span>
        </button>
      ))}
    </p>
  );
}
