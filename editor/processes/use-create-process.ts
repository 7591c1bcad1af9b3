import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from 'react-router';
import { routes } from '../../server/contract/routes.ts';
import { type CallParts, call } from '../shell/api/call.ts';
import { keyOf } from '../shell/api/use-route.ts';
import { showError } from '../shell/toast.tsx';

type Body = CallParts<typeof routes.createProcess>['body'];

/** Creates a process and opens it on the canvas. */
export function useCreateProcess() {
  const client = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (body: Body) => call(routes.createProcess, { body }),
    onSuccess: ({ id }) => {
      void client.invalidateQueries({ queryKey: keyOf(routes.listProcesses) });
      return navigate(`/processes/${id}`);
    },
    onError: showError,
  });
}
