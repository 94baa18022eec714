import { useState } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components/Tabs';
import { useTranslation } from 'react-i18next';
import { ENTITY_TYPES } from '#shared/model/entity.ts';
import type { Span } from '#shared/model/span.ts';
import type { OpenClipping } from '../../store/queries/clippings.ts';
import { Page } from '../../ui/page.tsx';
import { ArticleText } from './article-text.tsx';
import { DetailsPanel } from './details-panel.tsx';
import { EventSuggestions } from './event-suggestions.tsx';
import { highlightsOf } from './highlights-of.ts';
import { QuotationList } from './quotation-list.tsx';
import styles from './review-clipping.module.css';
import { ReviewDialogs } from './review-dialogs.tsx';
import { ReviewActions } from './review-actions.tsx';
import { SuggestionList } from './suggestion-list.tsx';
import { TagBar } from './tag-bar.tsx';
import { TaggedList } from './tagged-list.tsx';
import { useReviewTags } from './use-review-tags.ts';
import { useReview } from './use-review.ts';

/** The text beside what is suggested, tagged and known of it. */
export function ReviewClipping({ open }: { readonly open: OpenClipping }) {
  const { t } = useTranslation();
  const { clipping, text } = open;
  const { suggestions, mentions, decisions, entities, events, pending, entityOf } = useReview(open);
  const [pointed, setPointed] = useState<readonly Span[]>([]);
  const [selection, setSelection] = useState<Span | null>(null);
  const tags = useReviewTags({ open, selection, entities, decisions, onDone: () => setSelection(null) });
  return (
    <Page title={t('review.title')} actions={<ReviewActions clipping={clipping} />} isBare>
      <div className={styles['panes']}>
        <div className={styles['reading']}>
          <ArticleText
            clipping={clipping}
            text={text}
            highlights={{ ...highlightsOf(mentions, entityOf, pending), active: pointed }}
            onSelect={setSelection}
            onTag={tags.tag}
          />
          {selection && (
            <TagBar
              quote={text.text.slice(selection.start, selection.end)}
              occurrences={tags.occurrences}
              onTag={(type, everywhere) => tags.tag(selection, type, everywhere)}
              onEvent={() => tags.tag(selection, 'event')}
            />
          )}
        </div>
        <Tabs className={styles['side'] ?? ''}>
          <TabList className={styles['tabs'] ?? ''} aria-label={t('review.side')}>
            <Tab id="suggestions" className={styles['tab'] ?? ''}>
              {t('review.suggestions', { count: pending.entities.length + pending.events.length })}
            </Tab>
            <Tab id="details" className={styles['tab'] ?? ''}>
              {t('review.details')}
            </Tab>
            <Tab id="quotations" className={styles['tab'] ?? ''}>
              {t('review.quotations')}
            </Tab>
          </TabList>
          <TabPanel id="suggestions" className={styles['tabPanel'] ?? ''}>
            <TaggedList clippingId={clipping.id} mentions={mentions} entities={entityOf} events={events} />
            <EventSuggestions clippingId={clipping.id} suggestions={pending.events} onMake={tags.makeEvent} />
            {suggestions === null && <p role="status">{t('review.analysing')}</p>}
            {ENTITY_TYPES.map((type) => (
              <SuggestionList
                key={type}
                clippingId={clipping.id}
                type={type}
                suggestions={pending.entities.filter((entity) => entity.type === type)}
                entities={entityOf}
                onPoint={(suggestion) => setPointed(suggestion?.mentions ?? [])}
                onPick={tags.pick}
              />
            ))}
          </TabPanel>
          <TabPanel id="details" className={styles['tabPanel'] ?? ''}>
            <DetailsPanel open={open} onPoint={(span) => setPointed(span ? [span] : [])} />
          </TabPanel>
          <TabPanel id="quotations" className={styles['tabPanel'] ?? ''}>
            <QuotationList
              quotations={suggestions?.quotations ?? []}
              names={new Map(suggestions?.entities.map(({ key, canonical }) => [key, canonical]))}
              onPoint={(quotation) => setPointed(quotation ? [quotation.speaker, quotation.verb, quotation.words] : [])}
            />
          </TabPanel>
        </Tabs>
      </div>
      <ReviewDialogs tags={tags} entities={entities} events={events} />
    </Page>
  );
}
