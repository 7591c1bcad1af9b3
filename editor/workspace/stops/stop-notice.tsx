import { Alert } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { routes } from '../../../server/contract/routes.ts';
import { useIsRehearsing } from '../../shell/rehearsing.ts';
import { useMe } from '../../shell/use-me.ts';
import { readsAsRecruiter } from '../may-recruit.ts';
import { usePages } from '../page/use-pages.ts';
import './texts.ts';

/** That an emergency stop holds, with what waits and what has become late; of one job and of everything, or of any. */
export function StopNotice({ jobId }: { readonly jobId?: string }) {
  const me = useMe();
  const isRehearsed = useIsRehearsing();
  return readsAsRecruiter(me, jobId) && !isRehearsed ? <Notice {...(jobId === undefined ? {} : { jobId })} /> : null;
}

function Notice({ jobId }: { readonly jobId?: string }) {
  const { t } = useTranslation('stops');
  const stops = usePages(routes.listStops, { query: { limit: 50 } }, { refetchInterval: 60_000 });
  const own = stops.items.filter((stop) => jobId === undefined || stop.jobId === null || stop.jobId === jobId);
  if (own.length === 0) return null;
  const most = own.reduce((one, other) => (other.waiting > one.waiting ? other : one));
  return (
    <Alert variant="light" color="red" mb="md" title={t('notice')}>
      {t('waiting', { count: most.waiting })}
      {most.late > 0 && `, ${t('late', { count: most.late })}`}. <Link to="/stops">{t('open')}</Link>
    </Alert>
  );
}
