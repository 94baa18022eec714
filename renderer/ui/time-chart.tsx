import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useLanguage } from '../i18n/use-language.ts';
import styles from './time-chart.module.css';

/** A bar: one period, with how many there are of each series. */
export interface TimeBar {
  readonly key: string;
  readonly name: string;
  readonly counts: readonly number[];
}

interface TimeChartProps {
  readonly label: string;
  readonly bars: readonly TimeBar[];
  /** The first and last bar chosen; null where none is. */
  readonly chosen: readonly [number, number] | null;
  /** Chooses the bars from one to another, both included; null chooses none. */
  readonly onChoose: (range: readonly [number, number] | null) => void;
}

/** The chart's own measures; it is stretched to the room there is. */
const WIDTH = 1000;
const HEIGHT = 100;
/** How much of a bar's place it fills. */
const FILLED = 0.8;
/** A bar is no wider than this, however few there are. */
const WIDEST = 48;

/** Counts over time as stacked bars. A bar is chosen by pressing it, a stretch by brushing over it or with Shift. */
export function TimeChart({ label, bars, chosen, onChoose }: TimeChartProps) {
  const { t } = useTranslation();
  const { direction } = useLanguage();
  const [current, setCurrent] = useState(0);
  const [brush, setBrush] = useState<readonly [number, number] | null>(null);
  const isMirrored = direction === 'rtl';
  const most = Math.max(1, ...bars.map(total));
  const place = WIDTH / bars.length;
  const filled = Math.min(place * FILLED, WIDEST);
  const marked = brush ? ordered(brush) : chosen;

  const barAt = (event: PointerEvent<SVGSVGElement>) => {
    const { left, width } = event.currentTarget.getBoundingClientRect();
    const share = width === 0 ? 0 : (event.clientX - left) / width;
    return clamp(Math.floor((isMirrored ? 1 - share : share) * bars.length), bars.length);
  };
  const finish = (range: readonly [number, number]) => {
    const [first, last] = ordered(range);
    const isSame = chosen !== null && chosen[0] === first && chosen[1] === last;
    onChoose(isSame ? null : [first, last]);
  };
  const press = (event: KeyboardEvent) => {
    const index = targetOf(event.key, clamp(current, bars.length), bars.length, isMirrored);
    if (event.key === 'Escape') onChoose(null);
    else if (event.key === 'Enter' || event.key === ' ') finish([current, current]);
    else if (index !== null) {
      if (event.shiftKey) onChoose(ordered([chosen?.[0] === current ? chosen[1] : (chosen?.[0] ?? current), index]));
      setCurrent(index);
      focusBar(event.currentTarget, index);
    } else return;
    event.preventDefault();
  };
  return (
    <svg
      className={styles['chart']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="listbox"
      aria-label={label}
      aria-multiselectable
      aria-orientation="horizontal"
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setBrush([barAt(event), barAt(event)]);
      }}
      onPointerMove={(event) => brush && setBrush([brush[0], barAt(event)])}
      onPointerUp={() => {
        if (brush) finish(brush);
        setBrush(null);
      }}
      onPointerCancel={() => setBrush(null)}
    >
      {bars.map((bar, index) => {
        const isChosen = marked !== null && marked[0] <= index && index <= marked[1];
        const x = (isMirrored ? bars.length - 1 - index : index) * place;
        const name = t('figures.bar', { name: bar.name, count: total(bar) });
        return (
          <g
            key={bar.key}
            role="option"
            aria-label={name}
            aria-selected={isChosen}
            tabIndex={index === clamp(current, bars.length) ? 0 : -1}
            data-bar={index}
            className={`${styles['bar']} ${marked !== null && !isChosen ? styles['faint'] : ''}`}
          >
            <title>{name}</title>
            <rect className={styles['ground']} x={x} y={0} width={place} height={HEIGHT} />
            {stacked(bar, most).map(({ series, y, height }) => (
              <rect
                key={series}
                className={styles['part']}
                style={{ fill: `var(--series-${series + 1})` }}
                x={x + (place - filled) / 2}
                y={y}
                width={filled}
                height={height}
              />
            ))}
          </g>
        );
      })}
    </svg>
  );
}

function total({ counts }: TimeBar): number {
  return counts.reduce((sum, count) => sum + count, 0);
}

/** A bar's parts from the foot up. */
function stacked({ counts }: TimeBar, most: number) {
  let below = 0;
  return counts.flatMap((count, series) => {
    if (count === 0) return [];
    const height = (count / most) * HEIGHT;
    below += height;
    return [{ series, y: HEIGHT - below, height }];
  });
}

function ordered([one, other]: readonly [number, number]): [number, number] {
  return one <= other ? [one, other] : [other, one];
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index));
}

/** Where a key leads; time runs as the writing does. */
function targetOf(key: string, current: number, count: number, isMirrored: boolean): number | null {
  const later = isMirrored ? 'ArrowLeft' : 'ArrowRight';
  const earlier = isMirrored ? 'ArrowRight' : 'ArrowLeft';
  if (key === later) return clamp(current + 1, count);
  if (key === earlier) return clamp(current - 1, count);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : null;
}

function focusBar(chart: Element, index: number): void {
  chart.querySelector<SVGGElement>(`[data-bar="${index}"]`)?.focus();
}
