import type { Sounds } from './name-sounds.ts';

/** Which script a spelling is in: Latin writes vowels that Arabic leaves out, so what may be missing differs. */
export type NameScript = 'arabic' | 'latin';

/** How far two sounds are apart, for pairs that spellings confuse; all others are 1 apart (2 vowels: see VOWELS). */
const APART: Readonly<Record<string, number>> = {
  kq: 0.02, gq: 0.2, gk: 0.35, gj: 0.25, Gg: 0.15, Gr: 0.45, Gq: 0.4, xk: 0.35, xh: 0.35, hx: 0.35, jz: 0.5, jy: 0.6,
  $s: 0.45, $j: 0.5, sz: 0.35, dt: 0.45, dz: 0.35, st: 0.5, bf: 0.6, fw: 0.5, bw: 0.7, mn: 0.6, lr: 0.8, ln: 0.8,
  ch: 0.6, cq: 0.7, kh: 0.6,
  Ae: 0.12, Ao: 0.35, Ay: 0.5, Aw: 0.55, eo: 0.25, ey: 0.12, ew: 0.4, ow: 0.05, oy: 0.5, wy: 0.6,
  Ac: 0.08, ce: 0.1, co: 0.15, cw: 0.3, cy: 0.3,
}; // prettier-ignore

/** What it costs that a sound of one spelling has no counterpart in the other. */
const MISSING: Readonly<Record<NameScript, Readonly<Record<string, number>>>> = {
  // Arabic writes long vowels only, and these are always written in Latin script.
  arabic: { A: 0.35, e: 0.15, w: 0.4, y: 0.35, c: 0.1, h: 0.35 },
  // Latin writes the short vowels too, which Arabic leaves out.
  latin: { A: 0.08, e: 0.04, o: 0.06, w: 0.14, y: 0.12, c: 0.1, h: 0.35 },
};
/** Between two spellings of one script, vowels are there in both, or in neither. */
const MISSING_WITHIN: Readonly<Record<string, number>> = { A: 0.5, e: 0.3, o: 0.4, w: 0.5, y: 0.45, c: 0.6, h: 0.5 };
const MISSING_WITHIN_LATIN: Readonly<Record<string, number>> = {
  A: 0.2,
  e: 0.12,
  o: 0.2,
  w: 0.3,
  y: 0.25,
  c: 0.2,
  h: 0.3,
};

function apart(one: string, other: string): number {
  if (one === other) return 0;
  return APART[one + other] ?? APART[other + one] ?? 1;
}

function missingCosts(script: NameScript, other: NameScript): Readonly<Record<string, number>> {
  if (script !== other) return MISSING[script];
  return script === 'arabic' ? MISSING_WITHIN : MISSING_WITHIN_LATIN;
}

/**
 * How far two words of a name are apart by their sounds: the cheapest way of turning one into the other, by the number of
 * consonants. 0 is the same word; from about 0.35 on they are different words.
 */
export function soundDistance(
  one: { readonly sounds: Sounds; readonly script: NameScript },
  other: { readonly sounds: Sounds; readonly script: NameScript },
): number {
  const cost = editCost(
    one.sounds,
    other.sounds,
    missingCosts(one.script, other.script),
    missingCosts(other.script, one.script),
  );
  return cost / Math.max(MOST_TELLING_SHORT, (consonants(one.sounds) + consonants(other.sounds)) / 2);
}

/** Words of fewer consonants than this tell too little for a difference to be forgiven by their length. */
const MOST_TELLING_SHORT = 2;

function consonants(sounds: Sounds): number {
  let count = 0;
  for (const sound of sounds) if (!'Aeowyc'.includes(sound)) count += 1;
  return count;
}

function editCost(
  one: Sounds,
  other: Sounds,
  missingOne: Readonly<Record<string, number>>,
  missingOther: Readonly<Record<string, number>>,
): number {
  let previous = new Float64Array(other.length + 1);
  for (let at = 0; at < other.length; at += 1) {
    previous[at + 1] = (previous[at] ?? 0) + (missingOther[other.charAt(at)] ?? 1);
  }
  for (const sound of one) {
    const current = new Float64Array(other.length + 1);
    const missing = missingOne[sound] ?? 1;
    current[0] = (previous[0] ?? 0) + missing;
    for (let at = 0; at < other.length; at += 1) {
      const letter = other.charAt(at);
      current[at + 1] = Math.min(
        (previous[at] ?? 0) + apart(sound, letter),
        (previous[at + 1] ?? 0) + missing,
        (current[at] ?? 0) + (missingOther[letter] ?? 1),
      );
    }
    previous = current;
  }
  return previous[other.length] ?? 0;
}
