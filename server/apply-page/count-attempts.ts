import { createHmac } from 'node:crypto';
import { countWithin } from '../http/count-within.ts';
import { lineOf } from '../http/network-of.ts';
import type { Database } from '../parts.ts';

/** So many forms may come from one line for one job within the window: a class in a school's library, and no flood. */
const mostAttempts = 30;
/** And so many from everywhere: the last evening of a large employer's summer jobs, and no flood either. */
const mostOfJob = 1_000;
const windowMs = 10 * 60_000;
/** So many an organisation confirms to one address or number within an hour: whoever seeks all their summer jobs does so, and nobody is pestered through us. */
const mostTold = 20;
/** And so many from one line whatever others have sent in the same name: no stranger keeps anybody out. */
const freeOfLine = 5;
const toldWindowMs = 60 * 60_000;

type Attempt = { readonly address: string; readonly jobId: string; readonly secret: string; readonly now: number };

/** Whether another form for this job is too many, from this line or from all of them; it counts. The address itself is kept nowhere. */
export async function isOneTooMany(database: Database, { address, jobId, secret, now }: Attempt): Promise<boolean> {
  const count = (text: string) => countWithin(database, keyOf(text, secret), { now, windowMs });
  if ((await count(`${jobId}|${lineOf(address)}`)) > mostAttempts) return true;
  return (await count(jobId)) > mostOfJob;
}

type Told = {
  readonly email: string | null;
  readonly phone: { readonly e164: string } | null;
  readonly organisationId: string;
  readonly address: string;
  readonly secret: string;
  readonly now: number;
};

/** Whether one more confirmation to this address or number is too many; it counts. Neither is kept here. */
export async function isToldTooOften(database: Database, told: Told): Promise<boolean> {
  const { email, phone, organisationId, address, secret, now } = told;
  const ways = [email?.toLowerCase(), phone?.e164].filter((way) => way !== undefined);
  const count = (...parts: string[]) =>
    countWithin(database, keyOf(['told', organisationId, ...parts].join('|'), secret), { now, windowMs: toldWindowMs });
  const counts = await Promise.all(
    ways.map(async (way) => ({ ofAll: await count(way), ofLine: await count(way, lineOf(address)) })),
  );
  return counts.some(({ ofAll, ofLine }) => ofAll > mostTold && ofLine > freeOfLine);
}

const keyOf = (text: string, secret: string) => `apply|${createHmac('sha256', secret).update(text).digest('hex')}`;
