import { useEffect } from 'react';
import { routes } from '../../../server/contract/routes.ts';
import { refreshWork } from '../act/refresh-work.ts';
import { listenTo } from '../page/listen-to.ts';

/** Keeps Today up to date by the live changes of every job that I see. */
export function useTodayChanges(): void {
  useEffect(() => listenTo(routes.todayChanges.path, refreshWork), []);
}
