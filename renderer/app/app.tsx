import { I18nProvider } from 'react-aria-components/I18nProvider';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Redirect, Route, Router, Switch } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { ArchiveScreen } from '../features/archive/archive-screen.tsx';
import { useArchiveState } from '../features/archive/use-archive-state.ts';
import { EntitiesScreen } from '../features/entities/entities-screen.tsx';
import { EventsScreen } from '../features/events/events-screen.tsx';
import { InboxScreen } from '../features/inbox/inbox-screen.tsx';
import { MergeScreen } from '../features/merge/merge-screen.tsx';
import { ReportScreen } from '../features/reports/report-screen.tsx';
import { ReportsScreen } from '../features/reports/reports-screen.tsx';
import { ReviewScreen } from '../features/review/review-screen.tsx';
import { SettingsScreen } from '../features/settings/settings-screen.tsx';
import { TrashScreen } from '../features/archive/trash-screen.tsx';
import { useLanguage } from '../i18n/use-language.ts';
import { NoticeRegion } from '../ui/notice-region.tsx';
import styles from './app.module.css';
import { DropTarget } from './drop-target.tsx';
import { ErrorBoundary } from './error-boundary.tsx';
import { FirstStart } from './first-start.tsx';
import { ImportPanel } from './import-panel.tsx';
import { Navigation } from './navigation.tsx';
import { MoveScreen } from './move-screen.tsx';
import { useBackups } from './use-backups.ts';
import { NotFound } from './not-found.tsx';
import { useCommands } from './use-commands.ts';
import { useIdleLock } from './use-idle-lock.ts';
import { useImport } from './use-import.ts';
import { useMove } from './use-move.ts';

/** Read when it is first asked for: the reader of its text takes longer to begin than all other screens. */
const SearchHelpScreen = lazy(async () => {
  const { SearchHelpScreen: screen } = await import('../features/archive/search-help-screen.tsx');
  return { default: screen };
});

/** The application: navigation, the screen that the address names, and what is above all screens. */
export function App({ isLanguageChosen }: { readonly isLanguageChosen: boolean }) {
  const { locale } = useLanguage();
  const move = useMove();
  return (
    <I18nProvider locale={locale}>
      <Router hook={useHashLocation}>
        <ErrorBoundary>
          {move ? <MoveScreen move={move} /> : <Workplace isLanguageChosen={isLanguageChosen} />}
        </ErrorBoundary>
      </Router>
    </I18nProvider>
  );
}

function Workplace({ isLanguageChosen }: { readonly isLanguageChosen: boolean }) {
  const { t } = useTranslation();
  const [isChosen, setChosen] = useState(isLanguageChosen);
  const importing = useImport();
  const archive = useArchiveState();
  useCommands(importing.chooseFiles);
  useBackups();
  useIdleLock();
  if (!isChosen) return <FirstStart onChosen={() => setChosen(true)} />;
  return (
    <DropTarget onSources={importing.start}>
      <div className={styles['app']}>
        <Navigation onChooseFiles={importing.chooseFiles} />
        <main className={styles['main']} id="main">
          <Switch>
            <Route path="/inbox">
              <InboxScreen
                onChooseFiles={importing.chooseFiles}
                onChooseFolder={importing.chooseFolder}
                onLoadSample={importing.loadSample}
              />
            </Route>
            <Route path="/clippings/:id">{({ id }) => <ReviewScreen key={id} id={id} />}</Route>
            <Route path="/archive">
              <ArchiveScreen state={archive} />
            </Route>
            <Route path="/trash">
              <TrashScreen />
            </Route>
            <Route path="/entities/:id?">{({ id }) => <EntitiesScreen selectedId={id ?? null} />}</Route>
            <Route path="/events/:id?">{({ id }) => <EventsScreen selectedId={id ?? null} />}</Route>
            <Route path="/reports">
              <ReportsScreen />
            </Route>
            <Route path="/reports/:id">{({ id }) => <ReportScreen key={id} id={id} />}</Route>
            <Route path="/help/search">
              <Suspense fallback={null}>
                <SearchHelpScreen onExample={(query) => archive.onView({ query, typing: false })} />
              </Suspense>
            </Route>
            <Route path="/merge">
              <MergeScreen />
            </Route>
            <Route path="/settings">
              <SettingsScreen />
            </Route>
            <Route path="/">
              <Redirect to="/inbox" replace />
            </Route>
            <Route>
              <NotFound />
            </Route>
          </Switch>
        </main>
        <ImportPanel state={importing.state} onCancel={importing.cancel} onClose={importing.close} />
      </div>
      <NoticeRegion label={t('common.notices')} closeLabel={t('common.close')} />
    </DropTarget>
  );
}
