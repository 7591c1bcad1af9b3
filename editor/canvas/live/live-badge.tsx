import { IconAlertTriangleFilled, IconClock, IconUser } from '@tabler/icons-react';
import type { LiveStep } from '../../../server/contract/live.ts';
import { useLanguage } from '../../shell/language.ts';
import classes from './live.module.css';

/** On a card: how many stand there, and how many of them are due today or late. */
export function LiveBadge({
  step: { count, dueToday, late },
  isEnd,
  words,
}: {
  readonly step: LiveStep;
  readonly isEnd: boolean;
  readonly words: string;
}) {
  const language = useLanguage();
  return (
    <span
      className={classes.badge}
      data-state={isEnd ? 'ended' : late > 0 ? 'late' : dueToday > 0 ? 'today' : undefined}
    >
      <span aria-hidden="true" className={classes.badgeParts}>
        <IconUser size={12} />
        {count.toLocaleString(language)}
        {dueToday > 0 && (
          <>
            <IconClock size={12} />
            {dueToday.toLocaleString(language)}
          </>
        )}
        {late > 0 && (
          <>
            <IconAlertTriangleFilled size={12} />
            {late.toLocaleString(language)}
          </>
        )}
      </span>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}
