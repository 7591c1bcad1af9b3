import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { When } from '../page/when.tsx';
import classes from './import.module.css';

/** The lists that were read for a job before: one that waits or runs is found again here, and whom each brought in. */
export function EarlierImports({ jobId, zone }: { readonly jobId: string; readonly zone: string }) {
  const { t } = useTranslation('import');
  const lists = usePages(routes.listImports, { params: { jobId } });
  if (lists.error === null && lists.items.length === 0) return null;
  return (
    <section className={classes.earlier}>
      <h2 className={classes.title}>{t('earlier')}</h2>
      {lists.error && <Failed error={lists.error} again={lists.refetch} />}
      <ul className={classes.lists}>
        {lists.items.map(({ id, fileName, status, beginsAt, imported, total, createdAt }) => (
          <li key={id}>
            <Link to={`/jobs/${jobId}/import?import=${id}`}>{fileName}</Link>
            <span className={classes.state} data-state={status}>
              {t(beginsAt === null ? `was_${status}` : 'was_waiting', { done: imported, total })}
            </span>
            <When at={createdAt} zone={zone} />
          </li>
        ))}
      </ul>
      <LoadMore pages={lists} />
    </section>
  );
}
