import type en from './en.json';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    // Keys are typed from the English catalogue; a test holds the others to it.
    resources: { translation: typeof en };
    returnNull: false;
  }
}
