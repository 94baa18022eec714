import './wake-databases.ts';
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
import { isToLookClosely, lookAgain } from '../actions/second-look.ts';
import { findShutArchive, type FoundArchive } from '../actions/shut-archive.ts';
import { loadSearch, search } from '../workers/search.ts';
import { LockScreen } from './lock-screen.tsx';
import { RecoveryScreen } from './recovery-screen.tsx';

/** The screens are read while the archive is being found and looked at: both take a good part of the start. */
const appProgram = import('./app.tsx');

/**
 * The composition root. Whether the archive is locked comes before anything else; then it is looked at before anything
 * reads it, and the language comes before anything is shown, so that nothing is ever in the wrong direction.
 */
async function start(): Promise<void> {
  followOthers();
  loadSearch();
  const element = document.getElementById('root');
  if (!element) throw new Error('index.html has no #root');
  const root = createRoot(element);
  const { shut, ...found } = await findShutArchive();
  if (!shut) return open(root, found);
  await startTranslations(await lockedLanguage());
  root.render(
    <StrictMode>
      <LockScreen shut={shut} onOpen={() => void open(root)} />
    </StrictMode>,
  );
}

/** @param found what was found at the start; behind the lock screen it may have changed, and is read there */
async function open(root: Root, found: Omit<FoundArchive, 'shut'> = {}): Promise<void> {
  holdPage();
  const opening = await openArchive({ isThorough: isToLookClosely(), ...found });
  // Its worker opens the index while the page is put together.
  if (opening.kind === 'ready') search();
  const { language, isChosen } = await chooseFirstLanguage({
    isArchiveReadable: opening.kind !== 'newer' && opening.kind !== 'damaged',
  });
  const [{ App }] = await Promise.all([appProgram, startTranslations(language)]);
  const showApp = () =>
    root.render(
      <StrictMode>
        <App isLanguageChosen={isChosen} />
      </StrictMode>,
    );
  // Asked once; a browser may then not clear the archive when the disk runs low.
  void navigator.storage.persist();
  if (opening.kind === 'ready') {
    showApp();
    void lookAgain();
  } else
    root.render(
      <StrictMode>
        <RecoveryScreen opening={opening} onOpen={showApp} />
      </StrictMode>,
    );
}

void start();
