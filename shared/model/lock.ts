/** Runs tasks one after the other, in the order in which they are given. */
export class Lock {
  #last: Promise<unknown> = Promise.resolve();

  async run<T>(task: () => T | Promise<T>): Promise<T> {
    const result = this.#last.then(task, task);
    this.#last = result.catch(() => undefined);
    return result;
  }
}
