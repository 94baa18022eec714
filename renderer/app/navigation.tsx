import {
  Archive,
  CalendarDays,
  FilePlus2,
  Inbox,
  Lock,
  Newspaper,
  Redo2,
  Settings,
  Trash2,
  Undo2,
  Users,
} from 'lucide-react';
import { memo, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import type { ChangeLabel } from '#shared/model/change.ts';
import { isArchiveLocked, lockNow } from '../actions/lock-now.ts';
import { perform } from '../actions/perform.ts';
import { redo, undo } from '../actions/undo.ts';
import { sayChange } from '../i18n/say.ts';
import { useLanguage } from '../i18n/use-language.ts';
import { useConflictCount } from '../store/queries/conflicts.ts';
import { useUndoState } from '../store/queries/journal.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { useOverview } from '../workers/use-overview.ts';
import styles from './navigation.module.css';

/** The way to every screen, and what can be done on all of them: import, undo, redo. */
export const Navigation = memo(function Navigation({ onChooseFiles }: { readonly onChooseFiles: () => void }) {
  const { t } = useTranslation();
  const waiting = useOverview()?.waiting ?? 0;
  const undecided = useConflictCount() ?? 0;
  return (
    <nav className={styles['navigation']} aria-label={t('nav.label')}>
      <p className={styles['brand']} aria-hidden>
        <img src="./icon.svg" alt="" width={28} height={28} />
        <span className={styles['name']}>{t('app.name')}</span>
      </p>
      <div className={styles['import']}>
        <Button look="primary" onPress={onChooseFiles}>
          <FilePlus2 size={18} aria-hidden />
          <span className={styles['name']}>{t('import.choose')}</span>
        </Button>
      </div>
      <ul className={styles['links']}>
        <NavLink
          to="/inbox"
          icon={<Inbox size={19} />}
          label={t('nav.inbox')}
          sign={{ count: waiting, label: t('nav.waiting', { count: waiting }) }}
        />
        <NavLink to="/archive" icon={<Archive size={19} />} label={t('nav.archive')} />
        <NavLink to="/entities" icon={<Users size={19} />} label={t('nav.entities')} />
        <NavLink to="/events" icon={<CalendarDays size={19} />} label={t('nav.events')} />
        <NavLink to="/reports" icon={<Newspaper size={19} />} label={t('nav.reports')} />
      </ul>
      <ul className={styles['links']}>
        <NavLink to="/trash" icon={<Trash2 size={19} />} label={t('nav.trash')} />
        <NavLink
          to="/settings"
          icon={<Settings size={19} />}
          label={t('nav.settings')}
          sign={{ count: undecided, label: t('nav.undecided', { count: undecided }) }}
        />
      </ul>
      <UndoButtons />
    </nav>
  );
});

interface NavLinkProps {
  readonly to: string;
  readonly icon: ReactNode;
  readonly label: string;
  /** How many things wait there, in a number and in words. */
  readonly sign?: { readonly count: number; readonly label: string };
}

function NavLink({ to, icon, label, sign }: NavLinkProps) {
  const [location] = useLocation();
  const { locale } = useLanguage();
  const isCurrent = location.startsWith(to);
  return (
    <li>
      <Link href={to} className={styles['link']} title={label} {...(isCurrent ? { 'aria-current': 'page' } : {})}>
        <span aria-hidden className={styles['icon']}>
          {icon}
        </span>
        <span className={styles['name']}>{label}</span>
        {sign && sign.count > 0 && (
          <span className={styles['count']} aria-label={sign.label}>
            {new Intl.NumberFormat(locale).format(sign.count)}
          </span>
        )}
      </Link>
    </li>
  );
}

function UndoButtons() {
  const { t } = useTranslation();
  const state = useUndoState();
  const named = (label: ChangeLabel | null | undefined, verb: string) =>
    label ? `${verb}: ${sayChange(t, label)}` : verb;
  return (
    <div className={styles['undo']}>
      {isArchiveLocked() && (
        <IconButton label={t('lock.now')} icon={<Lock size={18} aria-hidden />} onPress={lockNow} />
      )}
      <IconButton
        label={named(state?.undoLabel, t('common.undo'))}
        icon={<Undo2 size={18} aria-hidden />}
        isMirrored
        isDisabled={!state?.undo}
        onPress={() => perform(undo)}
      />
      <IconButton
        label={named(state?.redoLabel, t('common.redo'))}
        icon={<Redo2 size={18} aria-hidden />}
        isMirrored
        isDisabled={!state?.redo}
        onPress={() => perform(redo)}
      />
    </div>
  );
}
