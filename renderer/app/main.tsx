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
import { openArchive } from '../actions/open-archive.ts';
import { App } from './app.tsx';
import { RecoveryScreen } from './recovery-screen.tsx';

/**
 * The composition root. The archive is looked at before anything reads it, and the language comes before anything is
 * shown, so that nothing is ever in the wrong direction.
 */
async function start(): Promise<void> {
  const opening = await openArchive();
  const { language, isChosen } = await chooseFirstLanguage({
    isArchiveReadable: opening.kind !== 'newer' && opening.kind !== 'damaged',
  });
  await startTranslations(language);
  // Asked once; a browser may then not clear the archive when the disk runs low.
  await navigator.storage.persist();
  const element = document.getElementById('root');
  if (!element) throw new Error('index.html has no #root');
  const root = createRoot(element);
  const showApp = () =>
    root.render(
      <StrictMode>
        <App isLanguageChosen={isChosen} />
      </StrictMode>,
    );
  if (opening.kind === 'ready') showApp();
  else
    root.render(
      <StrictMode>
        <RecoveryScreen opening={opening} onOpen={showApp} />
      </StrictMode>,
    );
}

void start();
