import { useEffect } from 'react';
import { routes } from '../../../server/contract/routes.ts';
import { refreshAfter } from '../act/refresh-after.ts';
import { listenTo } from '../page/listen-to.ts';

/** Keeps Today up to date by the live changes of every job that I see. */
export function useTodayChanges(): void {
  useEffect(() => listenTo(routes.todayChanges.path, refreshAfter), []);
}
