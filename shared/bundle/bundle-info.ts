import { z } from 'zod';
import type { ChangeRecord, Json } from '../model/change.ts';
import { DigestList } from './digest-list.ts';

/** Counts up whenever a bundle of ours could no longer be read by what read the last. */
export const BUNDLE_FORMAT = 1;

const SHA256 = /^[0-9a-f]{64}$/;
const sha256Schema = z.string().regex(SHA256);

/** What a bundle says of itself (data/bundle.json). Its reader counts again and compares. */
export const bundleInfoSchema = z
  .strictObject({
    format: z.literal(BUNDLE_FORMAT),
    /** The version of the application that wrote it. */
    app: z.string().max(100),
    /** ISO 8601 UTC. */
    madeOn: z.iso.datetime(),
    /** All that an archive knows, or the records of chosen rows alone. */
    scope: z.enum(['whole', 'selection']),
    counts: z
      .strictObject({
        records: z.int().nonnegative(),
        /** Clippings that the records bring in. */
        clippings: z.int().nonnegative(),
        originals: z.int().nonnegative(),
      })
      .readonly(),
    /** Whose records are in it, in the order of their names; `gaps` counts those whose record before is not. */
    devices: z
      .array(
        z
          .strictObject({
            device: z.string(),
            records: z.int().positive(),
            gaps: z.int().nonnegative(),
            newest: z.string(),
          })
          .readonly(),
      )
      .readonly(),
    /** Originals that clippings name and that were not to be had when the bundle was written. */
    missingOriginals: z.array(sha256Schema).readonly(),
  })
  .readonly();
export type BundleInfo = z.infer<typeof bundleInfoSchema>;

/** What a walk through records and originals finds, to be written in a bundle or compared with what it says. */
export class BundleCount {
  readonly #devices = new Map<string, { records: number; gaps: number; newest: string; hash: string }>();
  readonly #named = new DigestList();
  readonly #present = new DigestList();
  #records = 0;
  #clippings = 0;

  /** Those that were added, in their order. */
  get originals(): DigestList {
    return this.#present;
  }

  addRecord({ device, at, previous, hash, patches }: ChangeRecord): void {
    const known = this.#devices.get(device);
    const isLinked = previous === (known?.hash ?? null);
    const { records, gaps } = known ?? { records: 0, gaps: 0 };
    this.#devices.set(device, { records: records + 1, gaps: gaps + (isLinked ? 0 : 1), newest: at, hash });
    this.#records += 1;
    for (const patch of patches) {
      if (patch.kind !== 'insert' || patch.table !== 'clippings') continue;
      this.#clippings += 1;
      const { originalSha256 } = patch.row;
      if (isSha256(originalSha256)) this.#named.push(originalSha256);
    }
  }

  /** Each once, in the order of their hashes. */
  addOriginal(sha256: string): void {
    this.#present.push(sha256);
  }

  get(): Pick<BundleInfo, 'counts' | 'devices' | 'missingOriginals'> {
    const devices = [...this.#devices].sort(([one], [other]) => (one < other ? -1 : 1));
    return {
      counts: { records: this.#records, clippings: this.#clippings, originals: this.#present.length },
      devices: devices.map(([device, { records, gaps, newest }]) => ({ device, records, gaps, newest })),
      missingOriginals: [...this.#named.sorted()].filter((sha256) => this.#present.indexInOrder(sha256) < 0),
    };
  }
}

function isSha256(value: Json | undefined): value is string {
  return typeof value === 'string' && SHA256.test(value);
}
