import type { BundleError, BundleErrorReason } from '#shared/bundle/bundle-error.ts';

const WORDS: Readonly<Record<BundleErrorReason, string>> = {
  'not-a-bundle': 'not a bundle of Qosasa',
  truncated: 'the file is cut off: its end is missing',
  altered: 'altered or damaged: the file is not what was written',
  unreadable: 'the file could not be read to its end',
  'too-large': 'larger than any bundle can be',
  locked: 'locked: give its passphrase with --passphrase-file',
  'wrong-passphrase': 'the passphrase does not open it, or its header is damaged',
  'locked-damaged': 'altered or damaged: a locked part is not what was written',
  'locked-too-costly': 'its passphrase would take more memory than any bundle of ours asks for',
  layout: 'not laid out as bundles are',
  'unknown-member': 'holds a file that no bundle has',
  'duplicate-member': 'holds a file twice',
  'missing-member': 'a file is missing in it',
  'misplaced-member': 'a file is not in its place',
  'member-too-large': 'a file in it is larger than it may be',
  'expands-too-much': 'would expand beyond all measure',
  'damaged-member': 'a file in it is damaged',
  'not-a-bag': 'not a BagIt bag of version 1.0',
  'wrong-manifest': 'a manifest does not list what is there',
  'wrong-digest': 'a file is not what the manifest says',
  'newer-format': 'written by a newer version of Qosasa: update this one',
  'wrong-info': 'what the bundle says of itself is not right',
  'not-utf-8': 'text that is not UTF-8',
  'not-a-record': 'a line that is no record of changes',
  'altered-record': 'a record that is not what its hash was made over',
  'misplaced-record': 'a record that is not in the order of the clock',
  'wrong-counts': 'does not hold what it says it holds',
  'missing-original': 'an original is missing in it',
  'records-differ': 'the two bundles tell the same change differently: one of them was altered',
};

/** One line that says what is wrong with a bundle, and where. */
export function bundleErrorInWords({ reason, member, line }: BundleError): string {
  const place = line === null ? member : `${member}, line ${line}`;
  return place === '' ? WORDS[reason] : `${WORDS[reason]} (${place})`;
}
