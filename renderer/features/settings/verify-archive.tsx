import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parseReading } from '#shared/change/clock.ts';
import { perform } from '../../actions/perform.ts';
import {
  hasJournal,
  rebuildArchive,
  remedyFor,
  verify,
  type VerifyProblem,
  type VerifyReport,
} from '../../actions/verify.ts';
import { formatMoment } from '../../i18n/format-date.ts';
import { formatShare } from '../../i18n/format-size.ts';
import { sayChange } from '../../i18n/say.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { usePreference } from '../../store/queries/preferences.ts';
import { Button } from '../../ui/button.tsx';
import { notify } from '../../ui/notices.ts';
import { useShare } from '../../ui/use-share.ts';
import styles from './settings.module.css';

/** Checks the whole archive against what was written, names what is not as it was, and offers to bring it back. */
export function VerifyArchive() {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const verifiedAt = usePreference('verifiedAt');
  const [share, follow] = useShare();
  const [report, setReport] = useState<VerifyReport | null>(null);
  const run = (task: (onShare: (share: number) => void) => Promise<VerifyReport | null>) => {
    setReport(null);
    perform(async () => setReport(await follow(task)));
  };
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('verify.title')}</h2>
      <p>{t('verify.text')}</p>
      <p>{t(hasJournal ? 'verify.journal' : 'verify.noJournal')}</p>
      <div className={styles['row']}>
        <Button onPress={() => run(verify)} isDisabled={share !== null}>
          {t('verify.run')}
        </Button>
        <span role="status">
          {share !== null && t('verify.running', { share: formatShare(share, locale) })}
          {report?.problemCount === 0 && <Unchanged report={report} />}
        </span>
      </div>
      {report && report.problemCount > 0 && (
        <Problems
          report={report}
          onRebuild={() =>
            run(async (onShare) => {
              await rebuildArchive(report, onShare);
              notify({ kind: 'done', text: t(remedyFor(report) === 'rows' ? 'verify.rowsRebuilt' : 'verify.rebuilt') });
              return verify(onShare);
            })
          }
        />
      )}
      {verifiedAt && !report && (
        <p className={styles['version']}>{t('verify.last', { when: formatMoment(verifiedAt, locale) })}</p>
      )}
    </section>
  );
}

function Unchanged({ report }: { readonly report: VerifyReport }) {
  const { t } = useTranslation();
  const counts = (['records', 'rows', 'originals'] as const).map((what) =>
    t(`verify.${what}`, { count: report[what] }),
  );
  return (
    <>
      <strong>{t('verify.unchanged')}</strong> {counts.join(' · ')}
    </>
  );
}

function Problems({ report, onRebuild }: { readonly report: VerifyReport; readonly onRebuild: () => void }) {
  const { t } = useTranslation();
  const remedy = remedyFor(report);
  return (
    <div role="alert" className={styles['problems']}>
      <p>{t('verify.problems', { count: report.problemCount })}</p>
      <ul>
        {report.problems.map((problem, index) => (
          <li key={index} dir="auto">
            <Problem problem={problem} />
          </li>
        ))}
      </ul>
      {remedy === 'backup' ? (
        <p>{t('verify.fromBackup')}</p>
      ) : (
        <Button look="primary" onPress={onRebuild}>
          {t(remedy === 'rows' ? 'verify.rebuildRows' : 'verify.rebuild')}
        </Button>
      )}
    </div>
  );
}

function Problem({ problem }: { readonly problem: VerifyProblem }) {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  switch (problem.kind) {
    case 'record': {
      const milliseconds = parseReading(problem.at)?.milliseconds;
      const when = milliseconds === undefined ? '' : formatMoment(new Date(milliseconds).toISOString(), locale);
      const what = problem.label ? sayChange(t, problem.label) : t('verify.unknownRecord');
      return t(`verify.record.${problem.problem}`, { what, when });
    }
    case 'row':
      return t('verify.row', { title: problem.title });
    case 'original':
      return t(`verify.original.${problem.problem}`, { title: problem.titles.join(' · ') || problem.sha256 });
    case 'unreadable':
      return t('verify.unreadable', { detail: problem.detail });
  }
}
