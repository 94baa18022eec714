import { Check, Ellipsis, X } from 'lucide-react';
import { GridList, GridListItem } from 'react-aria-components/GridList';
import { Menu, MenuItem, MenuTrigger, SubmenuTrigger } from 'react-aria-components/Menu';
import { Popover } from 'react-aria-components/Popover';
import { useTranslation } from 'react-i18next';
import { displayName, ENTITY_TYPES, type Entity, type EntityType } from '#shared/model/entity.ts';
import type { EntitySuggestion } from '#shared/model/suggestion.ts';
import { perform } from '../../actions/perform.ts';
import { acceptSuggestion, acceptSuggestions, rejectAlias, rejectSuggestion } from '../../actions/review-clipping.ts';
import { sayRule } from '../../i18n/say.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import fields from '../../ui/fields.module.css';
import { useShowMore } from '../../ui/use-show-more.tsx';
import styles from './suggestion-list.module.css';

interface SuggestionListProps {
  readonly clippingId: string;
  readonly type: EntityType;
  readonly suggestions: readonly EntitySuggestion[];
  readonly entities: ReadonlyMap<string, Entity>;
  /** Points at a suggestion's words in the text. */
  readonly onPoint: (suggestion: EntitySuggestion | null) => void;
  /** Asks which entity of the archive it is. */
  readonly onPick: (suggestion: EntitySuggestion) => void;
  /** The archive's entity that it may be, by another name or in another script. */
  readonly likelyOf: (suggestion: EntitySuggestion) => string | null;
}

/** So many are shown until more are asked for; a clipping rarely has more. */
const SHOWN = 15;

/** The suggestions of one type, each to be accepted, rejected, or accepted as something else. */
export function SuggestionList(props: SuggestionListProps) {
  const { clippingId, type, suggestions, entities, onPoint, onPick, likelyOf } = props;
  const { t } = useTranslation();
  const { shown, more } = useShowMore(suggestions, SHOWN);
  if (suggestions.length === 0) return null;
  // Where several go by the name, or somebody of the archive may be meant, it is for a person to say.
  const clear = suggestions.filter(
    (suggestion) =>
      suggestion.candidateIds.length === 0 && (suggestion.entityId !== null || likelyOf(suggestion) === null),
  );
  return (
    <section className={styles['section']}>
      <header className={styles['header']}>
        <h2 className={styles['heading']}>
          <Chip look={type}>{t(`types.plural.${type}`)}</Chip>
        </h2>
        {clear.length > 1 && (
          <Button size="small" onPress={() => perform(() => acceptSuggestions(clippingId, clear))}>
            {t('review.acceptAll', { count: clear.length })}
          </Button>
        )}
      </header>
      <GridList
        aria-label={t(`types.plural.${type}`)}
        items={shown.map((suggestion) => ({ ...suggestion, id: suggestion.key }))}
        dependencies={[entities, likelyOf]}
        keyboardNavigationBehavior="tab"
        className={styles['list'] ?? ''}
      >
        {(suggestion) => (
          <GridListItem
            id={suggestion.key}
            textValue={suggestion.canonical}
            className={styles['item'] ?? ''}
            onHoverStart={() => onPoint(suggestion)}
            onHoverEnd={() => onPoint(null)}
          >
            <Item {...{ clippingId, suggestion, entities, onPoint, onPick, likelyOf }} />
          </GridListItem>
        )}
      </GridList>
      {more}
    </section>
  );
}

type ItemProps = Omit<SuggestionListProps, 'type' | 'suggestions'> & { readonly suggestion: EntitySuggestion };

