import { useEffect, useRef } from 'react';
import { routes } from '../../../server/contract/routes.ts';
import { pathOf } from '../../shell/api/call.ts';
import { followChanges, type Receive } from '../../shell/changes/follow-changes.ts';

/**
 * Calls back for each live change of a process, with `reload` where some may have been missed; `withPeople` also with `people` where somebody in
 * it has moved, by a stream of its own: who looks at the people is on a page of their own.
 */
export function useProcessChanges(processId: string, receive: Receive, { withPeople = false } = {}): void {
  const latest = useRef(receive);
  latest.current = receive;
  const query = withPeople ? ({ with: 'people' } as const) : {};
  const path = pathOf(routes.processChanges.path, { params: { processId }, query });
  useEffect(() => followChanges(path, (change) => latest.current(change)), [path]);
}
