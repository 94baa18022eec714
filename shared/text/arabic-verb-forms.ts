import { fold } from './fold.ts';

export type VerbTense = 'past' | 'present' | 'future';

/** A written form of a verb, folded. */
export interface VerbForm {
  readonly form: string;
  readonly tense: VerbTense;
  /** A pronoun is written on to it: نظمه, ترأسته. Then its object was named before. */
  readonly hasObject: boolean;
}

const OBJECTS = ['ه', 'ها', 'هم', 'هما'];

/**
 * The third-person forms of an Arabic verb as the press writes them, from its masculine singular: past (نظم: نظمت, نظموا)
 * or present (ينظم: تنظم, ينظمون, سينظم), each also with an object written on to it (نظمه, ينظمها).
 *
 * @param verb in the past or the present, as written: the final ى tells التقى (التقت) from بقي (بقيت)
 * @param isPresent whether `verb` is in the present tense
 */
export function arabicVerbForms(verb: string, isPresent: boolean): VerbForm[] {
  return isPresent ? presentForms(verb) : pastForms(verb);
}

function pastForms(verb: string): VerbForm[] {
  // دعا as التقى: دعت, دعوا.
  const isWeak = /[ىا]$/.test(verb);
  const whole = fold(verb);
  const root = isWeak ? whole.slice(0, -1) : whole;
  // أجرى with an object is written with alef: أجراه.
  const carrier = isWeak ? `${root}ا` : root;
  const plain = [whole, `${root}ت`, `${root}وا`, `${root}تا`, isWeak ? `${root}يا` : `${root}ا`];
  const objects = OBJECTS.flatMap((object) => [`${carrier}${object}`, `${root}ت${object}`, `${root}و${object}`]);
  return [...formsOf(plain, 'past', false), ...formsOf(objects, 'past', true)];
}

function presentForms(verb: string): VerbForm[] {
  const whole = fold(verb);
  const rest = whole.slice(1);
  const root = rest.endsWith('ي') ? rest.slice(0, -1) : rest;
  const plain = [`ي${rest}`, `ت${rest}`, `ي${root}ون`, `ي${root}ان`];
  const objects = OBJECTS.flatMap((object) => [`ي${rest}${object}`, `ت${rest}${object}`]);
  const ahead = (forms: readonly string[]) => forms.map((form) => `س${form}`);
  return [
    ...formsOf(plain, 'present', false),
    ...formsOf(objects, 'present', true),
    ...formsOf(ahead(plain), 'future', false),
    ...formsOf(ahead(objects), 'future', true),
  ];
}

function formsOf(forms: readonly string[], tense: VerbTense, hasObject: boolean): VerbForm[] {
  return forms.map((form) => ({ form, tense, hasObject }));
}
