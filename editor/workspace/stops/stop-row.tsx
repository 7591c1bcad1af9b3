import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import type { Stop } from '../../../server/contract/stops.ts';
import { call } from '../../shell/api/call.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { showToast } from '../../shell/toast.tsx';
import { useMe } from '../../shell/use-me.ts';
import { refreshWork } from '../act/refresh-work.ts';
import { useUndoable } from '../act/use-undoable.ts';
import { LoadMore } from '../page/load-more.tsx';
import { usePages } from '../page/use-pages.ts';
import { useWhen, When } from '../page/when.tsx';
import classes from './stops.module.css';

/** One stop: what it holds and why, what waits, and the way to let it go. */
export function StopRow({ stop, recruits }: { readonly stop: Stop; readonly recruits: boolean }) {
  const { t } = useTranslation('stops');
  const me = useMe();
  const write = useWhen(me.organisation.zone);
  const [isOpen, setOpen] = useState(false);
  const release = useUndoable({
    name: `stop ${stop.id}`,
    said: t('releasing', { count: stop.waiting }),
    ask: (how) => call(routes.releaseStop, { params: { stopId: stop.id }, ...how }),
    then: ({ released }) => {
      showToast(t('released', { count: released }));
      refreshWork();
    },
  });
  return (
    <li>
      <h2>{stop.jobId ? <Link to={`/jobs/${stop.jobId}`}>{stop.jobTitle}</Link> : t('everything')}</h2>
      <p>{stop.reason}</p>
      <p className={classes.soft}>{t('by', { name: stop.startedByName ?? '', when: write(stop.startedAt) })}</p>
      <p>
        {t('waiting', { count: stop.waiting })}
        {stop.late > 0 && (
          <>
            {' · '}
            <span className={classes.late}>{t('late', { count: stop.late })}</span>
          </>
        )}
      </p>
      <div className={classes.acts}>
        {stop.waiting > 0 && (
          <Button variant="default" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {t(isOpen ? 'hide' : 'see')}
          </Button>
        )}
        {recruits && (
          <Button loading={release.leaves} disabled={release.waits} onClick={release.begin}>
            {t('release', { count: stop.waiting })}
          </Button>
        )}
      </div>
      {isOpen && <Stopped stopId={stop.id} />}
    </li>
  );
}

function Stopped({ stopId }: { readonly stopId: string }) {
  const { t } = useTranslation('stops');
  const messages = usePages(routes.listStopped, { params: { stopId }, query: { limit: 25 } });
  if (messages.error) return <Failed error={messages.error} again={messages.refetch} />;
  if (messages.isPending) return <ListSkeleton rows={3} />;
  return (
    <>
      <ul className={classes.messages}>
        {messages.items.map((message) => (
          <li key={message.id}>
            <Link to={`/applications/${message.applicationId}`}>{message.candidateName}</Link>
            <span className={classes.soft}> · {message.jobTitle} · </span>
            {message.isLate && message.promise ? (
              <span className={classes.late}>
                {t('isLate')} (<When at={message.promise} />)
              </span>
            ) : (
              <When at={message.due} />
            )}
            <p>
              <strong>{message.subject}</strong>
            </p>
            <p className={classes.soft}>{message.text}</p>
          </li>
        ))}
      </ul>
      <LoadMore pages={messages} />
    </>
  );
}
