import type { Language } from '../../model/language.ts';
import { ar } from './ar.ts';
import { en } from './en.ts';
import { fr } from './fr.ts';
import type { AnyMessages } from './message-types.ts';

/** The words of a press review in each language. */
export const MESSAGES: Readonly<Record<Language, AnyMessages>> = { ar, fr, en };
