import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { When } from '../page/when.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import classes from './today.module.css';

const words: Readonly<Record<string, string>> = {
  remind: 'noticeRemind',
  escalate: 'noticeEscalate',
  page: 'noticePage',
  scorecard: 'noticeScorecard',
};

/** Reminders, escalations and pages to me, newest first. */
export function Notices() {
  const { t } = useTranslation('today');
  const notices = usePages(routes.listNotices, { query: { limit: 10 } }, { refetchInterval: 60_000 });
  // Mentions stand above, until they have been read.
  const told = notices.items.filter(({ kind }) => kind !== 'mention');
  return (
    <section aria-labelledby="today-notices">
      <h2 id="today-notices">{t('notices')}</h2>
      {!notices.isPending && told.length === 0 && <p className={classes.nothing}>{t('noNotices')}</p>}
      <ul className={classes.notices}>
        {told.map(({ id, applicationId, candidateName, jobTitle, about, due, at, missing }) => (
          <li key={id}>
            <Link to={`/applications/${applicationId}${about === 'scorecard' ? '/scorecard' : ''}`}>
              {candidateName}
            </Link>
            <span>
              {t(words[about] ?? 'noticeOther')}
              {due && (
                <>
                  {' · '}
                  <When at={due} />
                </>
              )}
              {missing.length > 0 && ` · ${t('noticeMissing', { names: missing.join(', ') })}`}
            </span>
            <span className={classes.soft}>
              {jobTitle} · <When at={at} />
            </span>
          </li>
        ))}
      </ul>
      <LoadMore pages={notices} />
    </section>
  );
}
