import { memo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import { ENTITY_TYPES } from '#shared/model/entity.ts';
import type { Span } from '#shared/model/span.ts';
import type { EntitySuggestion } from '#shared/model/suggestion.ts';
import type { OpenClipping } from '../../store/queries/clippings.ts';
import { useHistory } from '../../store/queries/history.ts';
import { HistoryList } from '../../ui/history-list.tsx';
import { Analysing } from './analysing.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { EventSuggestions } from './event-suggestions.tsx';
import { FilingPanel } from './filing-panel.tsx';
import { QuotationList } from './quotation-list.tsx';
import { RejectedList } from './rejected-list.tsx';
import { isRejectedAlias } from './rejections.ts';
import { RelatedClippings } from './related-clippings.tsx';
import styles from './review-clipping.module.css';
import { SuggestionList } from './suggestion-list.tsx';
import { TaggedList } from './tagged-list.tsx';
import { TranslationWarning } from './translation-warning.tsx';
import { likelyEntity } from './use-links.ts';
import type { Review } from './use-review.ts';
import type { SuggestionAnswers } from './use-review-tags.ts';

interface ReviewSideProps {
  readonly open: OpenClipping;
  readonly review: Review;
  readonly tags: SuggestionAnswers;
  /** Points at places of the text. */
  readonly onPoint: (spans: readonly Span[]) => void;
}

/** What stands beside the text: suggestions and tags, metadata, who said what, related clippings, its history. */
export const ReviewSide = memo(function ReviewSide({ open, review, tags, onPoint }: ReviewSideProps) {
  const { t } = useTranslation();
  const { clipping } = open;
  const history = useHistory(clipping.id);
  const { suggestions, links, mentions, decisions, lasting, events, pending, entityOf } = review;
  const likelyOf = (suggestion: EntitySuggestion) =>
    likelyEntity(
      links,
      suggestion,
      (id) => entityOf.has(id),
      (id) => isRejectedAlias(lasting, suggestion, id),
    )?.entityId ?? null;
  return (
    <Tabs className={styles['side'] ?? ''}>
      <TabList className={styles['tabs'] ?? ''} aria-label={t('review.side')}>
        <Tab id="suggestions" className={styles['tab'] ?? ''}>
          {suggestions === null
            ? t('review.suggestionsComing')
            : t('review.suggestions', { count: pending.entities.length + pending.events.length })}
        </Tab>
        <Tab id="details" className={styles['tab'] ?? ''}>
          {t('review.details')}
        </Tab>
        <Tab id="quotations" className={styles['tab'] ?? ''}>
          {t('review.quotations')}
        </Tab>
        <Tab id="related" className={styles['tab'] ?? ''}>
          {t('review.related')}
        </Tab>
        <Tab id="history" className={styles['tab'] ?? ''}>
          {t('history.title')}
        </Tab>
      </TabList>
      <TabPanel id="suggestions" className={styles['tabPanel'] ?? ''}>
        {suggestions === null && <Analysing />}
        {suggestions?.translation && (
          <TranslationWarning translation={suggestions.translation} onPoint={(span) => onPoint(span ? [span] : [])} />
        )}
        <TaggedList clippingId={clipping.id} mentions={mentions} entities={entityOf} events={events} />
        <EventSuggestions clippingId={clipping.id} suggestions={pending.events} onMake={tags.makeEvent} />
        {ENTITY_TYPES.map((type) => (
          <SuggestionList
            key={type}
            clippingId={clipping.id}
            type={type}
            suggestions={pending.entities.filter((entity) => entity.type === type)}
            entities={entityOf}
            onPoint={(suggestion) => onPoint(suggestion?.mentions ?? [])}
            onPick={tags.pick}
            likelyOf={likelyOf}
          />
        ))}
        <RejectedList {...{ open, suggestions, decisions, lasting, entities: entityOf }} />
      </TabPanel>
      <TabPanel id="details" className={styles['tabPanel'] ?? ''}>
        <DetailsPanel open={open} onPoint={(span) => onPoint(span ? [span] : [])} />
        <FilingPanel clipping={clipping} review={review} />
      </TabPanel>
      <TabPanel id="quotations" className={styles['tabPanel'] ?? ''}>
        <QuotationList
          quotations={suggestions?.quotations ?? []}
          names={new Map(suggestions?.entities.map(({ key, canonical }) => [key, canonical]))}
          onPoint={(quotation) => onPoint(quotation ? [quotation.speaker, quotation.verb, quotation.words] : [])}
        />
      </TabPanel>
      <TabPanel id="related" className={styles['tabPanel'] ?? ''}>
        <RelatedClippings clippingId={clipping.id} candidates={links} onSameEvent={tags.joinEvent} />
      </TabPanel>
      <TabPanel id="history" className={styles['tabPanel'] ?? ''}>
        <HistoryList steps={history} />
      </TabPanel>
    </Tabs>
  );
});
