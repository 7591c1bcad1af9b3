import { useCallback, useEffect, useState } from 'react';
import type { Present } from '../../../server/contract/presence.ts';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { newId } from '../../shell/api/new-id.ts';
import { useProcessChanges } from './use-process-changes.ts';

const everyMs = 10_000;

/** Says for as long as this window shows it that the process is open here, and answers who else has it open. */
export function usePresence(processId: string): readonly Present[] {
  const [present, setPresent] = useState<readonly Present[]>([]);
  const [windowId] = useState(newId);
  const beat = useCallback(
    (isOpen: boolean) =>
      call(routes.keepPresence, { params: { processId }, body: { windowId, isOpen }, keepalive: !isOpen }).then(
        ({ items }) => {
          if (isOpen) setPresent((now) => (isSamePeople(now, items) ? now : items));
        },
        // Whoever is away from the server is nobody's company for the moment.
        () => setPresent([]),
      ),
    [processId, windowId],
  );
  useEffect(() => {
    void beat(true);
    const timer = setInterval(() => void beat(true), everyMs);
    const leave = () => void beat(false);
    window.addEventListener('pagehide', leave);
    return () => {
      clearInterval(timer);
      window.removeEventListener('pagehide', leave);
      leave();
    };
  }, [beat]);
  useProcessChanges(processId, ({ kind }) => {
    if (kind === 'presence') void beat(true);
  });
  return present;
}

function isSamePeople(one: readonly Present[], other: readonly Present[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
