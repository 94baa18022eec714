import { Merge } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { displayName, type Entity } from '#shared/model/entity.ts';
import { mergeEntities } from '../../actions/join-duplicates.ts';
import { perform } from '../../actions/perform.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button } from '../../ui/button.tsx';
import { EntityPicker } from '../../ui/entity-picker.tsx';
import { links } from '../../workers/links.ts';
import { useAnswer } from '../../workers/use-answer.ts';

interface MergeEntityProps {
  readonly entity: Entity;
  readonly entities: readonly Entity[];
}

/** Joins another entity of the same type to this one; those that may be the same come first. Undo takes it apart. */
export function MergeEntity({ entity, entities }: MergeEntityProps) {
  const { t } = useTranslation();
  const { code } = useLanguage();
  const [isOpen, setOpen] = useState(false);
  const others = entities.filter(({ id, type }) => id !== entity.id && type === entity.type);
  const alike = useAnswer(isOpen ? entity.id : null, async (id) => links().namedAlike(id), entities);
  const name = displayName(entity, code);
  const merge = (id: string) => {
    perform(() => mergeEntities(entity.id, id), t('changes.merge-entities'));
    setOpen(false);
  };
  return (
    <>
      <Button size="small" isDisabled={others.length === 0} onPress={() => setOpen(true)}>
        <Merge size={16} aria-hidden />
        {t('entity.merge')}
      </Button>
      {isOpen && (
        <EntityPicker
          title={t('entity.mergeTitle', { name })}
          text={t('entity.mergeText', { name })}
          type={entity.type}
          entities={others}
          candidateIds={alike?.answer ?? []}
          onPick={merge}
          onClose={() => setOpen(false)}
        />
      )}
    </>
  );
}
