import { proxy } from 'comlink';
import type { BundleError } from '#shared/bundle/bundle-error.ts';
import type { Result } from '#shared/model/result.ts';
import type { MergePreview } from '../store/preview-merge.ts';
import { bundles } from '../workers/bundles.ts';

export type { MergePreview } from '../store/preview-merge.ts';

/**
 * Reads all of a bundle and tells what taking it in would do; nothing is written.
 *
 * @param passphrase null where it is not locked
 */
export async function previewBundle(
  file: File,
  passphrase: string | null,
  onShare: (share: number) => void,
): Promise<Result<MergePreview, BundleError>> {
  return bundles().preview({ file, size: file.size, opener: passphrase }, proxy(onShare));
}
