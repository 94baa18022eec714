import { act, renderHook } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { useShare } from '#renderer/ui/use-share.ts';

type OnShare = (share: number) => void;

/** A task that somebody else carries on and ends, as a worker does. */
class CarriedOn {
  resolve: (value: string) => void = () => undefined;
  reject: (error: Error) => void = () => undefined;
  #onShare: OnShare = () => undefined;

  readonly task = (onShare: OnShare) => {
    this.#onShare = onShare;
    return new Promise<string>((resolve, reject) => {
      [this.resolve, this.reject] = [resolve, reject];
    });
  };

  tell(share: number): void {
    act(() => this.#onShare(share));
  }
}

describe('how far a task is', () => {
  it('is told from nothing on, and by nobody once it is done', async () => {
    const { result } = renderHook(() => useShare());
    const carried = new CarriedOn();
    expect(result.current[0]).toBeNull();
    let answer: Promise<string> | undefined;
    act(() => {
      answer = result.current[1](carried.task);
    });
    expect(result.current[0]).toBe(0);
    carried.tell(0.5);
    expect(result.current[0]).toBe(0.5);
    await act(async () => {
      carried.resolve('done');
      await answer;
    });
    expect(await answer).toBe('done');
    expect(result.current[0]).toBeNull();
    // A worker's messages come by another way than its outcome, and the last of them may come after it.
    carried.tell(1);
    expect(result.current[0]).toBeNull();
  });

  it('is told no more where the task failed', async () => {
    const { result } = renderHook(() => useShare());
    const carried = new CarriedOn();
    await act(async () => {
      const answer = result.current[1](carried.task);
      carried.reject(new Error('the disk is full'));
      await expect(answer).rejects.toThrow('the disk is full');
    });
    carried.tell(0.9);
    expect(result.current[0]).toBeNull();
  });
});
