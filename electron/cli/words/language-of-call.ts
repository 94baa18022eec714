import { LANGUAGES, type Language } from '#shared/model/language.ts';

/** The variables that say a user's language, the one that counts most first (POSIX). */
const VARIABLES = ['LC_ALL', 'LC_MESSAGES', 'LANG'] as const;

/** In which language a call is answered, and what is left of its arguments. */
export interface SpokenCall {
  readonly language: Language;
  readonly rest: readonly string[];
  /** Whether `--lang` names a language that is spoken here; true where it is not given. */
  readonly isKnown: boolean;
}

/**
 * Takes `--lang L` (or `--lang=L`) out of the arguments of a call.
 *
 * @returns the language asked for; else the system's, as its environment has it; else English
 */
export function languageOfCall(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): SpokenCall {
  const rest: string[] = [];
  let asked: string | null = null;
  for (let index = 0; index < args.length; index += 1) {
    const argument = args[index] ?? '';
    const match = /^--lang(?:=(.*))?$/u.exec(argument);
    if (!match) rest.push(argument);
    else asked = match[1] ?? args[(index += 1)] ?? '';
  }
  const known = asked === null ? null : languageOf(asked);
  return { language: known ?? languageOfSystem(environment), rest, isKnown: asked === null || known !== null };
}

function languageOfSystem(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = VARIABLES.map((name) => environment[name] ?? '').find((value) => value !== '');
  return languageOf(locale ?? '') ?? 'en';
}

/** The language of a tag (`fr-MA`) or a locale (`ar_MA.UTF-8`). */
function languageOf(name: string): Language | null {
  const [code] = name.toLowerCase().split(/[-_.@]/u, 1);
  return LANGUAGES.find((language) => language === code) ?? null;
}
