import { FilePlus2, X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Clipping } from '#shared/model/clipping.ts';
import { perform } from '../../actions/perform.ts';
import { untag } from '../../actions/review-clipping.ts';
import { formatCivilDate } from '../../i18n/format-date.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { AddCoverage } from './add-coverage.tsx';
import styles from './event-detail.module.css';

interface EventCoverageProps {
  readonly eventId: string;
  readonly clippings: readonly Clipping[];
}

/** The clippings that cover an event, in whatever language, to be added to and taken from. */
export function EventCoverage({ eventId, clippings }: EventCoverageProps) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  return (
    <section>
      <div className={styles['sectionHead']}>
        <h3 className={styles['heading']}>{t('entity.clippings', { count: clippings.length })}</h3>
        <Button size="small" onPress={() => setAdding(true)}>
          <FilePlus2 size={16} aria-hidden />
          {t('event.addClippings')}
        </Button>
      </div>
      <ul className={styles['clippings']}>
        {clippings.map((clipping) => (
          <CoveringClipping key={clipping.id} eventId={eventId} clipping={clipping} />
        ))}
      </ul>
      {isAdding && <AddCoverage eventId={eventId} clippings={clippings} onClose={() => setAdding(false)} />}
    </section>
  );
}

function CoveringClipping({ eventId, clipping }: { readonly eventId: string; readonly clipping: Clipping }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const { id, title, excerpt, outlet, publishedOn, language } = clipping;
  const name = title ?? excerpt;
  return (
    <li className={styles['clipping']}>
      <div className={styles['words']}>
        <p dir="auto" lang={language}>
          <Link href={`/clippings/${id}`}>{name}</Link>
        </p>
        <p className={styles['context']}>
          {t(`languages.${language}`)}
          {outlet !== null && (
            <>
              {' · '}
              <bdi>{outlet}</bdi>
            </>
          )}
          {' · '}
          {publishedOn === null ? t('clipping.undated') : formatCivilDate(publishedOn, locale)}
        </p>
      </div>
      <IconButton
        size="small"
        label={t('event.removeClipping', { name })}
        icon={<X size={16} aria-hidden />}
        onPress={() => perform(() => untag(id, eventId), t('event.clippingRemoved'))}
      />
    </li>
  );
}
