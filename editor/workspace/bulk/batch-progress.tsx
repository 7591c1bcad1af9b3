import { Button, Progress, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecisionBatchView } from '../../../server/contract/decision-batches.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { showError } from '../../shell/toast.tsx';
import { useMe } from '../../shell/use-me.ts';
import { refreshWork } from '../act/refresh-work.ts';
import { UndoClock } from '../act/undo-clock.tsx';
import { mayRecruit } from '../may-recruit.ts';
import { useWhen } from '../page/when.tsx';
import classes from './bulk.module.css';
import { takeBackBatch } from './use-decide-for-many.ts';

/** Where a batch stands, counting down to its first message, and what can be done about it. */
export function BatchProgress({ batch }: { readonly batch: DecisionBatchView }) {
  const { t } = useTranslation('bulk');
  const me = useMe();
  const { zone } = me.organisation;
  const write = useWhen(zone);
  const { status, total, counts, decidedBy, createdAt, firstReleaseAt } = batch;
  const done = total - counts.waiting - counts.leftOut;
  const isOver = status === 'done' || status === 'takenBack';
  return (
    <section className={classes.progress} aria-label={t('list')}>
      <Text c="dimmed">{t('by', { name: decidedBy, when: write(createdAt) })}</Text>
      {batch.wordingReason && (
        <Text>
          {t('wordingReason')} {batch.wordingReason}
        </Text>
      )}
      <Text role="status" fw={550}>
        {status === 'takenBack' || status === 'takingBack'
          ? t(status === 'takingBack' ? 'takingBackNow' : 'takenBackBy', {
              name: batch.takenBackBy,
              when: batch.takenBackAt ? write(batch.takenBackAt) : '',
            })
          : t(batch.stopCode ?? status, { done, total, count: done - counts.failed, name: decidedBy })}
      </Text>
      {!isOver && <Progress value={(100 * done) / total} aria-label={t('running', { done, total })} />}
      {status === 'running' && <Text c="dimmed">{t('runningHint')}</Text>}
      {firstReleaseAt && status !== 'takingBack' && (
        <UndoClock decidedAt={createdAt} releaseAt={firstReleaseAt} zone={zone} size={20} />
      )}
      {mayRecruit(me, batch.jobId) ? (
        <Acts batch={batch} />
      ) : (
        batch.decidedById === me.userId && (
          <div className={classes.acts}>
            <TakeBackAll batch={batch} />
          </div>
        )
      )}
    </section>
  );
}

function Acts({ batch }: { readonly batch: DecisionBatchView }) {
  const { t } = useTranslation('bulk');
  const { id, status } = batch;
  const params = { batchId: id };
  const pause = useMutation({
    mutationFn: () => call(routes.pauseDecisionBatch, { params }),
    onSuccess: refreshWork,
    onError: showError,
  });
  const resume = useMutation({
    mutationFn: () => call(routes.resumeDecisionBatch, { params }),
    onSuccess: refreshWork,
    onError: showError,
  });
  return (
    <div className={classes.acts}>
      {status === 'running' && (
        <Button variant="default" loading={pause.isPending} onClick={() => pause.mutate()}>
          {t('pause')}
        </Button>
      )}
      {(status === 'paused' || status === 'stopped') && (
        <Button loading={resume.isPending} onClick={() => resume.mutate()}>
          {t('resume')}
        </Button>
      )}
      <TakeBackAll batch={batch} />
    </div>
  );
}

/** Takes all of it back that can be; nothing where that is none. */
function TakeBackAll({ batch }: { readonly batch: DecisionBatchView }) {
  const { t } = useTranslation('bulk');
  const [isBusy, setBusy] = useState(false);
  const { userId } = useMe();
  const { id, status, counts } = batch;
  const takeBack = async () => {
    setBusy(true);
    await takeBackBatch(id, userId);
    setBusy(false);
  };
  const open = counts.waiting + counts.stored + counts.inWindow;
  if (open === 0 || status === 'takingBack' || status === 'takenBack') return null;
  return (
    <Button variant="default" loading={isBusy} onClick={() => void takeBack()}>
      {t('takeBackAll', { count: open })}
    </Button>
  );
}
