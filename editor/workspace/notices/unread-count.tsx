import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { listenTo } from '../page/listen-to.ts';
import classes from './notices.module.css';
import { refreshTold } from './refresh-notices.ts';
import './texts.ts';

/** How many notices I have not read, as a number beside the bell; live. */
export function UnreadCount() {
  const { t } = useTranslation('notices');
  const { data } = useRoute(routes.countNotices, {}, { staleTime: 60_000 });
  useEffect(() => listenTo(routes.noticeChanges.path, refreshTold), []);
  const unread = data?.unread ?? 0;
  if (unread === 0) return null;
  return (
    <span className={classes.count}>
      <span aria-hidden="true">{unread > 99 ? '99+' : unread}</span>
      <span className="visually-hidden">{t('count', { count: unread })}</span>
    </span>
  );
}
