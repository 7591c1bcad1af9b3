import { closingOf, nextWindow } from '../../process/calendar/sending-window.ts';
import type { Definition, SendingWindow } from '../../process/definition/schema.ts';
import type { Database, Transaction } from '../parts.ts';
import type { Addressee } from './contract.ts';

type Wanted = { readonly applicationId: string; readonly channel: Addressee['channel'] };
type Stored = { readonly applicationId: string; readonly channel: string; readonly kind: string };

/** What the candidate has asked for a moment ago and waits for, at whatever hour. */
export const askedFor: readonly string[] = ['newLink', 'code'];
const leastSeconds = 300;

/** When what nobody has just asked for may leave: a mail now, a text in the candidate's next sending window. */
export async function leavesAt(transaction: Transaction, { applicationId, channel }: Wanted): Promise<Date> {
  const now = Date.now();
  if (channel === 'email') return new Date(now);
  const { window, zone } = await hoursOf(transaction, applicationId);
  return new Date(nextWindow(window, zone, now));
}

/** When a message that is due at the instant may be handed over: then, or where it is a text that nobody has just asked for as the candidate's sending window opens. Epoch milliseconds. */
export async function mayLeaveAt(database: Database, message: Stored, at: number): Promise<number> {
  if (!keepsHours(message)) return at;
  const { window, zone } = await hoursOf(database, message.applicationId);
  return nextWindow(window, zone, at);
}

/** Seconds until the candidate's sending window closes, at least five minutes; null for what keeps no hours. */
export async function secondsLeft(database: Database, message: Stored, now: number): Promise<number | null> {
  if (!keepsHours(message)) return null;
  const { window, zone } = await hoursOf(database, message.applicationId);
  const closes = closingOf(window, zone, now) ?? now;
  return Math.max(leastSeconds, Math.floor((closes - now) / 1_000));
}

const keepsHours = ({ channel, kind }: Stored) => channel === 'sms' && !askedFor.includes(kind);

async function hoursOf(
  database: Database | Transaction,
  applicationId: string,
): Promise<{ readonly window: SendingWindow; readonly zone: string }> {
  const { versionId, organisationId, candidate, job } = await database.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { candidate: { select: { zone: true } }, job: { select: { zone: true } } },
  });
  const organisation = await database.organization.findUniqueOrThrow({ where: { id: organisationId } });
  const { definition } = await database.version.findUniqueOrThrow({ where: { id: versionId } });
  const window = (definition as unknown as Definition).policy.sendingWindow;
  return { window, zone: candidate.zone ?? (job.zone || organisation.zone) };
}
