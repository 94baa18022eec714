import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Entity } from '#shared/model/entity.ts';
import { editEntity } from '../../actions/keep-entity.ts';
import { perform } from '../../actions/perform.ts';
import { formatCivilDate } from '../../i18n/format-date.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { TextField } from '../../ui/text-field.tsx';
import styles from './entities.module.css';

/** The roles of an entity: as clippings stated them, each dated by its clipping, or written by hand. */
export function EntityRoles({ entity }: { readonly entity: Entity }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const [typed, setTyped] = useState('');
  const { roles } = entity;
  const set = (changed: Entity['roles']) => perform(() => editEntity(entity.id, { roles: changed }));
  return (
    <section>
      <h3 className={styles['heading']}>{t('entity.roles')}</h3>
      <ul className={styles['rows']} aria-label={t('entity.roles')}>
        {roles.map((role, index) => (
          <li key={index} className={styles['row']}>
            <span dir="auto">{role.title}</span>
            {role.on !== null && <span className={styles['context']}>{formatCivilDate(role.on, locale)}</span>}
            {role.clippingId !== null && <Link href={`/clippings/${role.clippingId}`}>{t('entity.evidence')}</Link>}
            <IconButton
              size="small"
              label={t('entity.removeRole', { role: role.title })}
              icon={<X size={16} aria-hidden />}
              onPress={() => set(roles.filter((other) => other !== role))}
            />
          </li>
        ))}
      </ul>
      <form
        className={styles['add']}
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim() === '') return;
          set([...roles, { title: typed.trim(), clippingId: null, on: null }]);
          setTyped('');
        }}
      >
        <TextField label={t('entity.addRole')} value={typed} onChange={setTyped} />
        <Button type="submit" isDisabled={typed.trim() === ''}>
          {t('common.add')}
        </Button>
      </form>
    </section>
  );
}
