import { useEffect } from 'react';
import { routes } from '../../server/contract/routes.ts';
import { refreshQueries } from '../workspace/act/refresh-queries.ts';
import { listenTo } from '../workspace/page/listen-to.ts';

const refreshList = () => refreshQueries(({ queryKey: [path] }) => path === routes.listProcesses.path);

/** Keeps the list of processes as it is by now, whoever makes, publishes, puts away or deletes one. */
export function useProcessListChanges(): void {
  useEffect(() => listenTo(routes.processListChanges.path, refreshList), []);
}
