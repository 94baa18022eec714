import { randomUUID } from 'node:crypto';
import { APP_ORIGIN } from './app-origin.ts';

const PREFIX = '/print/';

/** Documents waiting to be printed: each is kept in memory and handed out once, at an address nobody can guess. */
export class PrintPages {
  readonly #waiting = new Map<string, string>();

  /** Keeps a document. @returns its address, and how to forget it when it was never fetched. */
  add(html: string): { readonly url: string; forget(): void } {
    const pathname = `${PREFIX}${randomUUID()}`;
    this.#waiting.set(pathname, html);
    return { url: `${APP_ORIGIN}${pathname}`, forget: () => void this.#waiting.delete(pathname) };
  }

  /** Hands a document out and forgets it. @returns null where there is none, or no longer. */
  take(pathname: string): string | null {
    const html = this.#waiting.get(pathname);
    this.#waiting.delete(pathname);
    return html ?? null;
  }
}
