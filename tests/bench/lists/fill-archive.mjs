/**
 * Fills the app's own tables with `size` clippings. Runs in the page, so it may use nothing from outside itself.
 *
 * @param {number} size
 * @returns {Promise<number>} how long it took, in milliseconds
 */
export async function fillArchive(size) {
  const start = performance.now();
  const WORDS = 'مجلس جهة ماء تعليم طريق مدينة لقاء ندوة conseil région eau école route ville rencontre budget'.split(
    ' ',
  );
  const OUTLETS = ['صدى الأطلس', 'ضفاف 24', 'La Gazette du Rif', 'Courrier des Oasis', null];
  const LANGUAGES = ['ar', 'fr', 'en'];
  let state = 1;
  const next = (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
  const sentence = (length) => Array.from({ length }, () => WORDS[next(WORDS.length)]).join(' ');
  const two = (value) => String(value).padStart(2, '0');
  const unknown = { value: null, basis: 'unknown', rule: 'none', evidence: [], warnings: [] };
  const request = window.indexedDB.open('qosasa');
  const database = await new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
  // The search is to read the archive anew.
  const forget = database.transaction(['searchColumns', 'searchNotes'], 'readwrite');
  for (const table of ['searchColumns', 'searchNotes']) forget.objectStore(table).clear();
  await new Promise((resolve) => (forget.oncomplete = () => resolve()));
  for (let from = 0; from < size; from += 2000) {
    const transaction = database.transaction(['clippings', 'texts'], 'readwrite');
    for (let at = from; at < Math.min(size, from + 2000); at += 1) {
      const id = `0192-${String(at).padStart(8, '0')}`;
      const [title, text] = [`${sentence(6)} ${at}`, sentence(60)];
      const fields = ['title', 'kicker', 'outlet', 'byline', 'agency', 'section', 'dateline', 'publishedOn', 'url'];
      transaction.objectStore('clippings').put({
        ...Object.fromEntries(fields.map((field) => [field, null])),
        id,
        status: at % 5 === 0 ? 'inbox' : 'archived',
        trashedAt: null,
        language: LANGUAGES[next(3)],
        title,
        outlet: OUTLETS[next(OUTLETS.length)],
        publishedOn: `${2010 + next(16)}-${two(1 + next(12))}-${two(1 + next(28))}`,
        excerpt: text.slice(0, 160),
        importedAt: new Date(1_700_000_000_000 + at * 1000).toISOString(),
        sourceName: `${at}.txt`,
        sourceKind: 'file',
        originalSha256: id,
        topics: next(4) === 0 ? ['تعليم'] : [],
        notes: '',
      });
      transaction.objectStore('texts').put({
        id,
        text,
        format: 'text',
        encoding: 'utf-8',
        links: [],
        headings: [],
        markup: {},
        blocks: [{ start: 0, end: text.length, part: 'body', rule: 'article', language: 'ar' }],
        metadata: Object.fromEntries(fields.map((field) => [field, unknown])),
      });
    }
    await new Promise((resolve, reject) => {
      transaction.oncomplete = resolve;
      transaction.onerror = () => reject(transaction.error);
    });
  }
  database.close();
  return performance.now() - start;
}
