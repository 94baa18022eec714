import { useState } from 'react';
import type { BundleError } from '#shared/bundle/bundle-error.ts';
import type { Result } from '#shared/model/result.ts';
import type { BackupSource } from '../../../actions/kept-backups.ts';
import { perform } from '../../../actions/perform.ts';
import { useShare } from '../../../ui/use-share.ts';

/** Something done with a backup, that may need its passphrase. */
export type BackupTask<T> = (
  source: BackupSource,
  passphrase: string | null,
  onShare: (share: number) => void,
) => Promise<Result<T, BundleError>>;

export interface TaskState {
  /** The backup that it is about; null before the first. */
  readonly source: BackupSource | null;
  /** How far it is, null where nothing runs. */
  readonly share: number | null;
  readonly problem: BundleError | null;
  /** Whether the backup waits for its passphrase. */
  readonly needsPassphrase: boolean;
  readonly start: (source: BackupSource) => void;
  readonly unlock: (passphrase: string) => void;
}

/** Runs a task over a backup that somebody chose; where it is locked, waits for its passphrase and goes on. */
export function useBackupTask<T>(task: BackupTask<T>, onDone: (value: T, source: BackupSource) => void): TaskState {
  const [source, setSource] = useState<BackupSource | null>(null);
  const [share, follow] = useShare();
  const [problem, setProblem] = useState<BundleError | null>(null);
  const run = (chosen: BackupSource, passphrase: string | null) => {
    setSource(chosen);
    setProblem(null);
    perform(async () => {
      const outcome = await follow((onShare) => task(chosen, passphrase, onShare));
      if (outcome.ok) onDone(outcome.value, chosen);
      else setProblem(outcome.error);
    });
  };
  return {
    ...{ source, share, problem },
    needsPassphrase: problem?.reason === 'locked' || problem?.reason === 'wrong-passphrase',
    start: (chosen) => run(chosen, null),
    unlock: (passphrase) => {
      if (source) run(source, passphrase);
    },
  };
}
