import { describe, expect, it } from 'vitest';
import { languageOfCall } from '#electron/cli/words/language-of-call.ts';

describe('languageOfCall()', () => {
  it.each([
    [{ LANG: 'fr_MA.UTF-8' }, 'fr'],
    [{ LANG: 'ar_MA' }, 'ar'],
    [{ LC_ALL: 'ar', LANG: 'fr_FR' }, 'ar'],
    [{ LC_ALL: '', LC_MESSAGES: 'fr', LANG: 'ar' }, 'fr'],
    [{ LC_ALL: 'C.UTF-8', LANG: 'fr_FR' }, 'en'],
    [{ LANG: 'POSIX' }, 'en'],
    [{ LANG: 'zgh_MA' }, 'en'],
    [{}, 'en'],
  ] as const)('hears %o as %s', (environment, language) => {
    expect(languageOfCall(['link'], environment)).toEqual({ language, rest: ['link'], isKnown: true });
  });

  it.each([
    [['bundle', '--lang', 'ar', 'verify', 'x']],
    [['--lang=ar', 'bundle', 'verify', 'x']],
    [['bundle', 'verify', 'x', '--lang', 'ar-MA']],
  ])('takes the language out of %o, wherever it stands', (args) => {
    const call = languageOfCall(args, { LC_ALL: 'fr' });

    expect(call).toEqual({ language: 'ar', rest: ['bundle', 'verify', 'x'], isKnown: true });
  });

  it.each([[['link', '--lang', 'tlh']], [['link', '--lang']], [['link', '--lang=']]])(
    'says of %o that it is not spoken here, in the system’s language',
    (args) => {
      expect(languageOfCall(args, { LANG: 'fr' })).toEqual({ language: 'fr', rest: ['link'], isKnown: false });
    },
  );

  it('leaves the language of a report alone', () => {
    const args = ['report', '--language', 'ar', '--language=ar'];

    expect(languageOfCall(args, {}).rest).toEqual(args);
  });
});
