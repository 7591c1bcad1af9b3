import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../server/contract/routes.ts';
import { call } from '../shell/api/call.ts';
import { keyOf } from '../shell/api/use-route.ts';
import { showError, showToast } from '../shell/toast.tsx';

/** Deletes a process that was never published, and says so. */
export function useDeleteProcess(processId: string, name: string) {
  const { t } = useTranslation('processes');
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => call(routes.deleteProcess, { params: { processId } }),
    onSuccess: () => {
      showToast(t('deletedSaid', { name }));
      return client.invalidateQueries({ queryKey: keyOf(routes.listProcesses) });
    },
    onError: showError,
  });
}
