import type { BundleError } from '#shared/bundle/bundle-error.ts';
import type { Say } from './words/say.ts';

/** One line that says what is wrong with a bundle, and where. */
export function bundleErrorInWords({ reason, member, line }: BundleError, say: Say): string {
  const words = say(`bundle.errors.${reason}`);
  if (member === '') return words;
  return say('bundle.place', { words, place: line === null ? member : say('bundle.line', { member, line }) });
}
