import { Button, Modal } from '@mantine/core';
import { IconHandStop } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { Failed, NotAllowed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useMe } from '../../shell/use-me.ts';
import { mayRecruit, readsAsRecruiter } from '../may-recruit.ts';
import { Empty } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { Picture } from '../page/picture.tsx';
import { usePages } from '../page/use-pages.ts';
import { StartStop } from './start-stop.tsx';
import { StopRow } from './stop-row.tsx';
import classes from './stops.module.css';
import './texts.ts';

const lines = [120, 88].map((width) => ({ mark: <IconHandStop size={20} stroke={1.6} color="var(--red)" />, width }));

/** Emergency stops: begin one, see what waits and what has become late, let it go. */
export function StopsPage() {
  const { t } = useTranslation('stops');
  const me = useMe();
  const [params] = useSearchParams();
  const [starting, setStarting] = useState(false);
  const stops = usePages(routes.listStops, { query: { limit: 50 } }, { refetchInterval: 15_000 });
  const job = params.get('job') ?? undefined;
  const recruits = mayRecruit(me, job);
  if (!readsAsRecruiter(me)) return <NotAllowed />;
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      actions={
        recruits && (
          <Button color="red" onClick={() => setStarting(true)}>
            {t('start')}
          </Button>
        )
      }
    >
      {stops.error ? (
        <Failed error={stops.error} again={stops.refetch} />
      ) : stops.isPending ? (
        <ListSkeleton />
      ) : stops.items.length === 0 ? (
        <Empty title={t('none')} text={t('noneText')} picture={<Picture lines={lines} />} />
      ) : (
        <>
          <ul className={classes.stops}>
            {stops.items.map((stop) => (
              <StopRow key={stop.id} stop={stop} recruits={mayRecruit(me, stop.jobId ?? undefined)} />
            ))}
          </ul>
          <LoadMore pages={stops} />
        </>
      )}
      <Modal opened={starting} onClose={() => setStarting(false)} title={t('start')}>
        {starting && <StartStop jobId={job ?? ''} onClose={() => setStarting(false)} />}
      </Modal>
    </Page>
  );
}
