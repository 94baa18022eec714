import type { ReactNode } from 'react';
import { GridList, GridListItem, type Selection } from 'react-aria-components/GridList';
import { useTranslation } from 'react-i18next';
import { ListLayout, Virtualizer } from 'react-aria-components/Virtualizer';
import type { Clipping } from '#shared/model/clipping.ts';
import { formatCivilDate } from '../i18n/format-date.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Checkbox } from './checkbox.tsx';
import { Chip } from './chip.tsx';
import styles from './clipping-list.module.css';

/** The height of a row in pixels; fixed, so that a list of any length scrolls at once to anywhere. */
const ROW_PIXELS = 84;

interface ClippingListProps {
  readonly label: string;
  readonly clippings: readonly Clipping[];
  readonly selected: ReadonlySet<string>;
  readonly onSelect: (ids: ReadonlySet<string>) => void;
  readonly onOpen: (id: string) => void;
  /** What stands under the title instead of the first words, e.g. where a search found it. */
  readonly snippetOf?: (clipping: Clipping) => ReactNode;
  /** Whether to say of each that it is in the inbox or the archive. */
  readonly showsStatus?: boolean;
}

/** A list of clippings of any length, to select from (with ranges) and to open. */
export function ClippingList(props: ClippingListProps) {
  const { label, clippings, selected, onSelect, onOpen, snippetOf, showsStatus = false } = props;
  const select = (selection: Selection) =>
    onSelect(new Set(selection === 'all' ? clippings.map(({ id }) => id) : [...selection].map(String)));
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowSize: ROW_PIXELS }}>
      <GridList
        aria-label={label}
        items={clippings}
        dependencies={[snippetOf, showsStatus]}
        className={styles['list'] ?? ''}
        selectionMode="multiple"
        selectedKeys={selected}
        onSelectionChange={select}
        onAction={(key) => onOpen(String(key))}
      >
        {(clipping) => (
          <GridListItem id={clipping.id} textValue={clipping.title ?? clipping.excerpt} className={styles['row'] ?? ''}>
            <Checkbox slot="selection" />
            <Row clipping={clipping} snippet={snippetOf?.(clipping)} showsStatus={showsStatus} />
          </GridListItem>
        )}
      </GridList>
    </Virtualizer>
  );
}

interface RowProps {
  readonly clipping: Clipping;
  readonly snippet: ReactNode;
  readonly showsStatus: boolean;
}

function Row({ clipping, snippet, showsStatus }: RowProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { title, excerpt, outlet, byline, publishedOn, language, status } = clipping;
  return (
    <div className={styles['content']}>
      <p className={styles['line']}>
        <span className={title === null ? styles['untitled'] : styles['title']} dir="auto" lang={language}>
          {title ?? excerpt}
        </span>
      </p>
      {(snippet !== undefined || title !== null) && (
        <p className={styles['line']}>
          <span className={styles['excerpt']} dir="auto" lang={language}>
            {snippet ?? excerpt}
          </span>
        </p>
      )}
      <p className={styles['meta']}>
        <Chip>{t(`languages.${language}`)}</Chip>
        {showsStatus && <Chip look={status === 'inbox' ? 'warning' : 'accent'}>{t(`status.${status}`)}</Chip>}
        {outlet !== null && <bdi>{outlet}</bdi>}
        <span>{publishedOn === null ? t('clipping.undated') : formatCivilDate(publishedOn, locale)}</span>
        {byline !== null && <bdi>{byline}</bdi>}
      </p>
    </div>
  );
}
