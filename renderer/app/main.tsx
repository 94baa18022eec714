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
import { createRoot, type Root } from 'react-dom/client';
import { startTranslations } from '../i18n/i18n.ts';
import { chooseFirstLanguage, lockedLanguage } from '../actions/choose-language.ts';
import { followOthers } from '../actions/lock-now.ts';
import { holdPage } from '../actions/move-archive.ts';
import { openArchive } from '../actions/open-archive.ts';
import { lookAtLock } from '../actions/shut-archive.ts';
import { App } from './app.tsx';
import { LockScreen } from './lock-screen.tsx';
import { RecoveryScreen } from './recovery-screen.tsx';

/**
 * The composition root. Whether the archive is locked comes before anything else; then it is looked at before anything
 * reads it, and the language comes before anything is shown, so that nothing is ever in the wrong direction.
 */
async function start(): Promise<void> {
  followOthers();
  const element = document.getElementById('root');
  if (!element) throw new Error('index.html has no #root');
  const root = createRoot(element);
  const look = await lookAtLock();
  if (look.kind !== 'shut') return open(root, look.kind === 'lock-lost' ? look.detail : null);
  await startTranslations(await lockedLanguage());
  root.render(
    <StrictMode>
      <LockScreen shut={look.shut} onOpen={() => void open(root)} />
    </StrictMode>,
  );
}

async function open(root: Root, lockLost: string | null = null): Promise<void> {
  holdPage();
  const opening = await openArchive(lockLost);
  const { language, isChosen } = await chooseFirstLanguage({
    isArchiveReadable: opening.kind !== 'newer' && opening.kind !== 'damaged',
  });
  await startTranslations(language);
  // Asked once; a browser may then not clear the archive when the disk runs low.
  await navigator.storage.persist();
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
