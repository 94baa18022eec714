import { memo, useEffect, useRef, type MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '#shared/model/clipping.ts';
import { formatCivilDate } from '../i18n/format-date.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { Chip } from './chip.tsx';
import styles from './clipping-row.module.css';
import { MarkedSnippet, MarkedText, type MarkedPart, type MarkedStretch } from './marked-text.tsx';

/** A clipping as a list shows it, and where a search found it. */
export interface ListedRow {
  readonly clipping: Pick<
    Clipping,
    'id' | 'status' | 'language' | 'title' | 'excerpt' | 'outlet' | 'publishedOn' | 'byline' | 'topics'
  >;
  /** Something to say of it in this list. */
  readonly note?: string;
  /** Whether it is not all there yet: what is folded or left out comes when the list is at rest. */
  readonly isBrief?: boolean;
  readonly found: {
    readonly title: readonly MarkedPart[];
    readonly snippet: MarkedStretch;
    /** The name it was found through, where the words searched do not stand in it. */
    readonly alias: string | null;
  } | null;
}

/** What a row can ask its list for. */
export interface RowEvents {
  readonly onOpen: (index: number) => void;
  readonly onToggle: (index: number, id: string) => void;
  readonly onExtend: (index: number) => void;
}

interface ClippingRowProps {
  readonly index: number;
  /** Undefined while it is being fetched. */
  readonly row: ListedRow | undefined;
  readonly top: number;
  readonly height: number;
  readonly isSelected: boolean;
  /** Whether the keyboard is on it. */
  readonly isCurrent: boolean;
  readonly wantsFocus: boolean;
  readonly showsStatus: boolean;
  readonly isCompact: boolean;
  readonly events: RowEvents;
}

/** A row of a list of clippings. The same while its clipping is, so that scrolling draws new rows alone. */
export const ClippingRow = memo(function ClippingRow(props: ClippingRowProps) {
  const { index, row, top, height, isSelected, isCurrent, wantsFocus, showsStatus, isCompact, events } = props;
  const { t } = useTranslation();
  const element = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (wantsFocus) element.current?.focus({ preventScroll: true });
  }, [wantsFocus]);

  const press = (event: MouseEvent) => {
    if (!row) return;
    if (event.shiftKey) events.onExtend(index);
    else if (event.ctrlKey || event.metaKey) events.onToggle(index, row.clipping.id);
    else events.onOpen(index);
  };
  const name = row ? (row.clipping.title ?? row.clipping.excerpt) : '';
  return (
    <div
      ref={element}
      role="row"
      aria-rowindex={index + 1}
      aria-selected={isSelected}
      aria-label={row ? name : t('list.loading')}
      tabIndex={isCurrent ? 0 : -1}
      data-index={index}
      data-pending={row ? undefined : ''}
      data-brief={row?.isBrief === true ? '' : undefined}
      className={`${styles['row']} ${isCompact ? styles['compact'] : ''}`}
      style={{ blockSize: height, transform: `translateY(${top}px)` }}
      onClick={press}
    >
      <div role="gridcell" className={styles['check']}>
        {row && (
          // The label is larger than the box, so that it is not missed; Shift extends as on the row itself.
          <label
            className={styles['hit']}
            onClick={(event) => {
              event.stopPropagation();
              if (!event.shiftKey) return;
              event.preventDefault();
              events.onExtend(index);
            }}
          >
            <input
              type="checkbox"
              tabIndex={-1}
              aria-label={t('list.select', { name })}
              checked={isSelected}
              onChange={() => events.onToggle(index, row.clipping.id)}
            />
          </label>
        )}
      </div>
      <div role="gridcell" className={styles['content']}>
        {row ? (
          <RowContent row={row} showsStatus={showsStatus} />
        ) : (
          <span className={styles['placeholder']} aria-hidden>
            <span />
            <span />
          </span>
        )}
      </div>
    </div>
  );
});

function RowContent({ row, showsStatus }: { readonly row: ListedRow; readonly showsStatus: boolean }) {
  const { t } = useTranslation();
  const { clipping, found } = row;
  const { title, excerpt, language } = clipping;
  const hasSnippet = found !== null && found.snippet.parts.length > 0;
  return (
    <>
      <p className={styles['line']}>
        <span className={title === null ? styles['untitled'] : styles['title']} dir="auto" lang={language}>
          {title !== null && found && found.title.length > 0 ? <MarkedText parts={found.title} /> : (title ?? excerpt)}
        </span>
      </p>
      {(hasSnippet || title !== null) && (
        <p className={styles['line']}>
          {found !== null && found.alias !== null && (
            <span className={styles['alias']}>{t('list.throughAlias', { name: isolated(found.alias) })}</span>
          )}
          <span className={styles['excerpt']} dir="auto" lang={language}>
            {hasSnippet ? <MarkedSnippet snippet={found.snippet} /> : excerpt}
          </span>
        </p>
      )}
      <RowFacts row={row} showsStatus={showsStatus} />
    </>
  );
}

/** A name in a sentence that may run the other way (Unicode FSI … PDI). */
function isolated(name: string): string {
  return `\u2068${name}\u2069`;
}

function RowFacts({ row, showsStatus }: { readonly row: ListedRow; readonly showsStatus: boolean }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { language, status, outlet, publishedOn, byline, topics } = row.clipping;
  return (
    <p className={styles['facts']}>
      {row.note !== undefined && <Chip look="event">{row.note}</Chip>}
      <Chip>{t(`languages.${language}`)}</Chip>
      {showsStatus && <Chip look={status === 'inbox' ? 'warning' : 'accent'}>{t(`status.${status}`)}</Chip>}
      {outlet !== null && <bdi>{outlet}</bdi>}
      <span>{publishedOn === null ? t('clipping.undated') : formatCivilDate(publishedOn, locale)}</span>
      {byline !== null && <bdi>{byline}</bdi>}
      {topics.map((topic) => (
        <Chip key={topic}>
          <bdi>{topic}</bdi>
        </Chip>
      ))}
    </p>
  );
}
