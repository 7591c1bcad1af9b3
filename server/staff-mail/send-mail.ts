import type { EmailMessage, ProviderName, SendOutcome } from '../../activities/providers/contract.ts';
import { longestCallMs } from '../../activities/providers/longest-call.ts';
import type { StaffMail } from '../../prisma/client.ts';
import type { Database, Parts } from '../parts.ts';
import { judgeMail } from '../notices/judge-mail.ts';
import { cutOff, endedAs, handStored, keepWriting, whoStays } from './hand-stored.ts';
import { unlessOthers } from './next-carrier.ts';
import { settledAs } from './settled-as.ts';
import { staffProvider } from './staff-provider.ts';
import { type Tried, triedOf } from './tried-of.ts';

export type Means = Pick<Parts, 'database' | 'providers' | 'rate'> & {
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
  return { outcome: wordOf(made.outcome), provider: made.provider };
}

async function loadTried(database: Database, { id: mailId, wasOpen }: Claimed): Promise<Tried> {
  if (wasOpen) await database.staffAttempt.updateMany({ where: { mailId, outcome: null }, data: cutOff });
  const rows = await database.staffAttempt.findMany({ where: { mailId }, orderBy: { attempt: 'asc' } });
  const ofNobody = rows.map((row) => ({ ...row, senderId: null }));
  return triedOf(database, { id: mailId, channel: 'email', organisationId: null }, ofNobody);
}

/** What became of an attempt; null in the place of an outcome where nothing was tried. */
type Made = {
  readonly attempt: number;
  readonly outcome: SendOutcome | null;
  readonly provider: ProviderName;
};

/** A receipt says what the attempt could not: its reader has the mail, and nothing is sent again. */
function provenAs({ proof }: Tried): Made | null {
  if (proof === null) return null;
  const { attempt, startedAt: at, provider } = proof.attempt;
  return {
    attempt,
    provider: provider as ProviderName,
    outcome: { kind: 'accepted', providerId: proof.providerId, at },
  };
}

type Attempting = { readonly mail: Claimed; readonly tried: Tried };

/** Null where somebody else has taken the mail up meanwhile. */
async function tryOnce(means: Means, { mail, tried }: Attempting, now: number): Promise<Made | null> {
  const provider = staffProvider(means, { ...mail, triedBy: whoStays(mail, tried, now)?.provider ?? null });
  const made = { attempt: mail.attempts, provider: provider.name };
  if (await isUseless(means.database, mail, now)) return { ...made, outcome: null };
  if (!(await begin(means.database, mail, provider.name))) return null;
  const message = messageOf(mail, means.environment.publicUrl);
  const outcome = await handStored({ message, provider, tried, providerId: mail.providerId });
  means.rate.heed(provider, outcome);
  return { ...made, outcome: unlessOthers(outcome, means.providers.email) };
}

/** By whom stands there before it is sent: whoever takes the mail up after us asks the one who may have it. False where somebody has. */
async function begin(database: Database, mail: Claimed, provider: ProviderName): Promise<boolean> {
  const row = { mailId: mail.id, attempt: mail.attempts, provider, startedAt: new Date() };
  return database.$transaction(async (transaction) => {
    const { count } = await transaction.staffMail.updateMany({ where: attemptOf(mail), data: { provider } });
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

function messageOf({ id, to, subject, text, html, ics }: StaffMail, publicUrl: string): EmailMessage {
  const from = `Besked <besked@${new URL(publicUrl).hostname}>`;
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

async function settle(database: Database, { mail, attempt, outcome, provider, now }: Settled): Promise<void> {
  const settled = settledAs(mail, outcome, now);
  const data = { ...settled, ...(settled.status === 'waiting' ? {} : { ics: null }), provider };
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
