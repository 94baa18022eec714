import { joinRecords, RecordsDiffer } from '../change/join-records.ts';
import type { ChangeRecord } from '../model/change.ts';
import type { Original } from '../model/clipping.ts';
import { BundleFault } from './bundle-error.ts';
import { CHANGES } from './members.ts';
import type { Bundle } from './open-bundle.ts';
import type { BundleContent } from './write-bundle.ts';

/**
 * What two bundles hold together: every record and original of either, once. It does not matter which comes first, nor
 * whether the two had met before: the same content comes out, to the byte. Both must have been verified.
 *
 * @param app the version of the application that writes it
 * @returns content whose reading throws BundleFault `records-differ` where both tell the same Change differently
 */
export function mergeBundles(one: Bundle, other: Bundle, app: string): BundleContent {
  const isWhole = one.info.scope === 'whole' && other.info.scope === 'whole';
  return {
    app,
    madeOn: one.info.madeOn > other.info.madeOn ? one.info.madeOn : other.info.madeOn,
    scope: isWhole ? 'whole' : 'selection',
    records: mergedRecords(one, other),
    originals: mergedOriginals(one, other),
  };
}

/** Both are in the order of the clock, so that one of each is held at a time. */
async function* mergedRecords(one: Bundle, other: Bundle): AsyncGenerator<ChangeRecord> {
  const [left, right] = [one.records(), other.records()];
  let [ofLeft, ofRight] = [await next(left), await next(right)];
  while (ofLeft !== null || ofRight !== null) {
    if (ofRight === null || (ofLeft !== null && ofLeft.at < ofRight.at)) {
      if (ofLeft !== null) yield ofLeft;
      ofLeft = await next(left);
    } else if (ofLeft === null || ofRight.at < ofLeft.at) {
      yield ofRight;
      ofRight = await next(right);
    } else {
      yield joined(ofLeft, ofRight);
      [ofLeft, ofRight] = [await next(left), await next(right)];
    }
  }
}

async function next(records: AsyncGenerator<ChangeRecord>): Promise<ChangeRecord | null> {
  const result = await records.next();
  return result.done === true ? null : result.value;
}

function joined(one: ChangeRecord, other: ChangeRecord): ChangeRecord {
  try {
    return joinRecords(one, other);
  } catch (error) {
    if (error instanceof RecordsDiffer) throw new BundleFault('records-differ', CHANGES);
    throw error;
  }
}

async function* mergedOriginals(one: Bundle, other: Bundle): AsyncGenerator<Original> {
  for (const sha256 of mergedHashes(one.originals(), other.originals())) {
    const bytes = (await one.original(sha256)) ?? (await other.original(sha256));
    if (bytes !== null) yield { sha256, bytes };
  }
}

/** Both are in order, and so is what comes out, each once. */
function* mergedHashes(left: Generator<string>, right: Generator<string>): Generator<string> {
  let [ofLeft, ofRight] = [left.next(), right.next()];
  while (ofLeft.done !== true || ofRight.done !== true) {
    const isLeft = ofRight.done === true || (ofLeft.done !== true && ofLeft.value <= ofRight.value);
    const isBoth = ofLeft.done !== true && ofRight.done !== true && ofLeft.value === ofRight.value;
    yield String(isLeft ? ofLeft.value : ofRight.value);
    if (isLeft) ofLeft = left.next();
    if (!isLeft || isBoth) ofRight = right.next();
  }
}
