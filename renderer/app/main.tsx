import '@fontsource/ibm-plex-sans/latin-400.css';
import '@fontsource/ibm-plex-sans/latin-500.css';
import '@fontsource/ibm-plex-sans/latin-600.css';
import '@fontsource/ibm-plex-sans/latin-ext-400.css';
import '@fontsource/ibm-plex-sans/latin-ext-500.css';
import '@fontsource/ibm-plex-sans/latin-ext-600.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-400.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-500.css';
import '@fontsource/ibm-plex-sans-arabic/arabic-600.css';
import '../ui/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { startTranslations } from '../i18n/i18n.ts';
import { chooseFirstLanguage } from '../actions/choose-language.ts';
import { App } from './app.tsx';

/** The composition root: the language first, so that nothing is ever shown in the wrong direction. */
async function start(): Promise<void> {
  const { language, isChosen } = await chooseFirstLanguage();
  await startTranslations(language);
  // Asked once; a browser may then not clear the archive when the disk runs low.
  await navigator.storage.persist();
  const root = document.getElementById('root');
  if (!root) throw new Error('index.html has no #root');
  createRoot(root).render(
    <StrictMode>
      <App isLanguageChosen={isChosen} />
    </StrictMode>,
  );
}

void start();
