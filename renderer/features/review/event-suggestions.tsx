import { CalendarPlus, X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { civilDateSchema } from '#shared/model/civil-date.ts';
import type { EventSuggestion } from '#shared/model/suggestion.ts';
import { perform } from '../../actions/perform.ts';
import { rejectSuggestion } from '../../actions/review-clipping.ts';
import { formatCivilDate } from '../../i18n/format-date.ts';
import { sayRule } from '../../i18n/say.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import styles from './suggestion-list.module.css';

interface EventSuggestionsProps {
  readonly clippingId: string;
  readonly suggestions: readonly EventSuggestion[];
  readonly onMake: (suggestion: EventSuggestion | null) => void;
}

/** The events the text tells of, the main one first, and a way to make one by hand. */
export function EventSuggestions({ clippingId, suggestions, onMake }: EventSuggestionsProps) {
  const { t } = useTranslation();
  return (
    <section className={styles['section']}>
      <header className={styles['header']}>
        <h2 className={styles['heading']}>
          <Chip look="event">{t('types.plural.event')}</Chip>
        </h2>
        <Button look="quiet" size="small" onPress={() => onMake(null)}>
          {t('event.make')}
        </Button>
      </header>
      <ul className={styles['list']}>
        {suggestions.map((suggestion) => (
          <li key={suggestion.key} className={styles['item']}>
            <EventWords suggestion={suggestion} />
            <div className={styles['buttons']}>
              <IconButton
                size="small"
                label={t('event.accept', { name: suggestion.trigger.quote })}
                icon={<CalendarPlus size={18} aria-hidden />}
                onPress={() => onMake(suggestion)}
              />
              <IconButton
                size="small"
                label={t('review.reject', { name: suggestion.trigger.quote })}
                icon={<X size={18} aria-hidden />}
                onPress={() =>
                  perform(() =>
                    rejectSuggestion(
                      clippingId,
                      { key: suggestion.key, canonical: suggestion.trigger.quote },
                      'clipping',
                    ),
                  )
                }
              />
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function EventWords({ suggestion }: { readonly suggestion: EventSuggestion }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { trigger, kind, date, place, isMain, reasons } = suggestion;
  const known = civilDateSchema.safeParse(date.value);
  return (
    <div className={styles['words']}>
      <p className={styles['name']}>
        {t(`event.kinds.${kind}`)}
        <span className={styles['count']}>
          <bdi>«{trigger.quote}»</bdi>
        </span>
      </p>
      <p className={styles['role']}>
        {known.success ? formatCivilDate(known.data, locale) : t('event.noDate')}
        {place.value !== null && (
          <>
            {' · '}
            <bdi>{place.value}</bdi>
          </>
        )}
      </p>
      <p className={styles['reason']}>
        {[
          t(isMain ? 'event.main' : 'event.mentioned'),
          ...reasons.slice(0, 1).map((reason) => sayRule(t, reason)),
        ].join(' · ')}
      </p>
    </div>
  );
}
