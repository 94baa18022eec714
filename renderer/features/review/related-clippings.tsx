import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { linkKey, type LinkCandidate } from '#shared/link/link-candidate.ts';
import type { Clipping } from '#shared/model/clipping.ts';
import { trashClippings } from '../../actions/file-clippings.ts';
import { perform } from '../../actions/perform.ts';
import { rejectSuggestion } from '../../actions/review-clipping.ts';
import { formatCivilDate } from '../../i18n/format-date.ts';
import { sayLinkReason } from '../../i18n/say.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useClippingsById } from '../../store/queries/clippings.ts';
import { useSameEventClippings } from '../../store/queries/entities.ts';
import { Button } from '../../ui/button.tsx';
import { Chip } from '../../ui/chip.tsx';
import styles from './suggestion-list.module.css';
import quotations from './quotation-list.module.css';

/** The links between clippings; those between names show beside the suggestions. */
const KINDS = ['same-event', 'duplicate', 'near-duplicate'] as const;
type ClippingLinkKind = (typeof KINDS)[number];

interface RelatedClippingsProps {
  readonly clippingId: string;
  readonly candidates: readonly LinkCandidate[] | null;
  /** Says that both clippings tell of one event. */
  readonly onSameEvent: (other: Clipping) => void;
}

/** The clippings that may tell of the same event, or have the same text, with the reasons. */
export function RelatedClippings({ clippingId, candidates, onSameEvent }: RelatedClippingsProps) {
  const { t } = useTranslation();
  const clippings = useClippingsById(candidates?.flatMap(({ ids }) => ids) ?? []) ?? [];
  const joined = useSameEventClippings(clippingId);
  if (!candidates) return <p role="status">{t('review.lookingForLinks')}</p>;
  const all = candidates.flatMap((candidate) => {
    const kind = KINDS.find((known) => known === candidate.kind);
    const others = candidate.ids.filter((id) => id !== clippingId);
    const found = clippings.filter(({ id }) => others.includes(id));
    return kind ? found.map((other) => ({ candidate, kind, other })) : [];
  });
  // A copy tells of the same event anyway; and where somebody has said so, there is nothing to ask.
  const copies = new Set(all.filter(({ kind }) => kind !== 'same-event').map(({ other }) => other.id));
  const related = all.filter(
    ({ kind, other }) => kind !== 'same-event' || !(copies.has(other.id) || joined?.has(other.id)),
  );
  if (related.length === 0) return <p className={quotations['none']}>{t('review.noLinks')}</p>;
  return (
    <ul className={styles['list']}>
      {related.map(({ candidate, kind, other }) => (
        <li key={`${kind}-${other.id}`} className={styles['item']}>
          <div className={styles['words']}>
            <RelatedWords candidate={candidate} kind={kind} other={other} />
            <div className={styles['answers']}>
              {kind === 'same-event' ? (
                <Button size="small" look="primary" onPress={() => onSameEvent(other)}>
                  {t('review.sameEvent')}
                </Button>
              ) : (
                <Button
                  size="small"
                  onPress={() => perform(() => trashClippings([clippingId]), t('changes.trash', { count: 1 }))}
                >
                  {t('review.trashThisCopy')}
                </Button>
              )}
              <Button
                size="small"
                onPress={() =>
                  perform(() =>
                    rejectSuggestion(clippingId, { key: linkKey(candidate), canonical: other.title ?? '' }, 'clipping'),
                  )
                }
              >
                <X size={16} aria-hidden />
                {t('review.notTheSame')}
              </Button>
            </div>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface RelatedWordsProps {
  readonly candidate: LinkCandidate;
  readonly kind: ClippingLinkKind;
  readonly other: Clipping;
}

function RelatedWords({ candidate, kind, other }: RelatedWordsProps) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  return (
    <>
      <p>
        <Chip look={kind === 'same-event' ? 'event' : 'warning'}>{t(`review.links.${kind}`)}</Chip>
      </p>
      <p className={styles['name']}>
        <Link href={`/clippings/${other.id}`}>
          <bdi lang={other.language}>{other.title ?? other.excerpt}</bdi>
        </Link>
      </p>
      <p className={styles['role']}>
        {other.outlet !== null && (
          <>
            <bdi>{other.outlet}</bdi>
            {' · '}
          </>
        )}
        {other.publishedOn === null ? t('clipping.undated') : formatCivilDate(other.publishedOn, locale)}
      </p>
      {candidate.reasons.map((reason, index) => (
        <p key={index} className={styles['reason']}>
          {sayLinkReason(t, reason, locale)}
        </p>
      ))}
    </>
  );
}
