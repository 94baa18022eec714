import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, type RefObject } from 'react';
import { ClippingRow, type ListedRow, type RowEvents } from './clipping-row.tsx';
import styles from './clipping-list.module.css';
import { useListKeyboard } from './use-list-keyboard.ts';
import type { ListSelection } from './use-list-selection.ts';

/** The height of a row in pixels; fixed, so that a list of any length scrolls at once to anywhere. */
const ROW_PIXELS = { comfortable: 84, compact: 56 } as const;
export type Density = keyof typeof ROW_PIXELS;
/** Rows drawn beyond the view on either side: they are there before a fast turn of the wheel is. */
const OVERSCAN = 10;

interface ClippingListProps {
  readonly label: string;
  /** Tells one list from another: another begins at its top, the same stays where it is when the archive changes. */
  readonly shown?: string;
  /** How many rows there are in all. */
  readonly count: number;
  /** The row at a place; undefined while it is being fetched. */
  readonly rowAt: (index: number) => ListedRow | undefined;
  /** To be told which rows are in view, so that they can be fetched. */
  readonly onView?: (first: number, last: number) => void;
  readonly selection: ListSelection;
  readonly onOpen: (id: string) => void;
  readonly density?: Density;
  /** Whether to say of each that it is in the inbox or the archive. */
  readonly showsStatus?: boolean;
  /** Keeps which row is at the top, so that whoever comes back finds the list where it was. */
  readonly position?: RefObject<number>;
}

/** A list of clippings of any length, to select from (with ranges, and all of it) and to open. */
export function ClippingList(props: ClippingListProps) {
  const {
    label,
    shown,
    count,
    rowAt,
    onView,
    selection,
    density = 'comfortable',
    showsStatus = false,
    position,
  } = props;
  const element = useRef<HTMLDivElement>(null);
  const keyboardIndex = useRef(0);
  const height = ROW_PIXELS[density];
  // The row that has the focus stays drawn, however far it is scrolled away: else the focus would be lost.
  const rangeExtractor = useCallback((range: Range) => {
    const drawn = defaultRangeExtractor(range);
    const current = keyboardIndex.current;
    return drawn.includes(current) || current >= range.count ? drawn : [...drawn, current].sort((a, b) => a - b);
  }, []);
  // eslint-disable-next-line react-hooks/incompatible-library -- what it returns is used here alone and passed to nothing memoised
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => element.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    rangeExtractor,
    initialOffset: () => (position?.current ?? 0) * height,
  });
  useEffect(() => virtualizer.measure(), [virtualizer, height]);

  const keyboard = useListKeyboard({
    count,
    pageRows: () => Math.max(1, Math.floor((element.current?.clientHeight ?? 0) / height) - 1),
    scrollTo: (index) => virtualizer.scrollToIndex(index),
    onOpen: (index) => openRow(props, index),
    onToggle: (index) => {
      const row = rowAt(index);
      if (!row) return;
      moveTo(index);
      selection.toggle(row.clipping.id);
    },
    onExtend: selection.extend,
    onAll: selection.all,
    onClear: selection.clear,
  });
  const { moveTo, reset } = keyboard;
  const lastShown = useRef(shown);
  useLayoutEffect(() => {
    if (lastShown.current === shown) return;
    lastShown.current = shown;
    reset();
    // Asking the virtualizer costs nothing; asking the element, or scrolling it, makes the browser lay all out.
    if ((virtualizer.scrollOffset ?? 0) > 0) virtualizer.scrollToOffset(0);
  }, [shown, reset, virtualizer]);
  const latest = useRef({ props, keyboard });
  useEffect(() => {
    latest.current = { props, keyboard };
    keyboardIndex.current = keyboard.current;
  });
  const events = useMemo<RowEvents>(
    () => ({
      onOpen: (index) => openRow(latest.current.props, index),
      onToggle: (index, id) => {
        moveTo(index);
        latest.current.props.selection.toggle(id);
      },
      onExtend: (index) => latest.current.keyboard.extendTo(index),
    }),
    [moveTo],
  );

  const first = virtualizer.range?.startIndex ?? 0;
  const last = virtualizer.range?.endIndex ?? 0;
  useEffect(() => {
    onView?.(first, last);
    if (position) position.current = first;
  }, [onView, position, first, last]);

  return (
    <div
      ref={element}
      role="grid"
      aria-label={label}
      aria-rowcount={count}
      aria-multiselectable
      className={styles['list']}
      onKeyDown={keyboard.onKeyDown}
    >
      <div role="rowgroup" className={styles['rows']} style={{ blockSize: virtualizer.getTotalSize() }}>
        {virtualizer.getVirtualItems().map(({ index, start, size }) => {
          const row = rowAt(index);
          return (
            <ClippingRow
              key={index}
              index={index}
              row={row}
              top={start}
              height={size}
              isSelected={row !== undefined && selection.ids.has(row.clipping.id)}
              isCurrent={index === keyboard.current}
              wantsFocus={keyboard.wantsFocus && index === keyboard.current}
              showsStatus={showsStatus}
              isCompact={density === 'compact'}
              events={events}
            />
          );
        })}
      </div>
    </div>
  );
}

function openRow({ rowAt, onOpen }: ClippingListProps, index: number): void {
  const row = rowAt(index);
  if (row) onOpen(row.clipping.id);
}
