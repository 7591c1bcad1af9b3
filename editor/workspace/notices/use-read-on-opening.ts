import { useEffect } from 'react';
import { routes } from '../../../server/contract/routes.ts';
import { call } from '../../shell/api/call.ts';
import { useIsRehearsing } from '../../shell/rehearsing.ts';
import { refreshNotices } from './refresh-notices.ts';

/** What I was told about a candidate counts as read once their page is in sight; of a rehearsal nobody is told. */
export function useReadOnOpening(applicationId: string): void {
  const isRehearsed = useIsRehearsing();
  useEffect(() => {
    if (isRehearsed) return undefined;
    const read = () => {
      if (document.visibilityState !== 'visible') return;
      document.removeEventListener('visibilitychange', read);
      void readAll(applicationId);
    };
    document.addEventListener('visibilitychange', read);
    read();
    return () => document.removeEventListener('visibilitychange', read);
  }, [applicationId, isRehearsed]);
}

async function readAll(applicationId: string): Promise<void> {
  // Where it cannot be said they stand as unread, and nothing is lost.
  const said = await call(routes.readNoticesOf, { params: { applicationId } }).catch(() => undefined);
  if (said && said.read > 0) refreshNotices();
}
