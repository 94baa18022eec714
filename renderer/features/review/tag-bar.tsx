import { Building2, CalendarPlus, Link2, MapPin, User } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EntityType } from '#shared/model/entity.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/checkbox.tsx';
import styles from './tag-bar.module.css';

interface TagBarProps {
  readonly quote: string;
  /** How often the same words stand in the clipping. */
  readonly occurrences: number;
  readonly onTag: (type: EntityType, everywhere: boolean) => void;
  /** The words name somebody or something that the archive knows. */
  readonly onKnown: (everywhere: boolean) => void;
  readonly onEvent: () => void;
}

const ICONS = { person: User, organisation: Building2, place: MapPin } as const;

/** What the selected words can be tagged as. */
export function TagBar({ quote, occurrences, onTag, onKnown, onEvent }: TagBarProps) {
  const { t } = useTranslation();
  const [isEverywhere, setEverywhere] = useState(true);
  return (
    // Pressing a button must not take the selection away before it is read.
    <div
      className={styles['bar']}
      role="toolbar"
      aria-label={t('review.tagSelection')}
      onMouseDown={(event) => event.preventDefault()}
    >
      <p className={styles['quote']}>
        <bdi>«{quote}»</bdi>
      </p>
      {(['person', 'organisation', 'place'] as const).map((type) => {
        const Icon = ICONS[type];
        return (
          <Button key={type} size="small" onPress={() => onTag(type, isEverywhere && occurrences > 1)}>
            <Icon size={16} aria-hidden />
            {t(`types.${type}`)}
          </Button>
        );
      })}
      <Button size="small" onPress={() => onKnown(isEverywhere && occurrences > 1)}>
        <Link2 size={16} aria-hidden />
        {t('review.tagKnown')}
      </Button>
      <Button size="small" onPress={onEvent}>
        <CalendarPlus size={16} aria-hidden />
        {t('types.event')}
      </Button>
      {occurrences > 1 && (
        <Checkbox isSelected={isEverywhere} onChange={setEverywhere}>
          {t('review.everywhere', { count: occurrences })}
        </Checkbox>
      )}
    </div>
  );
}
