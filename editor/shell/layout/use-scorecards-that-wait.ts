import { useEffect } from 'react';

/** What was handed in without a network is handed in from any page; where nothing is kept on this device its code is not even fetched. */
export function useScorecardsThatWait(userId: string | undefined, organisationId: string | undefined): void {
  useEffect(() => {
    if (userId === undefined || organisationId === undefined || !isAnyKept()) return;
    const handIn = async () =>
      (await import('../../workspace/scorecard/hand-in-waiting.ts')).handInWaiting({ userId, organisationId });
    // Where its code cannot be fetched, it is asked for again with the next page that is loaded.
    handIn().catch(() => undefined);
  }, [userId, organisationId]);
}

function isAnyKept(): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith('besked.scorecard.'));
  } catch {
    return false;
  }
}
