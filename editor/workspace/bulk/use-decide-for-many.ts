import { useMutation } from '@tanstack/react-query';
import i18next from 'i18next';
import { useNavigate } from 'react-router';
import type { BatchBody } from '../../../server/contract/decision-batches.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useOnce } from '../../shell/api/use-once.ts';
import { showError, showToast } from '../../shell/toast.tsx';
import { useMe } from '../../shell/use-me.ts';
import { refreshWork } from '../act/refresh-work.ts';
import { bringBack } from './bring-back.ts';
import { askAgain } from './use-bulk-preview.ts';
import './texts.ts';

export type Decided = BatchBody & { readonly count: number; readonly seen: Readonly<Record<string, string>> };

/**
 * Decides for many, and leads to how far it has come. Pressing again after a lost answer cannot decide twice; whoever has become blocked meanwhile shows when the sheet asks again.
 */
export function useDecideForMany(jobId: string, onDone: () => void) {
  const once = useOnce();
  const { userId } = useMe();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (body: Decided) =>
      once(body, (idempotencyKey) => call(routes.createDecisionBatch, { params: { jobId }, body, idempotencyKey })),
    onSuccess: (batch) => {
      showToast(i18next.t('bulk:begun', { count: batch.total }), () => void takeBackBatch(batch.id, userId));
      refreshWork();
      onDone();
      void navigate(`/jobs/${jobId}/decisions/${batch.id}`);
    },
    onError: (error) => {
      showError(error);
      void askAgain();
    },
  });
}

/** Takes a whole batch back, as far as it is in its undo window; what it said to all is there again where it was written. */
export async function takeBackBatch(batchId: string, userId: string): Promise<void> {
  try {
    bringBack(userId, await call(routes.takeBackDecisionBatch, { params: { batchId } }));
    showToast(i18next.t('bulk:takingBack'));
  } catch (error) {
    showError(error);
  }
  refreshWork();
}
