import { useTranslation } from 'react-i18next';
import type { AbsenceView } from '../../../server/contract/absences.ts';
import { routes } from '../../../server/contract/routes.ts';
import { Button } from '@mantine/core';
import { call } from '../../shell/api/call.ts';
import { Failed } from '../../shell/error-page.tsx';
import { useChange } from '../act/use-act.ts';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { AbsenceForm } from './absence-form.tsx';
import rows from '../page/rows.module.css';
import { refreshAbsences } from './refresh-absences.ts';
import './texts.ts';
import { useDayWords } from './use-day-words.ts';

/** When somebody is away and who answers then, and a form for one more time. */
export function Absences({ userId }: { readonly userId: string }) {
  const { t } = useTranslation('absence');
  const absences = usePages(routes.listAbsences, { query: { userId } });
  return (
    <>
      {absences.error && <Failed error={absences.error} again={absences.refetch} />}
      {!absences.isPending && absences.items.length === 0 && <p className={rows.soft}>{t('none')}</p>}
      {absences.items.length > 0 && (
        <ul className={rows.list}>
          {absences.items.map((absence) => (
            <AbsenceRow key={absence.id} absence={absence} />
          ))}
        </ul>
      )}
      <LoadMore pages={absences} />
      <AbsenceForm userId={userId} />
    </>
  );
}

function AbsenceRow({ absence: { id, firstDay, lastDay, deputyName, startsAt } }: { readonly absence: AbsenceView }) {
  const { t } = useTranslation('absence');
  const write = useDayWords();
  const days = t('row', { first: write(firstDay), last: write(lastDay) });
  const end = useChange(
    () => call(routes.endAbsence, { params: { absenceId: id } }),
    () => t('ended'),
    refreshAbsences,
  );
  return (
    <li className={rows.row}>
      <span>
        <strong>{days}</strong> {Date.parse(startsAt) <= Date.now() && `(${t('now')})`}
        <span className={rows.soft}> · {t('answers', { deputy: deputyName })}</span>
      </span>
      <Button
        variant="subtle"
        size="compact-sm"
        aria-label={t('endOf', { days })}
        loading={end.isPending}
        onClick={() => end.mutate(undefined)}
      >
        {t('end')}
      </Button>
    </li>
  );
}
