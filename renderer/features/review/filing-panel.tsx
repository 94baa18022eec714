import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Clipping } from '#shared/model/clipping.ts';
import { displayName } from '#shared/model/entity.ts';
import { TONES, WHOLE_ARTICLE, type Tone } from '#shared/model/tone.ts';
import { setNotes, setTone } from '../../actions/describe-clipping.ts';
import { perform } from '../../actions/perform.ts';
import { Button } from '../../ui/button.tsx';
import { Select } from '../../ui/select.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './filing-panel.module.css';
import { TopicsField } from './topics-field.tsx';
import type { Review } from './use-review.ts';

interface FilingPanelProps {
  readonly clipping: Clipping;
  readonly review: Pick<Review, 'mentions' | 'entityOf'>;
}

/** What the office itself says of a clipping: its topics, its tone towards those it names, its notes. */
export function FilingPanel({ clipping, review }: FilingPanelProps) {
  const { t } = useTranslation();
  return (
    <section className={styles['panel']} aria-label={t('filing.title')}>
      <h2 className={styles['heading']}>{t('filing.topics')}</h2>
      <TopicsField clippingId={clipping.id} topics={clipping.topics} />
      <h2 className={styles['heading']}>{t('filing.tone')}</h2>
      <Tones clipping={clipping} review={review} />
      <Notes key={clipping.id} clipping={clipping} />
    </section>
  );
}

function Tones({ clipping, review }: FilingPanelProps) {
  const { t, i18n } = useTranslation();
  const tagged = [...new Set(review.mentions.map(({ target }) => target.id))];
  const subjects = tagged.flatMap((id) => {
    const entity = review.entityOf.get(id);
    return entity && entity.type !== 'place' ? [{ id, name: displayName(entity, i18n.language) }] : [];
  });
  return (
    <div className={styles['tones']}>
      {[{ id: WHOLE_ARTICLE, name: t('filing.wholeArticle') }, ...subjects].map(({ id, name }) => (
        <Select<Tone | 'none'>
          key={id}
          label={name}
          options={[
            { value: 'none', label: t('filing.noTone') },
            ...TONES.map((value) => ({ value, label: t(`tones.${value}`) })),
          ]}
          value={clipping.tones?.[id] ?? 'none'}
          onChange={(tone) => perform(() => setTone(clipping.id, id, tone === 'none' ? null : tone))}
        />
      ))}
    </div>
  );
}

function Notes({ clipping }: Pick<FilingPanelProps, 'clipping'>) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState(clipping.notes);
  const isChanged = typed.trim() !== clipping.notes;
  const save = () => {
    if (isChanged) perform(() => setNotes(clipping.id, typed));
  };
  return (
    <div className={styles['notes']}>
      <TextField
        label={t('filing.notes')}
        description={t('filing.notesHint')}
        value={typed}
        onChange={setTyped}
        onBlur={save}
        isLong
      />
      {isChanged && <Button onPress={save}>{t('common.save')}</Button>}
    </div>
  );
}
