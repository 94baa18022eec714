import type { JournalAddition } from '#shared/host.ts';
import type { ChangeRecord } from '#shared/model/change.ts';
import { originalsNamedBy } from '../journal-copy.ts';
import type { ArchiveSeal } from './archive-seal.ts';
import { sealLine, sealOriginal } from './sealed-line.ts';

/** Lines and originals as they go beside the profile of a locked archive. */
export function sealAddition(
  seal: ArchiveSeal,
  records: readonly ChangeRecord[],
  { lines, originals }: JournalAddition,
): JournalAddition {
  const sealed = originals.map((original) => sealOriginal(seal, original));
  const names = new Map(originals.map(({ sha256 }, index) => [sha256, sealed[index]?.sha256 ?? '']));
  const sealedLines = lines.map(({ device, at, line }, index) => {
    const record = records[index];
    const own = [...new Set(record ? originalsNamedBy(record) : [])].flatMap((hash) => {
      const name = names.get(hash);
      return name === undefined ? [] : [[hash, name] as const];
    });
    return { device, at, line: sealLine(seal, { at, device }, { line, originals: own }) };
  });
  return { lines: sealedLines, originals: sealed };
}
