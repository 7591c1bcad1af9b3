import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { AbsenceForm } from './absence-form.tsx';
import { AbsenceRow } from './absence-row.tsx';
import rows from '../page/rows.module.css';
import './texts.ts';

/** When somebody is away and who answers then, and a form for one more time. */
export function Absences({ userId }: { readonly userId: string }) {
  const { t } = useTranslation('absence');
  const absences = usePages(routes.listAbsences, { query: { userId } });
  return (
    <>
      {absences.error && <Failed error={absences.error} again={absences.refetch} />}
      {!absences.isPending && !absences.error && absences.items.length === 0 && (
        <p className={rows.soft}>{t('none')}</p>
      )}
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
