import { useTranslation } from 'react-i18next';
import type { LinkCandidate } from '#shared/link/link-candidate.ts';
import { joinPair, joinPairs, rejectPair } from '../../actions/join-duplicates.ts';
import { perform } from '../../actions/perform.ts';
import { sayLinkReason } from '../../i18n/say.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useJoinPairs, type JoinPair } from '../../store/queries/join-sides.ts';
import { useJournalHead } from '../../store/queries/journal.ts';
import { Button } from '../../ui/button.tsx';
import { Chip, type ChipLook } from '../../ui/chip.tsx';
import { links } from '../../workers/links.ts';
import { useAnswer } from '../../workers/use-answer.ts';
import { JoinSideView } from './join-side.tsx';
import styles from './merge.module.css';

/** So many are drawn at once; the next come as these are decided. */
const SHOWN = 30;

/** What two laptops have each brought in and may be one, with the reasons; a person says whether it is. */
export function JoinList() {
  const { t } = useTranslation();
  const head = useJournalHead();
  const found = useAnswer(head === undefined ? null : 'joins', async () => links().joins(), head);
  const pairs = useJoinPairs(found?.answer ?? []);
  if (!found || !pairs) return <p role="status">{t('merge.joins.looking')}</p>;
  if (pairs.length === 0) return null;
  const copies = pairs.filter(({ candidate }) => isExactCopy(candidate)).map(({ candidate }) => candidate);
  const title = t('merge.joins.title', { count: pairs.length });
  return (
    <section className={styles['section']} aria-label={title}>
      <h2 className={styles['heading']}>{title}</h2>
      <p>{t('merge.joins.text')}</p>
      {copies.length > 1 && (
        <p>
          <Button
            onPress={() => perform(() => joinPairs(copies), t('changes.merge-clippings', { count: copies.length }))}
          >
            {t('merge.joins.all', { count: copies.length })}
          </Button>
        </p>
      )}
      <ul className={styles['list']}>
        {pairs.slice(0, SHOWN).map((pair) => (
          <Proposal key={[pair.candidate.kind, ...pair.candidate.ids].join()} pair={pair} />
        ))}
      </ul>
      {pairs.length > SHOWN && <p>{t('merge.more', { count: pairs.length - SHOWN })}</p>}
    </section>
  );
}

function isExactCopy({ kind, reasons }: LinkCandidate): boolean {
  return kind === 'duplicate' && reasons.some(({ rule }) => rule === 'same-original');
}

const LOOKS: Readonly<Record<LinkCandidate['kind'], ChipLook>> = {
  duplicate: 'warning',
  'near-duplicate': 'warning',
  'same-event': 'event',
  'same-person': 'person',
  'same-organisation': 'organisation',
  'same-place': 'place',
};

function Proposal({ pair: { candidate, sides } }: { readonly pair: JoinPair }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const question = t(`merge.joins.kinds.${candidate.kind}`);
  return (
    <li className={styles['item']}>
      <p>
        <Chip look={LOOKS[candidate.kind]}>{question}</Chip>
      </p>
      <ul className={styles['reasons']}>
        {candidate.reasons.map((reason, index) => (
          <li key={index}>{sayLinkReason(t, reason, locale)}</li>
        ))}
      </ul>
      <ul className={styles['sides']} aria-label={question}>
        {sides.map((side) => (
          <JoinSideView
            key={side.id}
            side={side}
            onKeep={() => perform(() => joinPair(candidate, side.id), t('merge.joins.done'))}
          />
        ))}
      </ul>
      <div className={styles['row']}>
        <Button onPress={() => perform(() => rejectPair(candidate), t('changes.reject-link'))}>
          {t('merge.joins.notSame')}
        </Button>
      </div>
    </li>
  );
}
