import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacetCount, Facets } from '#shared/search/columns/facets.ts';
import { TONES, WHOLE_ARTICLE, type Tone } from '#shared/model/tone.ts';
import { changeTopics, setOutletOfAll, setToneOfAll } from '../../actions/label-clippings.ts';
import { perform } from '../../actions/perform.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Select } from '../../ui/select.tsx';
import { SuggestedField } from '../../ui/suggested-field.tsx';
import type { NameOfValue } from './use-value-names.ts';

export type LabelKind = 'topics' | 'tone' | 'outlet';

interface LabelDialogProps {
  readonly kind: LabelKind;
  readonly ids: readonly string[];
  /** What the list holds, to choose from. */
  readonly facets: Facets;
  readonly nameOf: NameOfValue;
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** What to say when it is done. */
const DONE = {
  topics: 'changes.label-topics',
  tone: 'changes.label-tone',
  outlet: 'changes.set-outlet',
} as const;

/** So many of a list's values are offered. */
const OFFERED = 16;

/** Asks for the topics, the tone or the outlet of all that is selected. */
export function LabelDialog({ kind, ids, facets, nameOf, onClose, onDone }: LabelDialogProps) {
  const { t } = useTranslation();
  const [added, setAdded] = useState('');
  const [removed, setRemoved] = useState('');
  const [outlet, setOutletName] = useState('');
  const [tone, setToneValue] = useState<Tone | 'none'>('neutral');
  const [subject, setSubject] = useState(WHOLE_ARTICLE);
  const count = ids.length;
  const save = () => {
    const done = t(DONE[kind], { count });
    if (kind === 'topics')
      perform(() => changeTopics(ids, { added: topicsIn(added), removed: topicsIn(removed) }), done);
    else if (kind === 'tone') perform(() => setToneOfAll(ids, subject, tone === 'none' ? null : tone), done);
    else perform(() => setOutletOfAll(ids, outlet.trim()), done);
    onClose();
    onDone();
  };
  const titles = { topics: t('filters.topics'), tone: t('filters.tones'), outlet: t('archive.outlet') };
  const topics = valuesOf(facets.topics);
  const subjects = [...facets.tags.person, ...facets.tags.organisation].map(({ value }) => value);
  return (
    <Dialog
      title={`${titles[kind]} · ${t('selection.selected', { count })}`}
      onClose={onClose}
      actions={
        <Button
          look="primary"
          onPress={save}
          isDisabled={kind === 'topics' && topicsIn(added).length + topicsIn(removed).length === 0}
        >
          {t('common.save')}
        </Button>
      }
    >
      {kind === 'topics' && (
        <>
          <SuggestedField
            label={t('bulk.addTopics')}
            description={t('bulk.topicsHint')}
            value={added}
            onChange={setAdded}
            suggestions={topics}
            onSuggestion={(topic) => setAdded(withTopic(added, topic))}
            autoFocus
          />
          <SuggestedField
            label={t('bulk.removeTopics')}
            value={removed}
            onChange={setRemoved}
            suggestions={topics}
            onSuggestion={(topic) => setRemoved(withTopic(removed, topic))}
          />
        </>
      )}
      {kind === 'tone' && (
        <>
          <Select
            label={t('bulk.toneTowards')}
            options={[
              { value: WHOLE_ARTICLE, label: t('bulk.wholeArticle') },
              ...subjects.map((id) => ({ value: id, label: nameOf('tagIds', id) })),
            ]}
            value={subject}
            onChange={setSubject}
          />
          <Select
            label={t('filters.tones')}
            options={[
              ...TONES.map((value) => ({ value, label: t(`tones.${value}`) })),
              { value: 'none' as const, label: t('filters.none.tones') },
            ]}
            value={tone}
            onChange={setToneValue}
          />
        </>
      )}
      {kind === 'outlet' && (
        <SuggestedField
          label={t('archive.outlet')}
          description={t('bulk.outletHint')}
          value={outlet}
          onChange={setOutletName}
          suggestions={valuesOf(facets.outlets)}
          onSuggestion={setOutletName}
          autoFocus
        />
      )}
    </Dialog>
  );
}

function valuesOf(counts: readonly FacetCount[]): string[] {
  return counts.flatMap(({ value }) => value ?? []).slice(0, OFFERED);
}

/** The topics somebody typed, between commas of either script. */
function topicsIn(typed: string): string[] {
  return [...new Set(typed.split(/[,،;؛\n]/u).map((topic) => topic.trim()))].filter((topic) => topic !== '');
}

function withTopic(typed: string, topic: string): string {
  return [...new Set([...topicsIn(typed), topic])].join('، ');
}
