import type { AppUnderTest } from './launch-app.ts';

/** The bridge as a page uses it that does not keep to the contract. */
interface LooseBridge {
  request(channel: string, ...args: readonly unknown[]): Promise<unknown>;
}

export type Reply = { readonly answer: unknown } | { readonly refused: string };

/** Asks the shell from the page, as the interface does, with arguments of any kind. */
export function request(app: AppUnderTest, channel: string, ...args: readonly unknown[]): Promise<Reply> {
  return app.page.evaluate(
    async ([name, sent]): Promise<Reply> => {
      const { qosasa } = window as unknown as { qosasa: LooseBridge };
      try {
        return { answer: await qosasa.request(name, ...sent) };
      } catch (error) {
        return { refused: error instanceof Error ? error.message : String(error) };
      }
    },
    [channel, args] as const,
  );
}
