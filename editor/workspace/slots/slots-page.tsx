import { Button, Modal, Select, Stack } from '@mantine/core';
import { IconCalendarPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import type { BoardStep, JobSummary } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { inLanguage, useLanguage } from '../../shell/language.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { useMe } from '../../shell/use-me.ts';
import { useJobChanges } from '../board/use-job-changes.ts';
import { HeldSendsOfJob } from '../held/held-sends.tsx';
import { mayRecruit, maySeeContacts } from '../may-recruit.ts';
import { Empty } from '../page/empty.tsx';
import { LoadMore } from '../page/load-more.tsx';
import { Page } from '../page/page.tsx';
import { Picture } from '../page/picture.tsx';
import { usePages } from '../page/use-pages.ts';
import { OfferForm } from './offer-form-later.ts';
import { StageSlots } from './stage-slots.tsx';
import '../application/texts.ts';
import './texts.ts';

/** The times that a job's candidates choose from, by stage and day. */
export function SlotsPage() {
  const { jobId = '' } = useParams();
  const job = useRoute(routes.getJob, { params: { jobId } });
  const board = useRoute(routes.getBoard, { params: { jobId }, query: {} });
  useJobChanges(jobId);
  const failed = [job, board].find(({ error, data }) => error && !data);
  if (failed) return <Failed error={failed.error} again={() => void failed.refetch()} />;
  if (!job.data || !board.data)
    return (
      <div style={{ padding: 32 }}>
        <ListSkeleton />
      </div>
    );
  return <Slots job={job.data} stages={board.data.steps.filter(({ choosesTime }) => choosesTime)} />;
}

const lines = [120, 88, 104].map((width) => ({
  mark: <IconCalendarPlus size={20} stroke={1.6} />,
  width,
}));

function Slots({ job, stages }: { readonly job: JobSummary; readonly stages: readonly BoardStep[] }) {
  const { t } = useTranslation('slots');
  const me = useMe();
  const recruits = mayRecruit(me, job.id) && job.status === 'open';
  const [offering, setOffering] = useState(false);
  const pages = usePages(routes.listSlots, { params: { jobId: job.id }, query: { limit: 100 } });
  const offer = <Button onClick={() => setOffering(true)}>{t('offer')}</Button>;
  const lead = <Link to={`/jobs/${job.id}`}>{job.title}</Link>;
  if (stages.length === 0)
    return (
      <Page title={t('title')} lead={lead}>
        <Empty title={t('noStage')} text={t('noStageText')} picture={<Picture lines={lines} />}>
          <Button component={Link} to={`/jobs/${job.id}`} variant="default">
            {t('toBoard')}
          </Button>
        </Empty>
      </Page>
    );
  const isEmpty = !pages.isPending && pages.items.length === 0;
  return (
    <Page title={t('title')} lead={lead} actions={recruits && !isEmpty && offer}>
      <HeldSendsOfJob kind="slots" jobId={job.id} isSeen={maySeeContacts(me, job.id)} mayTakeBack={recruits}>
        {pages.error ? (
          <Failed error={pages.error} again={pages.refetch} />
        ) : pages.isPending ? (
          <ListSkeleton />
        ) : isEmpty ? (
          <Empty title={t('none')} text={t('noneText')} picture={<Picture lines={lines} />}>
            {recruits && offer}
          </Empty>
        ) : (
          <>
            {stages.map((step) => (
              <StageSlots
                key={step.stepId}
                step={step}
                slots={pages.items.filter(({ stepId }) => stepId === step.stepId)}
                waiting={pages.first?.waiting[step.stepId] ?? 0}
                zone={job.zone}
                recruits={recruits}
              />
            ))}
            <LoadMore pages={pages} />
          </>
        )}
      </HeldSendsOfJob>
      <Modal opened={offering} onClose={() => setOffering(false)} title={t('offer')} size="lg">
        {offering && (
          <OfferInStage
            job={job}
            stages={stages}
            waiting={pages.first?.waiting ?? {}}
            onClose={() => setOffering(false)}
          />
        )}
      </Modal>
    </Page>
  );
}

type OfferInStageProps = {
  readonly job: JobSummary;
  readonly stages: readonly BoardStep[];
  readonly waiting: Readonly<Record<string, number>>;
  readonly onClose: () => void;
};

function OfferInStage({ job, stages, waiting, onClose }: OfferInStageProps) {
  const { t } = useTranslation('slots');
  const language = useLanguage();
  const [stepId, setStepId] = useState(stages[0]?.stepId ?? '');
  return (
    <Stack gap="md">
      {stages.length > 1 && (
        <Select
          label={t('stage')}
          data={stages.map((step) => ({ value: step.stepId, label: inLanguage(step.name, language) }))}
          value={stepId}
          allowDeselect={false}
          onChange={(value) => setStepId(value ?? '')}
        />
      )}
      <OfferForm
        offering={{ jobId: job.id, stepId, zone: job.zone, waiting: waiting[stepId] ?? 0 }}
        onClose={onClose}
      />
    </Stack>
  );
}
