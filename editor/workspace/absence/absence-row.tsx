import { Button } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AbsenceView } from '../../../server/contract/absences.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useChange } from '../act/use-act.ts';
import rows from '../page/rows.module.css';
import { AbsenceForm } from './absence-form.tsx';
import classes from './absence.module.css';
import { refreshAbsences } from './refresh-absences.ts';
import { useDayWords } from './use-day-words.ts';

/** One absence: when, who answers, and what can be done about it. */
export function AbsenceRow({ absence }: { readonly absence: AbsenceView }) {
  const { t } = useTranslation('absence');
  const write = useDayWords();
  const [isChanging, setChanging] = useState(false);
  const change = useRef<HTMLButtonElement>(null);
  const { id, userId, firstDay, lastDay, deputyName, startsAt } = absence;
  const days = t('row', { first: write(firstDay), last: write(lastDay) });
  const end = useChange(
    () => call(routes.endAbsence, { params: { absenceId: id } }),
    () => t('ended'),
    refreshAbsences,
  );
  const done = () => {
    setChanging(false);
    change.current?.focus();
  };
  return (
    <li className={rows.row}>
      <span>
        <strong>{days}</strong> {Date.parse(startsAt) <= Date.now() && `(${t('now')})`}
        <span className={rows.soft}> · {t('answers', { deputy: deputyName })}</span>
      </span>
      <span className={classes.acts}>
        <Button
          ref={change}
          variant="subtle"
          size="compact-sm"
          aria-label={t('changeOf', { days })}
          aria-expanded={isChanging}
          onClick={() => setChanging(!isChanging)}
        >
          {t('change')}
        </Button>
        <Button
          variant="subtle"
          size="compact-sm"
          aria-label={t('endOf', { days })}
          loading={end.isPending}
          onClick={() => end.mutate(undefined)}
        >
          {t('end')}
        </Button>
      </span>
      {isChanging && (
        <div className={classes.change}>
          <AbsenceForm userId={userId} absence={absence} onDone={done} />
        </div>
      )}
    </li>
  );
}
