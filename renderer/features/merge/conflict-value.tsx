import { useTranslation } from 'react-i18next';
import { blockSchema } from '#shared/model/block.ts';
import type { Json } from '#shared/model/change.ts';
import { civilDateSchema } from '#shared/model/civil-date.ts';
import { unlikeWords } from '#shared/text/unlike-words.ts';
import { formatCivilDate } from '../../i18n/format-date.ts';
import { sayValue } from '../../i18n/say-value.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { MarkedText } from '../../ui/marked-text.tsx';
import styles from './merge.module.css';

interface ConflictValueProps {
  readonly field: string;
  readonly value: Json;
  /** The values that it is to be told apart from. */
  readonly others: readonly Json[];
  /** What the lines of the text are cut from. */
  readonly text: string | null;
}

/** One of the values between which a decision is to be made; of longer words, what the other has not is marked. */
export function ConflictValue({ field, value, others, text }: ConflictValueProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  if (field === 'blocks' && text !== null) return <Lines value={value} others={others} text={text} />;
  const date = civilDateSchema.safeParse(plain(value));
  const words = date.success ? formatCivilDate(date.data, locale) : sayValue(t, field, value);
  const [other] = others;
  const compared = other === undefined || date.success ? null : unlikeWords(words, sayValue(t, field, other));
  // Where nothing is alike, there is nothing to mark.
  const isAlike = compared?.some(({ isShared }) => isShared) ?? false;
  if (!compared || !isAlike) return <span dir="auto">{words}</span>;
  return (
    <span dir="auto">
      <MarkedText parts={compared.map((stretch) => ({ text: stretch.text, isHit: !stretch.isShared }))} />
    </span>
  );
}

/** A detected value, or one that stands by itself. */
function plain(value: Json): Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value['value'] ?? null) : value;
}

/** The lines that one has cut, or put back, and the other not. */
function Lines({ value, others, text }: Pick<ConflictValueProps, 'value' | 'others'> & { readonly text: string }) {
  const { t } = useTranslation();
  const theirs = new Set(others.flatMap(blocksOf).map(({ start, end, part }) => `${start}-${end}-${part}`));
  const own = blocksOf(value).filter(({ start, end, part }) => !theirs.has(`${start}-${end}-${part}`));
  return (
    <ul className={styles['lines']}>
      {own.map(({ start, end, part }) => (
        <li key={start}>
          <span className={styles['context']}>{t(`merge.lines.${part}`)}</span>{' '}
          <span dir="auto">{text.slice(start, end)}</span>
        </li>
      ))}
    </ul>
  );
}

function blocksOf(value: Json) {
  return Array.isArray(value)
    ? value.flatMap((entry) => {
        const block = blockSchema.safeParse(entry);
        return block.success ? [block.data] : [];
      })
    : [];
}
