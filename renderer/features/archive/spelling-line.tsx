import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpellingHelp } from '#shared/search/engine/search-request.ts';
import { foldedWords } from '#shared/text/tokens.ts';
import { useEntities } from '../../store/queries/entities.ts';
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
  const isInName = useIsInName();
  const offered = spellings.flatMap(({ word, spellings: others }) =>
    others.flatMap(({ value, count }) => (value === null ? [] : [{ word, value, count }])),
  );
  // A word that is found is written as it was meant, unless it is a name: names are written in many ways.
  const helpful = hasFound ? offered.filter(({ value }) => isInName(value)) : offered;
  if (helpful.length === 0) return null;
  return (
    <p className={styles['spellings']}>
      <span>{t(hasFound ? 'archive.alsoWritten' : 'archive.didYouMean')}</span>
      {helpful.map(({ word, value, count }) => (
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

/** Tells whether a word, folded, is part of the name of somebody or something in the archive. */
function useIsInName(): (word: string) => boolean {
  const entities = useEntities();
  const words = useMemo(() => {
    const names = entities?.flatMap((entity) => entity.names) ?? [];
    return new Set(names.flatMap(({ text }) => foldedWords(text)));
  }, [entities]);
  return (word) => words.has(word);
}
