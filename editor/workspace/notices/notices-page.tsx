import { Button, SegmentedControl } from '@mantine/core';
import { IconBell } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useChange } from '../act/use-act.ts';
import { Empty } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { Picture } from '../page/picture.tsx';
import { usePages } from '../page/use-pages.ts';
import { NoticeRow } from './notice-row.tsx';
import classes from './notices.module.css';
import { refreshNotices } from './refresh-notices.ts';
import './texts.ts';

const lines = [120, 96].map((width) => ({ mark: <IconBell size={20} stroke={1.6} />, width }));

/** What I was told, newest first; what I have not read unless all of it is asked for. */
export function NoticesPage() {
  const { t } = useTranslation('notices');
  const [params, setParams] = useSearchParams();
  const all = params.get('all') === 'true';
  const notices = usePages(routes.listNotices, { query: { unread: all ? 'false' : 'true' } });
  const [newest] = notices.items;
  const readAll = useChange(
    (until: string) => call(routes.readNotices, { body: { until } }),
    ({ read }) => t('readAllSaid', { count: read }),
    refreshNotices,
  );
  return (
    <Page
      title={t('title')}
      lead={
        <>
          {t('lead')} <Link to="/account/notices">{t('settings')}</Link>
        </>
      }
      actions={
        <>
          <SegmentedControl
            aria-label={t('which')}
            data={[
              { value: 'false', label: t('unread') },
              { value: 'true', label: t('all') },
            ]}
            value={String(all)}
            onChange={(value) => setParams(value === 'true' ? { all: 'true' } : {}, { replace: true })}
          />
          {notices.items.some(({ readAt }) => readAt === null) && newest && (
            <Button variant="default" loading={readAll.isPending} onClick={() => readAll.mutate(newest.at)}>
              {t('readAll')}
            </Button>
          )}
        </>
      }
    >
      {notices.error && <Failed error={notices.error} again={notices.refetch} />}
      {notices.isPending && <ListSkeleton />}
      {!notices.isPending && !notices.error && notices.items.length === 0 && (
        <Empty title={t('noneTitle')} text={t('noneText')} picture={<Picture lines={lines} />}>
          <Button component={Link} to="/" variant="default">
            {t('toToday')}
          </Button>
        </Empty>
      )}
      {notices.items.length > 0 && (
        <ul className={classes.list}>
          {notices.items.map((notice) => (
            <NoticeRow key={notice.id} notice={notice} />
          ))}
        </ul>
      )}
      <LoadMore pages={notices} />
    </Page>
  );
}
