import { Search, X } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { Input } from 'react-aria-components/Input';
import { SearchField } from 'react-aria-components/SearchField';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../../i18n/use-language.ts';
import { useCompletions } from '../../workers/use-completions.ts';
import type { ArchiveView } from './archive-view.ts';
import { CompletionList, optionId } from './completion-list.tsx';
import styles from './search-box.module.css';
import { useCombobox } from './use-combobox.ts';

interface QueryFieldProps {
  readonly view: ArchiveView;
  readonly onView: (changed: Partial<ArchiveView>) => void;
  readonly isFocused: boolean;
}

/** Where the query is typed, with what may be meant by its end offered below. */
export function QueryField({ view, onView, isFocused }: QueryFieldProps) {
  const { t } = useTranslation();
  const { code } = useLanguage();
  const listId = useId();
  const [isTypedIn, setTypedIn] = useState(false);
  const { query, typing } = view;
  const completions = useCompletions(isTypedIn && typing ? query : null, code);
  const choose = (index: number) => {
    const chosen = completions[index];
    if (!chosen) return;
    const { start, end, text, kind } = chosen;
    // The name of a field wants its value next; anything else may be followed by another word.
    const rest = kind === 'field' ? '' : ' ';
    onView({ query: `${query.slice(0, start)}${text}${rest}${query.slice(end)}`, typing: kind === 'field' });
  };
  const combobox = useCombobox({ options: completions, onChoose: choose });
  const { isOpen, marked } = combobox;
  return (
    <div className={styles['field']} onKeyDownCapture={combobox.onKeyDown}>
      <SearchField
        aria-label={t('archive.search')}
        className={styles['search'] ?? ''}
        value={query}
        onChange={(changed) => onView({ query: changed, typing: true })}
        onSubmit={() => onView({ typing: false })}
        onFocus={() => setTypedIn(true)}
        onBlur={() => setTypedIn(false)}
        autoFocus={isFocused}
      >
        <Search size={18} aria-hidden className={styles['icon']} />
        <Input
          className={styles['input'] ?? ''}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          {...(isOpen ? { 'aria-controls': listId } : {})}
          {...(marked === null ? {} : { 'aria-activedescendant': optionId(listId, marked) })}
          autoComplete="off"
          // The hint is in the interface's language and direction, what is typed in its own.
          {...(query === '' ? {} : { dir: 'auto' })}
          placeholder={t('archive.searchHint')}
        />
        {query !== '' && (
          <Button className={styles['clear'] ?? ''} aria-label={t('archive.clearSearch')}>
            <X size={16} aria-hidden />
          </Button>
        )}
      </SearchField>
      {isOpen && (
        <CompletionList
          id={listId}
          completions={completions}
          marked={marked}
          onMark={combobox.mark}
          onChoose={choose}
        />
      )}
    </div>
  );
}
