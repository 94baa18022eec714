import { useTranslation } from 'react-i18next';
import { parseReading } from '#shared/change/clock.ts';
import { formatMoment } from '../../i18n/format-date.ts';
import { useLanguage } from '../../i18n/use-language.ts';
import { useDeviceId } from '../../store/queries/conflicts.ts';

interface Author {
  readonly at: string;
  readonly device: string;
  readonly actor: string;
}

/** Says who did something, on which computer and when. */
export function useWho(): (author: Author | null | undefined) => string {
  const { t } = useTranslation();
  const { locale } = useLanguage();
  const own = useDeviceId();
  return (author) => {
    if (!author) return '';
    const { milliseconds = 0 } = parseReading(author.at) ?? {};
    const place = author.device === own ? t('history.here') : t('history.elsewhere', { device: author.device });
    const moment = formatMoment(new Date(milliseconds).toISOString(), locale);
    // Isolated, so that a name in another script does not turn the sentence round.
    return [author.actor, place, moment]
      .filter((part) => part !== '')
      .map((part) => `\u2068${part}\u2069`)
      .join(' · ');
  };
}
