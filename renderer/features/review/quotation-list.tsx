import { useTranslation } from 'react-i18next';
import type { QuotationSuggestion } from '#shared/model/suggestion.ts';
import { useShowMore } from '../../ui/use-show-more.tsx';
import styles from './quotation-list.module.css';

interface QuotationListProps {
  readonly quotations: readonly QuotationSuggestion[];
  /** The names of the suggested entities by key, to name a speaker that the sentence gives by surname or role. */
  readonly names: ReadonlyMap<string, string>;
  readonly onPoint: (quotation: QuotationSuggestion | null) => void;
}

/** So many are shown until more are asked for. */
const SHOWN = 50;

/** Who said what, as the text has it. */
export function QuotationList({ quotations, names, onPoint }: QuotationListProps) {
  const { t } = useTranslation();
  const { shown, more } = useShowMore(quotations, SHOWN);
  if (quotations.length === 0) return <p className={styles['none']}>{t('review.noQuotations')}</p>;
  return (
    <>
      <ul className={styles['list']}>
        {shown.map((quotation) => {
          const { speaker, speakerKey, verb, words, manner } = quotation;
          const name = speakerKey === null ? undefined : names.get(speakerKey);
          return (
            <li key={`${words.start}-${verb.start}`}>
              <button
                type="button"
                className={styles['quotation']}
                onMouseEnter={() => onPoint(quotation)}
                onMouseLeave={() => onPoint(null)}
                onFocus={() => onPoint(quotation)}
                onBlur={() => onPoint(null)}
              >
                <span className={styles['speaker']}>
                  <bdi>{name ?? speaker.quote}</bdi>
                  {name !== undefined && name !== speaker.quote && (
                    <span className={styles['as']}>
                      {' '}
                      (<bdi>{speaker.quote}</bdi>)
                    </span>
                  )}
                </span>
                <span className={styles['verb']}>
                  <bdi>{verb.quote}</bdi> · {t(`review.manner.${manner}`)}
                </span>
                <span className={styles['words']} dir="auto">
                  {words.quote}
                </span>
              </button>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
}
