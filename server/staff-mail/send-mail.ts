import type { EmailMessage, Provider, ProviderName, SendOutcome } from '../../activities/providers/contract.ts';
import { longestCallMs } from '../../activities/providers/longest-call.ts';
import { namedAddress } from '../../activities/providers/named-address.ts';
import { type By, byOf } from '../../activities/providers/same-sender.ts';
import { unsureStreak } from '../../activities/providers/unsure.ts';
import type { StaffMail } from '../../prisma/client.ts';
import type { Database, Parts } from '../parts.ts';
import { judgeMail } from '../notices/judge-mail.ts';
import { cutOff, endedAs, handStored, keepWriting, whoStays } from './hand-stored.ts';
import { unlessOthers } from './next-carrier.ts';
import { settledAs } from './settled-as.ts';
import { staffCarriers } from './staff-carriers.ts';
import { staffProvider } from './staff-provider.ts';
import { type Tried, triedOf } from './tried-of.ts';

export type Means = Pick<Parts, 'database' | 'providers' | 'senders' | 'rate'> & {
  readonly environment: { readonly publicUrl: string };
};

export type MailOutcome = {
  /** `waiting`: it could not be handed over now, and is tried again. */
  readonly outcome: 'accepted' | 'waiting' | 'refused' | 'unclear';
  readonly provider: ProviderName;
};

/**
 * Tries to hand over a stored mail whose time has come; null where another server is at it, or it has left. Each attempt is a row before the
 * provider is called: what became of one that nobody finished is looked up, and the mail goes out again under the same id. Whoever waits no
 * longer than `waitsMs` may be answered before what became of it is written.
 */
export async function sendMail(
  means: Means,
  mailId: string,
  { now = Date.now(), waitsMs }: { readonly now?: number; readonly waitsMs?: number } = {},
): Promise<MailOutcome | null> {
  const mail = await claim(means.database, mailId, now);
  if (!mail) return null;
  const tried = await loadTried(means.database, mail);
  const made = provenAs(tried) ?? (await tryOnce(means, { mail, tried }, now));
  if (made === null) return null;
  await keepWriting(() => settle(means.database, { mail, ...made, now }), waitsMs);
  return { outcome: wordOf(made.outcome), provider: made.by.provider };
}

async function loadTried(database: Database, { id: mailId, organisationId, wasOpen }: Claimed): Promise<Tried> {
  if (wasOpen) await database.staffAttempt.updateMany({ where: { mailId, outcome: null }, data: cutOff });
  const rows = await database.staffAttempt.findMany({ where: { mailId }, orderBy: { attempt: 'asc' } });
  return triedOf(database, { id: mailId, channel: 'email', organisationId }, rows);
}

/** What became of an attempt; null in the place of an outcome where nothing was tried. */
type Made = {
  readonly attempt: number;
  readonly outcome: SendOutcome | null;
  readonly by: By & { readonly provider: ProviderName };
};

const madeBy = (one: Provider): Made['by'] => ({ ...byOf(one), provider: one.name });

/** A receipt says what the attempt could not: its reader has the mail, and nothing is sent again. */
function provenAs({ proof }: Tried): Made | null {
  if (proof === null) return null;
  const { attempt, startedAt: at, provider, senderId } = proof.attempt;
  return {
    attempt,
    by: { provider: provider as ProviderName, senderId },
    outcome: { kind: 'accepted', providerId: proof.providerId, at },
  };
}

type Attempting = { readonly mail: Claimed; readonly tried: Tried };

/** Null where somebody else has taken the mail up meanwhile. */
async function tryOnce(means: Means, { mail, tried }: Attempting, now: number): Promise<Made | null> {
  const provider = await staffProvider(means, { ...mail, triedBy: whoStays(mail, tried, now) });
  const made = { attempt: mail.attempts, by: madeBy(provider) };
  if (await isUseless(means.database, mail, now)) return { ...made, outcome: null };
  const from = fromOf(provider, tried, means.environment.publicUrl);
  if (!(await begin(means.database, mail, { ...made.by, from }))) return null;
  const outcome = await handStored({ message: messageOf(mail, from), provider, tried, providerId: mail.providerId });
  means.rate.heed(provider, outcome);
  return { ...made, outcome: unlessOthers(outcome, await staffCarriers(means, mail)) };
}

