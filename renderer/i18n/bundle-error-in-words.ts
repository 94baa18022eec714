import type { TFunction } from 'i18next';
import type { BundleError } from '#shared/bundle/bundle-error.ts';

/** What is wrong with a bundle, and where in it, as a sentence of the interface's language. */
export function bundleErrorInWords({ reason, member, line }: BundleError, t: TFunction): string {
  const words = t(`backup.errors.${reason}`);
  if (member === '') return words;
  // Isolated, so that a Latin name does not turn the sentence round.
  const place = `\u2066${member}${line === null ? '' : `:${line}`}\u2069`;
  return `${words} ${t('backup.place', { place })}`;
}
