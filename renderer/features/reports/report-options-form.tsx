import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LANGUAGES } from '#shared/model/language.ts';
import { OPTIONAL_REPORT_PARTS, REPORT_GROUPINGS, type ReportOptions, type SavedReport } from '#shared/model/report.ts';
import { readTypedDate } from '#shared/text/civil-dates/read-typed-date.ts';
import { setReportOptions } from '../../actions/keep-report.ts';
import { perform } from '../../actions/perform.ts';
import { Checkbox } from '../../ui/checkbox.tsx';
import { Select } from '../../ui/select.tsx';
import { KeptField } from '../../ui/kept-field.tsx';
import styles from './report-screen.module.css';

/** What is asked for a press review. What is typed is kept when the field is left. */
export function ReportOptionsForm({ report }: { readonly report: SavedReport }) {
  const { t } = useTranslation();
  const { options, id } = report;
  const set = (changed: Partial<ReportOptions>) => perform(() => setReportOptions(id, changed));
  return (
    <section>
      <h2 className={styles['heading']}>{t('report.options')}</h2>
      <div className={styles['form']}>
        <div className={styles['wide']}>
          <KeptField label={t('report.title')} value={options.title} onKeep={(title) => set({ title })} />
        </div>
        <KeptField
          label={t('report.organisation')}
          value={options.organisation}
          onKeep={(organisation) => set({ organisation })}
        />
        <KeptField label={t('report.issue')} value={options.issue} onKeep={(issue) => set({ issue })} />
        <DateField label={t('report.from')} value={options.from} onKeep={(from) => set({ from })} />
        <DateField label={t('report.to')} value={options.to} onKeep={(to) => set({ to })} />
        <Select
          label={t('report.language')}
          options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
          value={options.language}
          onChange={(language) => set({ language })}
        />
        <Select
          label={t('report.content')}
          options={(['full', 'excerpt'] as const).map((value) => ({ value, label: t(`report.contents.${value}`) }))}
          value={options.content}
          onChange={(content) => set({ content })}
        />
        <Select
          label={t('report.grouping')}
          options={REPORT_GROUPINGS.map((value) => ({ value, label: t(`report.groupings.${value}`) }))}
          value={options.grouping}
          onChange={(grouping) => set({ grouping })}
        />
        {options.language === 'ar' && (
          <Select
            label={t('report.digits')}
            options={(['latin', 'arabic-indic'] as const).map((value) => ({
              value,
              label: t(`report.digit.${value}`),
            }))}
            value={options.digits}
            onChange={(digits) => set({ digits })}
          />
        )}
        <div className={styles['wide']}>
          <KeptField
            label={t('report.introduction')}
            description={t('report.introductionHint')}
            value={options.introduction ?? ''}
            onKeep={(introduction) => set({ introduction })}
            isLong
          />
        </div>
        <ReportParts options={options} onChange={(parts) => set({ parts })} />
      </div>
    </section>
  );
}

interface ReportPartsProps {
  readonly options: ReportOptions;
  readonly onChange: (parts: ReportOptions['parts']) => void;
}

/** The parts that a short edition may do without. */
function ReportParts({ options, onChange }: ReportPartsProps) {
  const { t } = useTranslation();
  const { parts } = options;
  return (
    <div className={styles['parts']} role="group" aria-label={t('report.parts')}>
      {OPTIONAL_REPORT_PARTS.map((part) => (
        <Checkbox
          key={part}
          isSelected={parts.includes(part)}
          onChange={(isWanted) =>
            onChange(OPTIONAL_REPORT_PARTS.filter((other) => (other === part ? isWanted : parts.includes(other))))
          }
        >
          {t(`report.part.${part}`)}
        </Checkbox>
      ))}
    </div>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: ReportOptions['from'];
  readonly onKeep: (value: ReportOptions['from']) => void;
}

function DateField({ label, value, onKeep }: DateFieldProps) {
  const { t } = useTranslation();
  const [isWrong, setWrong] = useState(false);
  const keep = (typed: string) => {
    const date = readTypedDate(typed);
    setWrong(typed !== '' && date === null);
    if (typed === '' || date !== null) onKeep(date);
  };
  return (
    <KeptField label={label} value={value ?? ''} onKeep={keep} {...(isWrong ? { error: t('review.dateError') } : {})} />
  );
}
