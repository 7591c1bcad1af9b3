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

/** A candidate's sending window, and the zone that it is in. */
export type Hours = { readonly window: SendingWindow; readonly zone: string };

/** The hours that a message keeps; null for what leaves at any hour. */
export async function keptHours(database: Database, message: Stored): Promise<Hours | null> {
  return keepsHours(message) ? hoursOf(database, message.applicationId) : null;
}

/** When a message that is due at the instant may be handed over: then, or as its hours begin. Epoch milliseconds. */
export const mayLeaveAt = (hours: Hours | null, at: number): number =>
  hours === null ? at : nextWindow(hours.window, hours.zone, at);

/** Seconds until its hours end, at least five minutes; null for what keeps none. */
export function secondsLeft(hours: Hours | null, now: number): number | null {
  if (hours === null) return null;
  const closes = closingOf(hours.window, hours.zone, now) ?? now;
  return Math.max(leastSeconds, Math.floor((closes - now) / 1_000));
}

const keepsHours = ({ channel, kind }: Stored) => channel === 'sms' && !askedFor.includes(kind);

async function hoursOf(database: Database | Transaction, applicationId: string): Promise<Hours> {
  const { versionId, organisationId, candidate, job } = await database.application.findUniqueOrThrow({
    where: { id: applicationId },
    include: { candidate: { select: { zone: true } }, job: { select: { zone: true } } },
  });
  const organisation = await database.organization.findUniqueOrThrow({ where: { id: organisationId } });
  const { definition } = await database.version.findUniqueOrThrow({ where: { id: versionId } });
  const window = (definition as unknown as Definition).policy.sendingWindow;
  return { window, zone: candidate.zone ?? (job.zone || organisation.zone) };
}
