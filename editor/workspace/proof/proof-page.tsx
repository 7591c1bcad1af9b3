import { Button, SegmentedControl } from '@mantine/core';
import { IconCalendarCheck } from '@tabler/icons-react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { Proof } from '../../../server/contract/proof.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { Empty } from '../page/empty.tsx';
import { Page } from '../page/page.tsx';
import { Picture } from '../page/picture.tsx';
import { useAddress } from '../page/use-address.ts';
import { Shares } from './shares.tsx';
import { Stages } from './stages.tsx';
import { Weeks } from './weeks.tsx';
import './texts.ts';

const lines = [148, 104, 56].map((width) => ({ mark: <IconCalendarCheck size={20} stroke={1.6} />, width }));
const periods = ['4', '12', '52'] as const;

/** Whether promises are kept in the organisation. */
export function ProofPage() {
  const { t } = useTranslation('proof');
  const [weeks] = usePeriod();
  const proof = useRoute(routes.getProof, { query: { weeks: Number(weeks) } });
  return (
    <Frame
      lead={t('lead')}
      proof={proof}
      file={
        <Button component="a" href={`${routes.exportProof.path}?weeks=${weeks}`} download variant="default">
          {t('file')}
        </Button>
      }
    />
  );
}

/** Whether they are kept in one job. */
export function JobProofPage() {
  const { t } = useTranslation('proof');
  const { jobId = '' } = useParams();
  const [weeks] = usePeriod();
  const job = useRoute(routes.getJob, { params: { jobId } });
  const proof = useRoute(routes.getJobProof, { params: { jobId }, query: { weeks: Number(weeks) } });
  if (job.error && !job.data) return <Failed error={job.error} again={() => void job.refetch()} />;
  return (
    <Frame
      lead={job.data && <Link to={`/jobs/${jobId}`}>{job.data.title}</Link>}
      proof={proof}
      file={
        <Button component={Link} to="/proof" variant="default">
          {t('inAllJobs')}
        </Button>
      }
    />
  );
}

/** How far back one looks, which stands in the address. */
function usePeriod(): [string, (weeks: string) => void] {
  const [address, setAddress] = useAddress();
  const asked = address.get('weeks') ?? '';
  const weeks = periods.find((period) => period === asked) ?? '12';
  return [weeks, (next) => setAddress({ weeks: next === '12' ? '' : next })];
}

type FrameProps = { readonly lead: ReactNode; readonly proof: UseQueryResult<Proof>; readonly file: ReactNode };

function Frame({ lead, proof, file }: FrameProps) {
  const { t } = useTranslation('proof');
  const [weeks, setWeeks] = usePeriod();
  const { data, error, isPending, refetch } = proof;
  return (
    <Page
      title={t('title')}
      lead={lead}
      actions={
        <>
          <SegmentedControl
            aria-label={t('period')}
            data={periods.map((value) => ({ value, label: t(`weeks${value}`) }))}
            value={weeks}
            onChange={setWeeks}
          />
          {file}
        </>
      }
    >
      {error && !data && <Failed error={error} again={() => void refetch()} />}
      {isPending && <ListSkeleton rows={3} height={120} />}
      {data && data.promises.due + data.promises.silent === 0 && (
        <Empty title={t('none')} text={t('noneText')} picture={<Picture lines={lines} />} />
      )}
      {data && data.promises.due + data.promises.silent > 0 && (
        <>
          <Shares promises={data.promises} />
          <Weeks weeks={data.weeks} />
          <Stages stages={data.stages} more={data.moreStages} />
        </>
      )}
    </Page>
  );
}