/** As it was from before where its provider may have it, which would take the same text from somebody else for another one; else as the sender is now. */
function fromOf(provider: Provider, tried: Tried, publicUrl: string): string {
  const before = unsureStreak(tried, { channel: 'email', ...byOf(provider) }).at(-1)?.from;
  const own = provider.own?.from;
  if (before) return before;
  if (own !== undefined) return namedAddress(own.name ?? 'Besked', own.address);
  return `Besked <besked@${new URL(publicUrl).hostname}>`;
}

/** By whom stands there before it is sent: whoever takes the mail up after us asks the one who may have it. False where somebody has. */
async function begin(
  database: Database,
  mail: Claimed,
  { from, ...by }: By & { readonly from: string },
): Promise<boolean> {
  const row = { mailId: mail.id, attempt: mail.attempts, ...by, from, startedAt: new Date() };
  return database.$transaction(async (transaction) => {
    const { count } = await transaction.staffMail.updateMany({ where: attemptOf(mail), data: by });
    if (count > 0) await transaction.staffAttempt.create({ data: row });
    return count > 0;
  });
}

/** Only of the attempt that it was: another one may have begun. */
const attemptOf = ({ id, attempts }: Claimed) => ({ id, status: 'sending', attempts });

type Claimed = StaffMail & { readonly wasOpen: boolean };

async function claim(database: Database, mailId: string, now: number): Promise<Claimed | undefined> {
  const at = new Date(now);
  // After that the attempt is over for certain, and somebody else may take the mail; from now on, whenever the round began.
  const until = new Date(Math.max(now, Date.now()) + longestCallMs);
  const [mail] = await database.$queryRaw<Claimed[]>`
    with old as (select "id", "status" from "staff_mail" where "id" = ${mailId}::uuid and "status" in ('waiting', 'sending')
      and "nextAttemptAt" <= ${at} for update skip locked)
    update "staff_mail" m set "status" = 'sending', "attempts" = m."attempts" + 1, "nextAttemptAt" = ${until},
      "firstAttemptAt" = coalesce(m."firstAttemptAt", ${at})
    from old where m."id" = old."id" returning m.*, old."status" = 'sending' as "wasOpen"`;
  return mail;
}

/** Too late, or for somebody who may not hear of it any more. */
async function isUseless(database: Database, mail: Claimed, now: number): Promise<boolean> {
  if (mail.uselessAt !== null && mail.uselessAt.getTime() <= now) return true;
  return mail.kind === 'notices' && !(await judgeMail(database, mail, now));
}

function messageOf({ id, to, subject, text, html, ics }: StaffMail, from: string): EmailMessage {
  return {
    channel: 'email',
    messageId: id,
    from,
    to: to ?? '',
    subject: subject ?? '',
    text: text ?? '',
    html: html ?? '',
    ...(ics === null ? {} : { calendar: ics }),
  };
}

type Settled = Made & { readonly mail: Claimed; readonly now: number };

async function settle(database: Database, { mail, attempt, outcome, by, now }: Settled): Promise<void> {
  const settled = settledAs(mail, outcome, now);
  const data = { ...settled, ...(settled.status === 'waiting' ? {} : { ics: null }), ...by };
  await database.$transaction(async (transaction) => {
    const { count } = await transaction.staffMail.updateMany({ where: attemptOf(mail), data });
    if (count === 0 || outcome === null) return;
    await transaction.staffAttempt.updateMany({ where: { mailId: mail.id, attempt }, data: endedAs(outcome) });
  });
}

function wordOf(outcome: SendOutcome | null): MailOutcome['outcome'] {
  if (outcome?.kind === 'accepted' || outcome?.kind === 'unclear') return outcome.kind;
  const isTriedAgain =
    outcome?.kind === 'transient' || (outcome?.kind === 'permanent' && outcome.scope === 'configuration');
  return isTriedAgain ? 'waiting' : 'refused';
}
