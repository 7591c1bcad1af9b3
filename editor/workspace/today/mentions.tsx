import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { When } from '../page/when.tsx';
import classes from './today.module.css';

/** Notes that mention me and that I have not opened yet, newest first; nothing at all where there are none. */
export function Mentions() {
  const { t } = useTranslation('today');
  const query = { limit: 10, unread: 'true' as const };
  const mentions = usePages(routes.listMentions, { query }, { refetchInterval: 60_000 });
  if (mentions.items.length === 0) return null;
  return (
    <section aria-labelledby="today-mentions">
      <h2 id="today-mentions">{t('mentions')}</h2>
      <ul className={classes.notices}>
        {mentions.items.map(({ id, noteId, applicationId, candidateName, jobTitle, by, at }) => (
          <li key={id}>
            <Link to={`/applications/${applicationId}?note=${noteId}`}>{candidateName}</Link>
            <span>{t('mentionedBy', { name: by })}</span>
            <span className={classes.soft}>
              {jobTitle} · <When at={at} />
            </span>
          </li>
        ))}
      </ul>
      <LoadMore pages={mentions} />
    </section>
  );
}
