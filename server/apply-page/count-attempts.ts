import { createHmac } from 'node:crypto';
import { countWithin } from '../http/count-within.ts';
import type { Database } from '../parts.ts';

/** So many forms may come from one address for one job within the window: a class in a school's library, and no flood. */
const mostAttempts = 30;
/** And so many from everywhere: the last evening of a large employer's summer jobs, and no flood either. */
const mostOfJob = 1_000;
const windowMs = 10 * 60_000;

type Attempt = { readonly address: string; readonly jobId: string; readonly secret: string; readonly now: number };

/** Whether another form for this job is too many, from this address or from all of them; it counts. The address itself is kept nowhere. */
export async function isOneTooMany(database: Database, { address, jobId, secret, now }: Attempt): Promise<boolean> {
  const key = (text: string) => `apply|${createHmac('sha256', secret).update(text).digest('hex')}`;
  const count = (text: string) => countWithin(database, key(text), { now, windowMs });
  if ((await count(`${jobId}|${address}`)) > mostAttempts) return true;
  return (await count(jobId)) > mostOfJob;
}
