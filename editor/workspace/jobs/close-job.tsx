import { Button, Modal, Stack, Text, Textarea } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClosingStep } from '../../../server/contract/closing.ts';
import type { ClosingTexts } from '../../../server/contract/closing-texts.ts';
import type { JobSummary } from '../../../server/contract/jobs.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { Failed } from '../../shell/error-page.tsx';
import { useChange } from '../act/use-act.ts';
import { KeptNotice } from '../decide/kept-notice.tsx';
import { useKept } from '../page/use-kept.ts';
import { NumberToTypeField, useNumberToType } from '../page/number-to-type.tsx';
import classes from './closing.module.css';
import { ClosingWords } from './closing-words.tsx';
import { ClosingPreview } from './closing-preview.tsx';
import { emptyClosing, isBegun, keptClosingOf } from './kept-closing.ts';
import { OverrideField } from '../wording/override-field.tsx';
import { shortestOverride } from '../wording/shortest-override.ts';
import './texts.ts';

type CloseJobProps = { readonly job: JobSummary | null; readonly onClose: () => void };

/** Closes a job, which answers everybody in it once its undo window is over; each is shown with what they hear, and from 30 people on their number is typed. */
export function CloseJob({ job, onClose }: CloseJobProps) {
  const { t } = useTranslation('jobs');
  return (
    <Modal
      opened={job !== null}
      onClose={onClose}
      title={job ? t('closeTitle', { title: job.title }) : ''}
      size={job && job.active > 0 ? 'min(960px, 100vw)' : 'md'}
    >
      {job && <CloseForm job={job} onClose={onClose} />}
    </Modal>
  );
}

function CloseForm({ job, onClose }: { readonly job: JobSummary; readonly onClose: () => void }) {
  const { t } = useTranslation('jobs');
  const kept = useKept('closing', [job.id], { anew: emptyClosing, read: keptClosingOf, isBegun });
  const { reason, why } = kept.draft;
  const found = useRoute(routes.getClosingTexts, { params: { jobId: job.id } }, { enabled: job.active > 0, gcTime: 0 });
  const before = kept.draft.texts ?? found.data?.written;
  const texts = useMemo(() => shownOf(before, found.data?.steps), [before, found.data]);
  const [isBlocked, setBlocked] = useState(false);
  const override = isBlocked && why.trim() !== '' ? { override: { reason: why.trim() } } : {};
  const close = useChange(
    () =>
      call(routes.closeJob, {
        params: { jobId: job.id },
        body: { reason: reason.trim(), ...(Object.keys(texts).length > 0 ? { texts, ...override } : {}) },
      }),
    () => t('closingSaid', { title: job.title }),
    () => {
      kept.forget();
      onClose();
    },
    // What is wrong stands under each field; here it is asked why it should be sent.
    (error) => {
      const blocks = isApiError(error, 'wordingBlocked');
      setBlocked(blocks);
      return blocks;
    },
  );
  const changeTexts = (changed: ClosingTexts) => {
    kept.change({ texts: changed });
    setBlocked(false);
  };
  // Words of a step in which nobody stands just now are kept for who comes back into it.
  const changeWords = (changed: ClosingTexts) => {
    const unshown = Object.entries(before ?? {}).filter(([stepId]) => !Object.hasOwn(texts, stepId));
    changeTexts({ ...Object.fromEntries(unshown), ...changed });
  };
  const number = useNumberToType(job.active);
  const isSaid = !isBlocked || why.trim().length >= shortestOverride;
  const isRead = job.active === 0 || found.data !== undefined;
  const isReady = isRead && isSaid && reason.trim() !== '' && number.isRight;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isReady) close.mutate(undefined);
  };
  return (
    <form onSubmit={submit} className={job.active > 0 ? classes.form : undefined}>
      <Stack gap="md">
        {kept.isFromBefore && <KeptNotice startAnew={kept.startAnew} />}
        <Text>{job.active === 0 ? t('closeNobody') : t('closeText', { count: job.active })}</Text>
        <Textarea
          label={t('reason')}
          description={t('reasonHint')}
          value={reason}
          onChange={(event) => kept.change({ reason: event.currentTarget.value })}
          maxLength={1000}
          autosize
          minRows={2}
          required
          data-autofocus
        />
        {kept.draft.texts === undefined && Object.keys(texts).length > 0 && (
          <KeptNotice words={t('wordsBefore')} startAnew={() => changeTexts({})} />
        )}
        {found.error && !found.data && <Failed error={found.error} again={() => void found.refetch()} />}
        {found.data && <ClosingWords jobId={job.id} {...found.data} texts={texts} onChange={changeWords} />}
        {isBlocked && <OverrideField value={why} onChange={(next) => kept.change({ why: next })} />}
        <NumberToTypeField label={t('typeNumber', { count: job.active })} number={number} />
        <Button type="submit" color="red" disabled={!isReady} loading={close.isPending}>
          {job.active === 0 ? t('closeEmpty') : t('close', { count: job.active })}
        </Button>
      </Stack>
      {job.active > 0 && isRead && <ClosingPreview jobId={job.id} zone={job.zone} texts={texts} />}
    </form>
  );
}

/** Words for steps in which nobody stands any more are not shown, and so not said. */
function shownOf(texts: ClosingTexts = {}, steps: readonly ClosingStep[] = []): ClosingTexts {
  return Object.fromEntries(Object.entries(texts).filter(([id]) => steps.some(({ stepId }) => stepId === id)));
}