function Item({ clippingId, suggestion, entities, onPoint, onPick, likelyOf }: ItemProps) {
  const { t, i18n } = useTranslation();
  const { canonical, roles, reasons, mentions, entityId, candidateIds } = suggestion;
  const known = entityId === null ? undefined : entities.get(entityId);
  const isHomonym = candidateIds.length > 0;
  const likely = entityId === null && !isHomonym ? entities.get(likelyOf(suggestion) ?? '') : undefined;
  const likelyName = likely ? displayName(likely, i18n.language) : '';
  const accept = () => (isHomonym ? onPick(suggestion) : perform(() => acceptSuggestion(clippingId, suggestion)));
  return (
    <>
      <div className={styles['words']}>
        <p className={styles['name']}>
          <bdi>{canonical}</bdi>
          <span className={styles['count']}>{t('review.mentionCount', { count: mentions.length })}</span>
        </p>
        {roles[0] && (
          <p className={styles['role']}>
            <bdi>{roles[0].quote}</bdi>
          </p>
        )}
        {known && <p className={styles['known']}>{t('review.known', { name: displayName(known, i18n.language) })}</p>}
        {likely && (
          <p className={styles['homonym']}>
            {t('review.likely', { name: likelyName })}{' '}
            <Button
              size="small"
              aria-label={t('review.acceptLikely', { name: canonical, known: likelyName })}
              onPress={() =>
                perform(() => acceptSuggestion(clippingId, suggestion, { type: suggestion.type, entityId: likely.id }))
              }
            >
              {t('review.yesThatOne')}
            </Button>
          </p>
        )}
        {isHomonym && <p className={styles['homonym']}>{t('review.homonym', { count: candidateIds.length })}</p>}
        <p className={styles['reason']}>
          {reasons
            .slice(0, 2)
            .map((reason) => sayRule(t, reason))
            .join(' · ')}
        </p>
      </div>
      <div className={styles['buttons']} onFocus={() => onPoint(suggestion)} onBlur={() => onPoint(null)}>
        <IconButton
          size="small"
          label={t('review.accept', { name: canonical })}
          icon={<Check size={18} aria-hidden />}
          onPress={accept}
        />
        <IconButton
          size="small"
          label={t('review.reject', { name: canonical })}
          icon={<X size={18} aria-hidden />}
          onPress={() => perform(() => rejectSuggestion(clippingId, suggestion, 'clipping'))}
        />
        <MoreMenu {...{ clippingId, suggestion, onPick, takenFor: known ?? likely }} />
      </div>
    </>
  );
}

type MoreMenuProps = Pick<ItemProps, 'clippingId' | 'suggestion' | 'onPick'> & {
  /** The archive's entity that it is taken for. */
  readonly takenFor: Entity | undefined;
};

function MoreMenu({ clippingId, suggestion, onPick, takenFor }: MoreMenuProps) {
  const { t, i18n } = useTranslation();
  const acceptAs = (type: EntityType) =>
    perform(() => acceptSuggestion(clippingId, suggestion, { type, entityId: null }));
  return (
    <MenuTrigger>
      <IconButton
        size="small"
        label={t('review.more', { name: suggestion.canonical })}
        icon={<Ellipsis size={18} aria-hidden />}
      />
      <Popover className={fields['popover'] ?? ''}>
        <Menu>
          <MenuItem className={fields['option'] ?? ''} onAction={() => onPick(suggestion)}>
            {t('review.pick')}
          </MenuItem>
          <SubmenuTrigger>
            <MenuItem className={fields['option'] ?? ''}>{t('review.acceptAs')}</MenuItem>
            <Popover className={fields['popover'] ?? ''}>
              <Menu>
                {ENTITY_TYPES.filter((type) => type !== suggestion.type).map((type) => (
                  <MenuItem key={type} className={fields['option'] ?? ''} onAction={() => acceptAs(type)}>
                    {t(`types.${type}`)}
                  </MenuItem>
                ))}
              </Menu>
            </Popover>
          </SubmenuTrigger>
          {takenFor && (
            <MenuItem
              className={fields['option'] ?? ''}
              onAction={() => perform(() => rejectAlias(clippingId, suggestion, takenFor.id))}
            >
              {t('review.rejectAlias', { name: displayName(takenFor, i18n.language) })}
            </MenuItem>
          )}
          <MenuItem
            className={fields['option'] ?? ''}
            onAction={() =>
              perform(
                () => rejectSuggestion(clippingId, suggestion, 'archive'),
                t('review.neverAgain', { name: suggestion.canonical }),
              )
            }
          >
            {t('review.rejectEverywhere')}
          </MenuItem>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
