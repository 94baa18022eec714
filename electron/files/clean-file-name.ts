/** Characters that Windows refuses in a name; a slash of either kind would lead into another folder. */
const REFUSED = /[<>:"|?*\p{Cc}]/gu;
/** Marks that turn the reading direction can make `exe.pdf` look like `fdp.exe`. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/** Names that are devices on Windows, with any ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file */
const DEVICE = /^(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])$/i;
/** What every common file system takes, in UTF-8 bytes, with room for the " (1)" that a user may add. */
const MAX_BYTES = 240;
const FALLBACK = 'qosasa';

/**
 * A suggested file name, made safe for every system we run on.
 * @param suggested any text; only its last path part counts
 * @returns a bare name, never empty
 * @example cleanFileName('../report: «A/B».pdf') // 'B».pdf'
 */
export function cleanFileName(suggested: string): string {
  const last = suggested.toWellFormed().split(/[/\\]/).at(-1) ?? '';
  const visible = last.replace(REFUSED, ' ').replace(DIRECTION_MARKS, '').replace(/\s+/g, ' ');
  const trimmed = visible.replace(/^[. ]+|[. ]+$/g, '');
  const dot = trimmed.lastIndexOf('.');
  const [stem, ending] = dot > 0 ? [trimmed.slice(0, dot), trimmed.slice(dot)] : [trimmed, ''];
  const safeStem = DEVICE.test(stem.split('.', 1)[0]?.trim() ?? '') ? `_${stem}` : stem;
  // An "ending" longer than any real one is a sentence with a full stop in it: shorten the whole.
  if (Buffer.byteLength(ending) > 20) return shorten(safeStem + ending, MAX_BYTES) || FALLBACK;
  return (shorten(safeStem, MAX_BYTES - Buffer.byteLength(ending)) || FALLBACK) + ending;
}

/** The longest beginning that fits, cut between characters as a reader sees them. */
function shorten(text: string, maxBytes: number): string {
  if (Buffer.byteLength(text) <= maxBytes) return text;
  let kept = '';
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    if (Buffer.byteLength(kept + segment) > maxBytes) break;
    kept += segment;
  }
  return kept.replace(/[. ]+$/, '');
}
