import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Definition } from '../../../process/definition/schema.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useOnce } from '../../shell/api/use-once.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { ListSkeleton } from '../../shell/late-skeleton.tsx';
import { detailOf, titleOf } from '../../shell/toast.tsx';
import { ImpactSummary } from './impact-summary.tsx';
import { MoveChoices } from './move-choices.tsx';
import { countMoving, type MovePlan, stepRows, toBody } from './move-plan.ts';
import { MovePreview } from './move-preview.tsx';
import { MoveProgress } from './move-progress.tsx';
import { NoMoving } from './no-moving.tsx';
import { type Moving, useMoving } from './use-moving.ts';
import { useDrawingOf } from './use-drawing-of.ts';
import './moving-texts.ts';

type DialogProps = {
  readonly processId: string;
  readonly version: { readonly id: string; readonly number: number } | undefined;
  readonly onClose: () => void;
};

/** Moves candidates who are on their way to a version that is published already. */
export function MoveDialog({ processId, version, onClose }: DialogProps) {
  const { t } = useTranslation('moving');
  const [moveId, setMoveId] = useState<string>();
  const close = () => {
    setMoveId(undefined);
    onClose();
  };
  const number = version?.number ?? 0;
  return (
    <Modal
      opened={version !== undefined}
      onClose={close}
      size="xl"
      title={t(moveId ? 'progressTitle' : 'moveTo', { number })}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      {version && !moveId && <MoveTo processId={processId} versionId={version.id} onMoving={setMoveId} />}
      {moveId && <MoveProgress moveId={moveId} />}
    </Modal>
  );
}

type FormProps = {
  readonly processId: string;
  readonly versionId: string;
  /** What was chosen before, where it could not be done. */
  readonly chosen?: MovePlan;
  readonly onMoving: (moveId: string) => void;
};

/** Whom to move to a published version, and where each goes. */
export function MoveTo(props: FormProps) {
  const { t } = useTranslation('versions');
  const target = useDrawingOf(props.versionId);
  if (target.kind === 'ready') return <MoveForm {...props} target={target.definition} />;
  if (target.kind === 'loading') return <ListSkeleton rows={4} />;
  return <Text role="alert">{t(target.kind === 'unreadable' ? 'unreadable' : 'failed')}</Text>;
}

function MoveForm({ target, ...props }: FormProps & { readonly target: Definition }) {
  const { moving, error, again } = useMoving(props.processId, target, props.chosen);
  if (!moving) return <NoMoving error={error} again={again} />;
  return <Chosen {...props} target={target} moving={moving} />;
}

type ChosenProps = FormProps & { readonly target: Definition; readonly moving: Moving };

function Chosen({ processId, versionId, target, moving, onMoving }: ChosenProps) {
  const { t } = useTranslation('moving');
  const [isShown, setShown] = useState(false);
  const { impact, versions, plan, setPlan } = moving;
  const move = useMove(processId, onMoving);
  const { jobs } = toBody(plan);
  const count = countMoving(stepRows(impact, plan, versionId), plan);
  return (
    <Stack gap="md">
      <ImpactSummary impact={impact} versions={versions} target={target} />
      <MoveChoices impact={impact} target={target} targetId={versionId} plan={plan} onChange={setPlan} />
      {isShown && <MovePreview processId={processId} targetId={versionId} plan={plan} />}
      {move.error && (
        <Text c="var(--red)" role="alert">
          {titleOf(move.error)} {detailOf(move.error)}
        </Text>
      )}
      <Group justify="space-between">
        <Button variant="default" disabled={isShown || jobs.length === 0} onClick={() => setShown(true)}>
          {t('preview')}
        </Button>
        <Button
          disabled={jobs.length === 0}
          loading={move.isPending}
          onClick={() => move.mutate({ versionId, ...toBody(plan) })}
        >
          {count > 0 ? t('doMove', { count }) : t('doJobs')}
        </Button>
      </Group>
    </Stack>
  );
}

/** Starts a move; the same attempt repeated makes the same move. */
export function useMove(processId: string, onMoving: (moveId: string) => void) {
  const client = useQueryClient();
  const once = useOnce();
  return useMutation({
    mutationFn: (body: { versionId: string } & ReturnType<typeof toBody>) =>
      once(body, (idempotencyKey) => call(routes.createMove, { params: { processId }, body, idempotencyKey })),
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: keyOf(routes.listMoves) });
      onMoving(id);
    },
  });
}
