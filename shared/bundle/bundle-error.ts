import { failure, success, type Result } from '../model/result.ts';

/**
 * Why a bundle is refused; the interface and the command line have a sentence for each.
 * The first group is about the file, the second about the zip's members, the third about what they say.
 */
export const BUNDLE_ERRORS = [
  'not-a-bundle',
  'truncated',
  'altered',
  'unreadable',
  'too-large',
  'locked',
  'wrong-passphrase',
  'locked-damaged',
  'locked-too-costly',
  'layout',
  'unknown-member',
  'duplicate-member',
  'missing-member',
  'misplaced-member',
  'member-too-large',
  'expands-too-much',
  'damaged-member',
  'not-a-bag',
  'wrong-manifest',
  'wrong-digest',
  'newer-format',
  'wrong-info',
  'not-utf-8',
  'not-a-record',
  'altered-record',
  'misplaced-record',
  'wrong-counts',
  'missing-original',
  'records-differ',
] as const;
export type BundleErrorReason = (typeof BUNDLE_ERRORS)[number];

/** Where in a bundle something is wrong, and what. */
export interface BundleError {
  readonly reason: BundleErrorReason;
  /** The member it was found in, as it is named in the zip; empty where it is the file as a whole. */
  readonly member: string;
  /** The line of the member, counted from 1; null where it has none. */
  readonly line: number | null;
}

/** A BundleError on its way through the generators that read a bundle. */
export class BundleFault extends Error {
  readonly error: BundleError;

  constructor(reason: BundleErrorReason, member = '', line: number | null = null) {
    super([reason, member, line === null ? '' : `line ${line}`].filter((part) => part !== '').join(', '));
    this.error = { reason, member: shown(member), line };
  }
}

/** A member's name as it may be shown: a hostile one may be long, or turn the reading direction. */
function shown(member: string): string {
  return member.replace(/[^\p{L}\p{N}./_ -]/gu, '?').slice(0, 120);
}

/** Runs what reads a bundle; a fault of the bundle becomes a value, a bug of ours stays an exception. */
export async function asResult<T>(read: () => Promise<T>): Promise<Result<T, BundleError>> {
  try {
    return success(await read());
  } catch (error) {
    if (error instanceof BundleFault) return failure(error.error);
    throw error;
  }
}
