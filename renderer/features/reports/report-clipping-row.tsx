import { ArrowDown, ArrowUp, MessageSquareText, Star, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '#shared/model/clipping.ts';
import type { SavedReport } from '#shared/model/report.ts';
import { setReportClippings, setReportCopies, setReportHighlight, setReportNote } from '../../actions/keep-report.ts';
import { perform } from '../../actions/perform.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import type { ArrangedClipping } from '../../workers/report-service.ts';
import { KeptField } from '../../ui/kept-field.tsx';
import styles from './report-screen.module.css';

interface ReportClippingRowProps {
  readonly report: SavedReport;
  readonly clipping: Clipping;
  readonly arranged: ArrangedClipping;
  /** The title of the clipping that has the same text. */
  readonly sameAs: string | null;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: 1 | -1) => void;
}

/** One clipping of a press review, with what can be done with it there. */
export function ReportClippingRow(props: ReportClippingRowProps) {
  const { report, clipping, arranged } = props;
  const { t } = useTranslation();
  const note = report.notes?.[clipping.id] ?? '';
  const [isNoting, setNoting] = useState(note !== '');
  const title = clipping.title ?? clipping.excerpt;
  const isLeftOut = arranged.leftOutFor !== null;
  return (
    <li className={styles['clipping']} data-left-out={isLeftOut || undefined}>
      <div className={styles['line']}>
        <span className={styles['clippingTitle']} dir="auto" lang={clipping.language} title={title}>
          {title}
        </span>
        {!isLeftOut && (
          <PrintedButtons {...props} title={title} isNoting={isNoting} onNoting={() => setNoting(!isNoting)} />
        )}
        <IconButton
          size="small"
          label={t('report.takeOut', { title })}
          icon={<X size={14} aria-hidden />}
          onPress={() =>
            perform(() =>
              setReportClippings(
                report.id,
                report.clippingIds.filter((other) => other !== clipping.id),
              ),
            )
          }
        />
      </div>
      <CopyLine {...props} />
      {isNoting && !isLeftOut && (
        <KeptField
          label={t('report.note')}
          value={note}
          onKeep={(text) => perform(() => setReportNote(report.id, clipping.id, text))}
          isLong
        />
      )}
    </li>
  );
}

interface PrintedButtonsProps extends ReportClippingRowProps {
  readonly title: string;
  readonly isNoting: boolean;
  readonly onNoting: () => void;
}

function PrintedButtons({ report, clipping, title, isFirst, isLast, isNoting, onMove, onNoting }: PrintedButtonsProps) {
  const { t } = useTranslation();
  const isHighlight = report.options.highlightIds.includes(clipping.id);
  return (
    <>
      <IconButton
        size="small"
        label={t(isHighlight ? 'report.unhighlight' : 'report.highlight', { title })}
        icon={<Star size={14} fill={isHighlight ? 'currentColor' : 'none'} aria-hidden />}
        onPress={() => perform(() => setReportHighlight(report.id, clipping.id, !isHighlight))}
      />
      <IconButton
        size="small"
        label={t('report.addNote', { title })}
        icon={<MessageSquareText size={14} aria-hidden />}
        aria-expanded={isNoting}
        onPress={onNoting}
      />
      <IconButton
        size="small"
        label={t('report.moveUp', { title })}
        icon={<ArrowUp size={14} aria-hidden />}
        isDisabled={isFirst}
        onPress={() => onMove(-1)}
      />
      <IconButton
        size="small"
        label={t('report.moveDown', { title })}
        icon={<ArrowDown size={14} aria-hidden />}
        isDisabled={isLast}
        onPress={() => onMove(1)}
      />
    </>
  );
}

/** Says of which other clipping this is a copy, and prints it or leaves it out. */
function CopyLine({ report, clipping, arranged, sameAs }: ReportClippingRowProps) {
  const { t } = useTranslation();
  const { leftOutFor, copyOf } = arranged;
  if (sameAs === null) return null;
  const isLeftOut = leftOutFor !== null;
  return (
    <p className={styles['copy']}>
      {t(isLeftOut ? 'report.isLeftOut' : 'report.isCopy')} <bdi>{sameAs}</bdi>
      <Button
        size="small"
        look="quiet"
        onPress={() => perform(() => setReportCopies(report.id, { [clipping.id]: isLeftOut ? null : copyOf }))}
      >
        {t(isLeftOut ? 'report.printIt' : 'report.leaveOut')}
      </Button>
    </p>
  );
}
