import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Span } from '#shared/model/span.ts';
import type { MachineTranslation } from '#shared/model/suggestion.ts';
import { sayRule } from '../../i18n/say.ts';
import { useShowMore } from '../../ui/use-show-more.tsx';
import styles from './translation-warning.module.css';

/** So many odd words are shown until more are asked for. */
const SHOWN = 6;

interface TranslationWarningProps {
  readonly translation: MachineTranslation;
  /** Points at evidence in the text. */
  readonly onPoint: (span: Span | null) => void;
}

/** Says that a text reads as a machine's translation, what gives it away, and what its odd words may stand for. */
export function TranslationWarning({ translation: { signs, misrenderings }, onPoint }: TranslationWarningProps) {
  const { t } = useTranslation();
  const { shown, more } = useShowMore(misrenderings, SHOWN);
  const pointing = (span: Span) => ({
    onMouseEnter: () => onPoint(span),
    onMouseLeave: () => onPoint(null),
    onFocus: () => onPoint(span),
    onBlur: () => onPoint(null),
  });
  return (
    <section className={styles['warning']} aria-label={t('review.translation.title')}>
      <p className={styles['title']}>
        <TriangleAlert size={15} aria-hidden /> {t('review.translation.title')}
      </p>
      <p className={styles['help']}>{t('review.translation.help')}</p>
      {misrenderings.length > 0 && (
        <ul className={styles['list']}>
          {shown.map(({ words, meant }) => (
            <li key={words.start}>
              <button type="button" className={styles['quote']} {...pointing(words)}>
                <bdi>«{words.quote}»</bdi>
              </button>{' '}
              {t('review.translation.perhaps')} <bdi>{meant}</bdi>
            </li>
          ))}
        </ul>
      )}
      {more}
      <details>
        <summary>{t('review.translation.signs', { count: signs.length })}</summary>
        <ul className={styles['list']}>
          {signs.map(({ reason, evidence }) => (
            <li key={`${evidence.start} ${reason.rule}`}>
              <button type="button" className={styles['quote']} {...pointing(evidence)}>
                <bdi>«{evidence.quote}»</bdi>
              </button>{' '}
              {sayRule(t, reason)}
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
