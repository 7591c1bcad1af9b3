import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProcessDetail } from '../../../server/contract/processes.ts';
import { routes } from '../../../server/contract/routes.ts';
import { isApiError } from '../../shell/api/api-error.ts';
import { call } from '../../shell/api/call.ts';
import { newId } from '../../shell/api/new-id.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { showToast } from '../../shell/toast.tsx';
import type { DraftSaver } from '../saving/draft-saver.ts';
import { notSaved } from '../saving/not-saved.ts';
import type { toBody } from '../versions/move-plan.ts';

type PublishParts = {
  readonly process: ProcessDetail;
  readonly saver: DraftSaver;
  readonly onClose: () => void;
  readonly onMoving: (moving: { readonly moveId: string; readonly number: number }) => void;
};

type Published = { readonly note: string; readonly plan: ReturnType<typeof toBody> | undefined };

/** Publishes the draft as it is saved, and then moves the candidates of the plan; tried again, neither is done twice. */
export function usePublish({ process, saver, onClose, onMoving }: PublishParts) {
  const { t } = useTranslation('canvas');
  const client = useQueryClient();
  const [key] = useState(newId);
  return useMutation({
    mutationFn: async ({ note, plan }: Published) => {
      if (!(await saver.flush())) throw notSaved(saver);
      const version = await call(routes.publishProcess, {
        params: { processId: process.id },
        body: { draftRevision: saver.revision(), ...(note ? { note } : {}) },
      });
      if (!plan || plan.jobs.length === 0) return { version, move: undefined };
      const body = { versionId: version.id, ...plan };
      const params = { processId: process.id };
      return { version, move: await call(routes.createMove, { params, body, idempotencyKey: `${key}.${version.id}` }) };
    },
    onError: (error) => {
      // What somebody saved meanwhile is taken in at once, and can be looked at before it is published.
      if (isApiError(error, 'changedMeanwhile')) saver.overtake(error.problem.changedBy, error.problem.changedAt);
    },
    onSuccess: ({ version: { id, number }, move }) => {
      void client.invalidateQueries({ queryKey: keyOf(routes.listProcesses) });
      void client.invalidateQueries({ queryKey: keyOf(routes.listVersions) });
      client.setQueryData(
        keyOf(routes.getProcess, { params: { processId: process.id } }),
        (old: ProcessDetail | undefined) =>
          old && { ...old, live: { versionId: id, number, publishedAt: new Date().toISOString() } },
      );
      showToast(t('publish.done', { number }));
      if (move) onMoving({ moveId: move.id, number });
      else onClose();
    },
  });
}
