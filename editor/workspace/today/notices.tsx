import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { Failed } from '../../shell/error-page.tsx';
import { NoticeRow } from '../notices/notice-row.tsx';
import { usePages } from '../page/use-pages.ts';
import classes from './today.module.css';

const most = 5;

/** The newest notices that I have not read, without what stands on Today by itself; all of them are a click away. */
export function Notices() {
  const { t } = useTranslation('today');
  const notices = usePages(routes.listNotices, { query: { limit: most, unread: 'true', today: 'true' } });
  return (
    <section aria-labelledby="today-notices">
      <h2 id="today-notices">{t('notices')}</h2>
      {notices.error && <Failed error={notices.error} again={notices.refetch} />}
      {!notices.isPending && !notices.error && notices.items.length === 0 && (
        <p className={classes.nothing}>{t('noNotices')}</p>
      )}
      <ul className={classes.notices}>
        {notices.items.slice(0, most).map((notice) => (
          <NoticeRow key={notice.id} notice={notice} />
        ))}
      </ul>
      <Link to="/notices" className={classes.more}>
        {t('allNotices')}
      </Link>
    </section>
  );
}
