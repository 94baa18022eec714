import type { SaveOutcome } from '#shared/host.ts';
import type { Clipping } from '#shared/model/clipping.ts';
import { host } from '../host/host.ts';
import { database } from '../store/database.ts';

/**
 * Hands a clipping's original, byte for byte as it came, to the host to keep under the name it had.
 *
 * @throws if the archive has no such original, which `verify` would have told of
 */
export async function saveOriginal({ originalSha256, sourceName }: Clipping): Promise<SaveOutcome> {
  const original = await database.originals.get(originalSha256);
  if (!original) throw new Error(`No original ${originalSha256}`);
  return host.save({ name: sourceName.includes('.') ? sourceName : `${sourceName}.txt`, bytes: original.bytes });
}
