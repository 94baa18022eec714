/* global document, location, MutationObserver, indexedDB */
// What runs in the page: given to the browser as source, so each function stands by itself.

/**
 * What a screen shows that tells of something saved.
 * @typedef {{ hash: string, statuses: string[], tags: string[], notices: string[] }} Shown
 */

/** Tells the process around the browser, which outlives it, whenever the screen shows something else. */
export function watchScreen() {
  let last = '';
  /** @type {string[]} */
  const notices = [];
  /** @type {WeakSet<Element>} */
  const known = new WeakSet();
  const textOf = (/** @type {Element} */ element) => (element.textContent ?? '').trim();
  const look = () => {
    for (const notice of document.querySelectorAll('[role="alertdialog"]')) {
      if (known.has(notice) || !/taken in/.test(textOf(notice))) continue;
      known.add(notice);
      notices.push(textOf(notice));
    }
    const untag = [...document.querySelectorAll('button[aria-label^="Remove the tag "]')];
    const shown = {
      hash: location.hash,
      statuses: [...document.querySelectorAll('[role="status"]')].map(textOf).filter((text) => text !== ''),
      tags: untag.map((button) => (button.getAttribute('aria-label') ?? '').slice('Remove the tag '.length)),
      notices,
    };
    const text = JSON.stringify(shown);
    if (text === last) return;
    last = text;
    /** @type {any} */ (window).tell(shown);
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
}

/**
 * What the archive holds, read past the app: the files of which the clipping, its text and its original are there, and
 * the tags by the clipping's id and each name of what is tagged.
 */
export async function readArchive() {
  const request = indexedDB.open('qosasa');
  const database = await new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('open'));
  });
  const ask = (/** @type {string} */ table, /** @type {'getAll' | 'getAllKeys'} */ what) =>
    new Promise((resolve, reject) => {
      const rows = database.transaction(table).objectStore(table)[what]();
      rows.onsuccess = () => resolve(rows.result);
      rows.onerror = () => reject(rows.error ?? new Error('read'));
    });
  const [clippings, textIds, hashes, mentions, entities] = await Promise.all([
    ask('clippings', 'getAll'),
    ask('texts', 'getAllKeys'),
    ask('originals', 'getAllKeys'),
    ask('mentions', 'getAll'),
    ask('entities', 'getAll'),
  ]);
  database.close();
  const [texts, originals] = [new Set(textIds), new Set(hashes)];
  const whole = clippings.filter(
    (/** @type {any} */ { id, originalSha256 }) => texts.has(id) && originals.has(originalSha256),
  );
  const names = new Map(
    entities.map((/** @type {any} */ entity) => [entity.id, entity.names.map((/** @type {any} */ name) => name.text)]),
  );
  return {
    ids: whole.map((/** @type {any} */ { id }) => id),
    files: whole.map((/** @type {any} */ { sourceName }) => sourceName),
    tags: mentions.flatMap((/** @type {any} */ { clippingId, target }) =>
      (names.get(target.id) ?? []).map((/** @type {string} */ name) => `${clippingId} ${name}`),
    ),
  };
}
