import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { routes } from '../../server/contract/routes.ts';
import { call } from '../shell/api/call.ts';
import { keyOf } from '../shell/api/use-route.ts';
import { showError, showToast } from '../shell/toast.tsx';

/** Puts a process away (true) or brings it back (false), and says so with a way to undo it. */
export function useArchiveProcess(processId: string, name: string) {
  const { t } = useTranslation('processes');
  const client = useQueryClient();
  const set = async (archived: boolean) => {
    await call(routes.archiveProcess, { params: { processId }, body: { archived } });
    await client.invalidateQueries({ queryKey: keyOf(routes.listProcesses) });
  };
  return useMutation({
    mutationFn: set,
    onSuccess: (_, archived) =>
      showToast(t(archived ? 'archivedSaid' : 'broughtBackSaid', { name }), () => {
        set(!archived).catch(showError);
      }),
    onError: showError,
  });
}
