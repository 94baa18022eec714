import { useCallback, useMemo, useRef, useState } from 'react';
import type { Span } from '#shared/model/span.ts';
import type { OpenClipping } from '../../store/queries/clippings.ts';
import { Page } from '../../ui/page.tsx';
import { ArticleText } from './article-text.tsx';
import { highlightsOf } from './highlights-of.ts';
import styles from './review-clipping.module.css';
import { ReviewDialogs } from './review-dialogs.tsx';
import { ReviewActions } from './review-actions.tsx';
import { ReviewSide } from './review-side.tsx';
import { ReviewTitle } from './review-title.tsx';
import { TagBar } from './tag-bar.tsx';
import { pointAt } from './use-highlights.ts';
import { useReviewTags } from './use-review-tags.ts';
import { useReview } from './use-review.ts';

/** The text beside what is suggested, tagged and known of it. */
export function ReviewClipping({ open }: { readonly open: OpenClipping }) {
  const { clipping, text } = open;
  const review = useReview(open);
  const { suggestions, mentions, decisions, entities, events, pending, entityOf } = review;
  const root = useRef<HTMLDivElement>(null);
  const point = useCallback((spans: readonly Span[]) => pointAt(root.current, spans), []);
  const highlights = useMemo(() => highlightsOf(mentions, entityOf, pending), [mentions, entityOf, pending]);
  const [selection, setSelection] = useState<Span | null>(null);
  const tags = useReviewTags({
    open,
    selection,
    entities,
    decisions,
    mainEvent: suggestions?.events.find(({ isMain }) => isMain),
    onDone: () => setSelection(null),
  });
  return (
    <Page title={<ReviewTitle clipping={clipping} />} actions={<ReviewActions clipping={clipping} />} isBare>
      <div className={styles['panes']}>
        <div className={styles['reading']}>
          <ArticleText
            root={root}
            clipping={clipping}
            text={text}
            highlights={highlights}
            onSelect={setSelection}
            onTag={tags.tag}
          />
          {selection && (
            <TagBar
              quote={text.text.slice(selection.start, selection.end)}
              occurrences={tags.occurrences}
              onTag={(type, everywhere) => tags.tag(selection, type, everywhere)}
              onKnown={(everywhere) => tags.tagAsKnown(selection, everywhere)}
              onEvent={() => tags.tag(selection, 'event')}
            />
          )}
        </div>
        <ReviewSide open={open} review={review} tags={tags.answers} onPoint={point} />
      </div>
      <ReviewDialogs tags={tags} entities={entities} events={events} />
    </Page>
  );
}
