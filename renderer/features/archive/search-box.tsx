import { CircleHelp } from 'lucide-react';
import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { hasQuery, type SearchAnswer, type SpellingHelp } from '#shared/search/engine/search-request.ts';
import { sayNotice } from '../../i18n/say.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import type { ArchiveView } from './archive-view.ts';
import { QueryField } from './query-field.tsx';
import { SpellingLine } from './spelling-line.tsx';
import styles from './search-box.module.css';

interface SearchBoxProps {
  readonly view: ArchiveView;
  readonly onView: (changed: Partial<ArchiveView>) => void;
  /** What the search said last; null until it did. */
  readonly answer: SearchAnswer | null;
  readonly spellings: readonly SpellingHelp[];
  readonly isFocused: boolean;
}

/** The search box, and under it how the search was read and what else might be meant. */
export const SearchBox = memo(function SearchBox({ view, onView, answer, spellings, isFocused }: SearchBoxProps) {
  const { t } = useTranslation();
  const { code } = useLanguage();
  const isEmpty = !hasQuery(view);
  const notices = isEmpty ? [] : (answer?.notices ?? []);
  return (
    <search className={styles['box']}>
      <div className={styles['line']}>
        <QueryField view={view} onView={onView} isFocused={isFocused} />
        <Link href="/help/search" className={styles['help']} aria-label={t('archive.help')} title={t('archive.help')}>
          <CircleHelp size={19} aria-hidden />
        </Link>
        <Checkbox isSelected={view.throughAliases} onChange={(changed) => onView({ throughAliases: changed })}>
          {t('archive.throughAliases')}
        </Checkbox>
      </div>
      <div role="status" className={styles['notices']}>
        {notices.map((notice) => (
          <p key={`${notice.rule} ${notice.start}`} className={styles['notice']}>
            {sayNotice(t, notice)}
          </p>
        ))}
        {notices.length > 0 && answer && answer.understood[code] !== '' && (
          <p className={styles['understood']}>
            {t('archive.understood')} <bdi>{answer.understood[code]}</bdi>
          </p>
        )}
        {answer !== null && !isEmpty && answer.unindexed > 0 && (
          <p className={styles['notice']}>{t('archive.unindexed', { count: answer.unindexed })}</p>
        )}
      </div>
      {!isEmpty && <SpellingLine view={view} onView={onView} spellings={spellings} hasFound={answer?.total !== 0} />}
    </search>
  );
});
