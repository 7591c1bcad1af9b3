import type { Parts } from '../parts.ts';
import { remindOfReviews } from '../use-cases/remind-of-reviews.ts';
import { remindOfRequests } from '../use-cases/requests/remind-of-requests.ts';
import { sweepRehearsals } from '../use-cases/rehearsal/sweep-rehearsals.ts';
import { forgetOldRows, receiptParts } from './forget-old-rows.ts';

const hourMs = 3_600_000;

/** Forgets what is old, ends rehearsals that nobody ends and reminds of what was asked by law, now and every hour; what fails is reported and tried again. Answers how to stop it. */
export function keepSweeping(
  parts: Pick<Parts, 'database' | 'runs'> & { readonly report: (error: unknown) => void },
  everyMs = hourMs,
): () => void {
  let isSweeping = false;
  // Not always from the first: a server that is started every morning would never come to the last parts.
  let count = Math.floor(Math.random() * receiptParts);
  const sweep = async () => {
    if (isSweeping) return;
    isSweeping = true;
    await forgetOldRows(parts.database, Date.now(), count).catch(parts.report);
    count += 1;
    await sweepRehearsals(parts).catch(parts.report);
    await remindOfRequests(parts.database).catch(parts.report);
    await remindOfReviews(parts.database).catch(parts.report);
    isSweeping = false;
  };
  const timer = setInterval(() => void sweep(), everyMs);
  void sweep();
  return () => clearInterval(timer);
}
