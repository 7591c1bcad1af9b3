import { useEffect, useRef } from 'react';
import { routes } from '../../../server/contract/routes.ts';
import { queryClient } from '../../shell/api/query-client.ts';
import { keyOf } from '../../shell/api/use-route.ts';
import { useProcessChanges } from '../saving/use-process-changes.ts';

const atMostEveryMs = 1_000;
const moving = [routes.getLive, routes.listLiveVersions, routes.listLivePeople, routes.listPath];

/** Keeps the numbers and people of a process up to date by its live changes, at most once a second. */
export function useProcessPeople(processId: string): void {
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const refresh = () => {
    waiting.current ??= setTimeout(() => {
      waiting.current = undefined;
      for (const route of moving) void queryClient.invalidateQueries({ queryKey: keyOf(route) });
    }, atMostEveryMs);
  };
  useProcessChanges(processId, refresh, { withPeople: true });
  useEffect(
    () => () => {
      clearTimeout(waiting.current);
      waiting.current = undefined;
    },
    [processId],
  );
}
