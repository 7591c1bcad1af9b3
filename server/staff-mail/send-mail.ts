import type { EmailMessage, Provider, ProviderName, SendOutcome } from '../../activities/providers/contract.ts';
import { longestCallMs } from '../../activities/providers/longest-call.ts';
import type { StaffMail } from '../../prisma/client.ts';
import type { Database, Parts } from '../parts.ts';
import { judgeMail } from '../notices/judge-mail.ts';
import { handOver } from './hand-over.ts';
import { unlessOthers } from './next-carrier.ts';
import { settledAs } from './settled-as.ts';
import { staffProvider } from './staff-provider.ts';

export type Means = Pick<Parts, 'database' | 'providers'> & { readonly environment: { readonly publicUrl: string } };

export type MailOutcome = {
  /** `waiting`: it could not be handed over now, and is tried again. */
  readonly outcome: 'accepted' | 'waiting' | 'refused' | 'unclear';
  readonly provider: ProviderName;
};

/**
 * Tries to hand over a stored mail whose time has come; null where another server is at it, or it has left. Each attempt is a row before the
 * provider is called: what became of one that nobody finished is looked up, and the mail goes out again under the same id.
 */
export async function sendMail(means: Means, mailId: string, now = Date.now()): Promise<MailOutcome | null> {
  const mail = await claim(means.database, mailId, now);
  if (!mail) return null;
  const provider = staffProvider(means, mail);
  const message = messageOf(mail, means.environment.publicUrl);
  const outcome = (await isUseless(means.database, mail, now))
    ? null
    : await attempt(means, { mail, message, provider });
  await settle(means.database, { mail, outcome, provider, now });
  return { outcome: wordOf(outcome), provider: provider.name };
}

type Attempt = { readonly mail: Claimed; readonly message: EmailMessage; readonly provider: Provider };

/** By whom stands there before it is sent: whoever takes the mail up after us asks the one who may have it. */
async function attempt({ database, providers }: Means, { mail, message, provider }: Attempt): Promise<SendOutcome> {
  await database.staffMail.updateMany({ where: attemptOf(mail), data: { provider: provider.name } });
  return unlessOthers(await handOver(provider, message, mail), providers.email);
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

type Tried = {
  readonly mail: Claimed;
  readonly outcome: SendOutcome | null;
  readonly provider: Provider;
  readonly now: number;
};

async function settle(database: Database, { mail, outcome, provider, now }: Tried): Promise<void> {
  const settled = settledAs(mail, outcome, now);
  await database.staffMail.updateMany({
    where: attemptOf(mail),
    data: { ...settled, ...(settled.status === 'waiting' ? {} : { ics: null }), provider: provider.name },
  });
}

function wordOf(outcome: SendOutcome | null): MailOutcome['outcome'] {
  if (outcome?.kind === 'accepted' || outcome?.kind === 'unclear') return outcome.kind;
  const isTriedAgain =
    outcome?.kind === 'transient' || (outcome?.kind === 'permanent' && outcome.scope === 'configuration');
  return isTriedAgain ? 'waiting' : 'refused';
}
