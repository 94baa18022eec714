import { useTranslation } from 'react-i18next';
import type { BundleError, BundleErrorReason } from '#shared/bundle/bundle-error.ts';
import { bundleErrorInWords } from '../../i18n/bundle-error-in-words.ts';

/** The reasons whose sentence says by itself what to do. */
const SELF_EXPLAINING: ReadonlySet<BundleErrorReason> = new Set<BundleErrorReason>([
  'truncated',
  'altered',
  'unreadable',
  'locked-damaged',
  'newer-format',
  'not-a-bundle',
]);

/** Says why a bundle was not taken in, and what to do. */
export function Refusal({ name, error }: { readonly name: string; readonly error: BundleError }) {
  const { t } = useTranslation();
  const advice = adviceFor(error.reason);
  return (
    <p role="alert">
      {t('merge.refused', { name, reason: bundleErrorInWords(error, t) })}
      {advice !== null && ` ${t(advice)}`}
    </p>
  );
}

function adviceFor(reason: BundleErrorReason) {
  if (reason === 'records-differ') return 'merge.checkBoth';
  return SELF_EXPLAINING.has(reason) ? null : 'merge.askAgain';
}
