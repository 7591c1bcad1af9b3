import { useTranslation } from 'react-i18next';
import { msPerDay, msPerMinute } from '../../../process/calendar/days.ts';
import { formatDuration } from '../../../process/calendar/format-duration.ts';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import type { Language } from '../../../process/definition/schema.ts';
import classes from './play.module.css';
import type { Player } from './use-playback.ts';
import type { Worst } from './use-worst-case.ts';

type WordsProps = {
  readonly worst: Worst;
  readonly player: Player;
  readonly zone: string;
  readonly language: Language;
};

const whys = { unbounded: 'whyUnbounded', tooLarge: 'whyTooLarge', noSchedule: 'whyNoSchedule' } as const;

/** What the worst case is, in words, while it is played. */
export function WorstWords({ worst: { found }, player, zone, language }: WordsProps) {
  const { t } = useTranslation('simulation');
  const { silence } = player.plan;
  const days = (ms: number) => formatDuration({ unit: 'calendarDays', amount: ms / msPerDay }, language);
  if (found.kind === 'none')
    return (
      <p className={classes.words} role="status">
        {found.why === 'failed' ? t('worstFailed') : t('worstNone', { why: t(whys[found.why]) })}
      </p>
    );
  if (found.kind !== 'shown' || !silence) return null;
  const isReached = Math.abs(found.reached - found.longest) < msPerMinute;
  return (
    <p className={classes.words} data-state="worst" role="status">
      {isReached || silence.isSoFar
        ? t(silence.isSoFar ? 'worstSoFar' : 'worstShown', {
            days: days(found.longest),
            from: formatInstant(silence.from, zone, language),
            to: formatInstant(silence.to, zone, language, { relativeTo: silence.from }),
          })
        : t('worstBound', { days: days(found.reached) })}
    </p>
  );
}
