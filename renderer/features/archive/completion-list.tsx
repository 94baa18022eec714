import { useTranslation } from 'react-i18next';
import type { Completion } from '#shared/search/engine/search-request.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import fields from '../../ui/fields.module.css';
import styles from './completion-list.module.css';

interface CompletionListProps {
  readonly id: string;
  readonly completions: readonly Completion[];
  readonly marked: number | null;
  readonly onMark: (index: number) => void;
  readonly onChoose: (index: number) => void;
}

/** The id of an option, by which the field says which one is marked. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** What may be typed next: names of fields, their values, words of the archive with how many clippings have them. */
export function CompletionList({ id, completions, marked, onMark, onChoose }: CompletionListProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={t('archive.completions')}
      className={`${fields['popover']} ${styles['list']}`}
      // The focus stays in the field.
      onMouseDown={(event) => event.preventDefault()}
    >
      {completions.map(({ kind, text, count }, index) => (
        <li
          key={`${kind} ${text}`}
          id={optionId(id, index)}
          role="option"
          aria-selected={index === marked}
          data-focused={index === marked || undefined}
          className={fields['option']}
          onMouseEnter={() => onMark(index)}
          onClick={() => onChoose(index)}
        >
          <bdi>{text}</bdi>
          <span className={fields['hint']}>
            {count === null ? t(`archive.completion.${kind}`) : count.toLocaleString(locale)}
          </span>
        </li>
      ))}
    </ul>
  );
}
