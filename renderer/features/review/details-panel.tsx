import { Check, Pencil, TriangleAlert, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { civilDateSchema } from '#shared/model/civil-date.ts';
import { METADATA_FIELDS, type Detected, type MetadataField } from '#shared/model/detected.ts';
import { LANGUAGES } from '#shared/model/language.ts';
import type { Span } from '#shared/model/span.ts';
import { readTypedDate } from '#shared/text/civil-dates/read-typed-date.ts';
import { setLanguage } from '../../actions/describe-clipping.ts';
import { perform } from '../../actions/perform.ts';
import { setMetadata } from '../../actions/review-clipping.ts';
import { formatCivilDate, formatMoment } from '../../i18n/format-date.ts';
import { sayRule, sayWarning } from '../../i18n/say.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import type { OpenClipping } from '../../store/queries/clippings.ts';
import { IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './details-panel.module.css';
import { OriginalText } from './original-text.tsx';

interface DetailsPanelProps {
  readonly open: OpenClipping;
  /** Points at evidence in the text. */
  readonly onPoint: (span: Span | null) => void;
}

/** Every metadata field with its value, what it was read from, and a way to set it right. */
export function DetailsPanel({ open, onPoint }: DetailsPanelProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { clipping, text } = open;
  return (
    <div className={styles['panel']}>
      <dl className={styles['fields']}>
        {METADATA_FIELDS.map((field) => (
          <Field key={field} clippingId={clipping.id} field={field} detected={text.metadata[field]} onPoint={onPoint} />
        ))}
      </dl>
      <Select
        label={t('clipping.language')}
        options={LANGUAGES.map((value) => ({ value, label: t(`languages.${value}`) }))}
        value={clipping.language}
        onChange={(language) => perform(() => setLanguage(clipping.id, language))}
      />
      <dl className={styles['record']}>
        <dt>{t('clipping.importedAt')}</dt>
        <dd>{formatMoment(clipping.importedAt, locale)}</dd>
        <dt>{t('clipping.source')}</dt>
        <dd>
          <bdi>{clipping.sourceName}</bdi> ({text.encoding})
        </dd>
        <dt>{t('clipping.original')}</dt>
        <dd className={styles['hash']} dir="ltr">
          SHA-256 {clipping.originalSha256}
        </dd>
      </dl>
      <OriginalText open={open} />
    </div>
  );
}

interface FieldProps {
  readonly clippingId: string;
  readonly field: MetadataField;
  readonly detected: Detected;
  readonly onPoint: (span: Span | null) => void;
}

function Field({ clippingId, field, detected, onPoint }: FieldProps) {
  const { t } = useTranslation();
  const [isEditing, setEditing] = useState(false);
  return (
    <div className={styles['field']}>
      <dt className={styles['label']}>
        {t(`fields.${field}`)}
        {detected.basis !== 'unknown' && (
          <Chip look={detected.basis === 'stated' ? 'accent' : 'warning'}>
            {t(detected.rule === 'person' ? 'basis.person' : `basis.${detected.basis}`)}
          </Chip>
        )}
      </dt>
      <dd>
        {isEditing ? (
          <Editor {...{ clippingId, field, detected }} onDone={() => setEditing(false)} />
        ) : (
          <Value {...{ field, detected, onPoint }} onEdit={() => setEditing(true)} />
        )}
      </dd>
    </div>
  );
}

type ValueProps = Omit<FieldProps, 'clippingId'> & { readonly onEdit: () => void };

function Value({ field, detected, onPoint, onEdit }: ValueProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { value, rule, basis, evidence, warnings } = detected;
  const date = field === 'publishedOn' ? civilDateSchema.safeParse(value) : null;
  return (
    <>
      <p className={styles['value']}>
        <span dir="auto" className={value === null ? styles['unknown'] : ''}>
          {date?.success ? formatCivilDate(date.data, locale) : (value ?? t('basis.unknownValue'))}
        </span>
        <IconButton
          size="small"
          label={t('review.editField', { field: t(`fields.${field}`) })}
          icon={<Pencil size={15} aria-hidden />}
          onPress={onEdit}
        />
      </p>
      {basis !== 'unknown' && rule !== 'person' && (
        <p className={styles['evidence']}>
          {sayRule(t, { rule, params: {} })}
          {evidence.slice(0, 3).map(({ quote, span }, index) => (
            <button
              key={index}
              type="button"
              className={styles['quote']}
              disabled={span === null}
              onMouseEnter={() => onPoint(span)}
              onMouseLeave={() => onPoint(null)}
              onFocus={() => onPoint(span)}
              onBlur={() => onPoint(null)}
            >
              <bdi>«{quote.length > 90 ? `${quote.slice(0, 90)}…` : quote}»</bdi>
            </button>
          ))}
        </p>
      )}
      {warnings.map((warning) => (
        <p key={warning} className={styles['warning']}>
          <TriangleAlert size={14} aria-hidden /> {sayWarning(t, warning)}
        </p>
      ))}
    </>
  );
}

interface EditorProps {
  readonly clippingId: string;
  readonly field: MetadataField;
  readonly detected: Detected;
  readonly onDone: () => void;
}

function Editor({ clippingId, field, detected, onDone }: EditorProps) {
  const { t } = useTranslation();
  const [value, setValue] = useState(detected.value ?? '');
  const problem = problemOf(field, value.trim());
  const save = () => {
    if (problem !== null) return;
    const date = field === 'publishedOn' ? readTypedDate(value) : null;
    perform(() => setMetadata(clippingId, field, date ?? value));
    onDone();
  };
  return (
    <form
      className={styles['editor']}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <TextField
        label={t(`fields.${field}`)}
        value={value}
        onChange={setValue}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === 'Escape') onDone();
        }}
        {...(field === 'publishedOn' ? { description: t('review.dateHint') } : {})}
        {...(problem === null ? {} : { error: t(`review.${problem}`) })}
      />
      <IconButton
        type="submit"
        label={t('common.save')}
        icon={<Check size={18} aria-hidden />}
        isDisabled={problem !== null}
      />
      <IconButton label={t('common.cancel')} icon={<X size={18} aria-hidden />} onPress={onDone} />
    </form>
  );
}

/** What is wrong with what was typed, as the key of its sentence; null where nothing is. */
function problemOf(field: MetadataField, typed: string): 'dateError' | 'urlError' | null {
  if (typed === '') return null;
  if (field === 'publishedOn' && readTypedDate(typed) === null) return 'dateError';
  if (field === 'url' && !/^https?:\/\/[^\s]+\.[^\s]+$/iu.test(typed)) return 'urlError';
  return null;
}
