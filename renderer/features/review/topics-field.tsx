import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { fold } from '#shared/text/fold.ts';
import { setTopics } from '../../actions/describe-clipping.ts';
import { perform } from '../../actions/perform.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import { useOverview } from '../../workers/use-overview.ts';
import styles from './filing-panel.module.css';

interface TopicsFieldProps {
  readonly clippingId: string;
  readonly topics: readonly string[];
}

/** What a clipping is about: the topics it has, and a field for more that offers those already used. */
export function TopicsField({ clippingId, topics }: TopicsFieldProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const known = useOverview()?.topics ?? [];
  const offered = known.filter((topic) => !topics.includes(topic));
  const add = (topic: string) => {
    // A topic that is written as one already used, but for its case or vowel marks, is that one.
    const same = known.find((candidate) => fold(candidate) === fold(topic.trim())) ?? topic;
    if (topic.trim() !== '') perform(() => setTopics(clippingId, [...topics, same]));
    setTyped('');
  };
  return (
    <div className={styles['topics']}>
      {topics.length > 0 && (
        <ul className={styles['chips']} aria-label={t('filing.topics')}>
          {topics.map((topic) => (
            <li key={topic} className={styles['topic']}>
              <bdi>{topic}</bdi>
              <IconButton
                size="small"
                label={t('filing.removeTopic', { topic })}
                icon={<X size={14} aria-hidden />}
                onPress={() => perform(() => setTopics(clippingId, without(topics, topic)))}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles['add']}
        onSubmit={(event) => {
          event.preventDefault();
          add(typed);
        }}
      >
        <TextField label={t('filing.addTopic')} value={typed} onChange={setTyped} suggestions={offered} />
        <Button type="submit" isDisabled={typed.trim() === ''}>
          {t('common.add')}
        </Button>
      </form>
    </div>
  );
}

function without(topics: readonly string[], topic: string): string[] {
  return topics.filter((other) => other !== topic);
}
