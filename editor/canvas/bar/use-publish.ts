import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { useOnce } from '../../shell/api/use-once.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { showToast } from '../../shell/toast.tsx';
import type { DraftSaver } from '../saving/draft-saver.ts';
import { notSaved } from '../saving/not-saved.ts';
import { type MovePlan, toBody } from '../versions/move-plan.ts';

/** What goes on after a version is live: its move, or that it could not be begun. */
export type AfterPublish =
  | { readonly number: number; readonly moveId: string }
  | { readonly number: number; readonly versionId: string; readonly plan: MovePlan; readonly error: Error };

type PublishParts = {
  readonly process: ProcessDetail;
  readonly saver: DraftSaver;
  readonly onClose: () => void;
  readonly onPublished: (after: AfterPublish) => void;
};

type Published = { readonly note: string; readonly plan: MovePlan | undefined };

/** Publishes the draft as it is saved, and then moves the candidates of the plan; tried again, neither is done twice. */
export function usePublish({ process, saver, onClose, onPublished }: PublishParts) {
  const { t } = useTranslation('canvas');
  const client = useQueryClient();
  const once = useOnce();
  /** The version is live whatever becomes of its move. */
  const move = async ({ id, number }: { id: string; number: number }, plan: MovePlan) => {
    const body = { versionId: id, ...toBody(plan) };
    if (body.jobs.length === 0) return undefined;
    const params = { processId: process.id };
    try {
      const { id: moveId } = await once(body, (idempotencyKey) =>
        call(routes.createMove, { params, body, idempotencyKey }),
      );
      return { number, moveId };
    } catch (error) {
      if (error instanceof Error) return { number, versionId: id, plan, error };
      throw error;
    }
  };
  return useMutation({
    mutationFn: async ({ note, plan }: Published) => {
      if (!(await saver.flush())) throw notSaved(saver);
      const version = await call(routes.publishProcess, {
        params: { processId: process.id },
        body: { draftRevision: saver.revision(), ...(note ? { note } : {}) },
      });
      return { version, after: plan && (await move(version, plan)) };
    },
    onError: (error) => {
      // What somebody saved meanwhile is taken in at once, and can be looked at before it is published.
      if (isApiError(error, 'changedMeanwhile')) saver.overtake(error.problem.changedBy, error.problem.changedAt);
    },
    onSuccess: ({ version: { id, number }, after }) => {
      void client.invalidateQueries({ queryKey: keyOf(routes.listProcesses) });
      void client.invalidateQueries({ queryKey: keyOf(routes.listVersions) });
      client.setQueryData(
        keyOf(routes.getProcess, { params: { processId: process.id } }),
        (old: ProcessDetail | undefined) =>
          old && { ...old, live: { versionId: id, number, publishedAt: new Date().toISOString() } },
      );
      showToast(t('publish.done', { number }));
      if (after) onPublished(after);
      else onClose();
    },
  });
}
