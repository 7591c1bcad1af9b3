import type { EmailMessage, Provider, ProviderName, SendOutcome } from '../../activities/providers/contract.ts';
import { longestTrying, retryAt } from '../../activities/providers/retry-at.ts';
import type { StaffMail } from '../../prisma/client.ts';
import type { Database, Parts } from '../parts.ts';
import { staffProvider } from './staff-provider.ts';

export type Means = Pick<Parts, 'database' | 'providers'> & { readonly environment: { readonly publicUrl: string } };

export type MailOutcome = {
  /** `waiting`: it could not be handed over now, and is tried again. */
  readonly outcome: 'accepted' | 'waiting' | 'refused' | 'unclear';
  readonly provider: ProviderName;
};

/** With this much beyond the longest call an attempt is over for certain, and somebody else may take the mail. */
const graceMs = 60_000;

/**
 * Tries to hand over a stored mail whose time has come; null where another server is at it, or it has left. Each attempt is a row before the
 * provider is called: what became of one that nobody finished is looked up, and the mail goes out again under the same id.
 */
export async function sendMail(means: Means, mailId: string, now = Date.now()): Promise<MailOutcome | null> {
  const mail = await claim(means.database, mailId, now);
  if (!mail) return null;
  const provider = staffProvider(means, mail.organisationId);
  const message = messageOf(mail, means.environment.publicUrl);
  const outcome = isUseless(mail, now) ? null : await hand(provider, { mail, message });
  await settle(means.database, { mail, outcome, provider, now });
  return { outcome: wordOf(outcome), provider: provider.name };
}

type Claimed = StaffMail & { readonly wasOpen: boolean };

async function claim(database: Database, mailId: string, now: number): Promise<Claimed | undefined> {
  const at = new Date(now);
  const until = new Date(now + 2 * graceMs);
  const [mail] = await database.$queryRaw<Claimed[]>`
    with old as (select "id", "status" from "staff_mail" where "id" = ${mailId}::uuid and "status" in ('waiting', 'sending')
      and "nextAttemptAt" <= ${at} for update skip locked)
    update "staff_mail" m set "status" = 'sending', "attempts" = m."attempts" + 1, "nextAttemptAt" = ${until},
      "firstAttemptAt" = coalesce(m."firstAttemptAt", ${at})
    from old where m."id" = old."id" returning m.*, old."status" = 'sending' as "wasOpen"`;
  return mail;
}

const isUseless = ({ uselessAt }: StaffMail, now: number) => uselessAt !== null && uselessAt.getTime() <= now;

function messageOf({ id, to, subject, text, html }: StaffMail, publicUrl: string): EmailMessage {
  const from = `Besked <besked@${new URL(publicUrl).hostname}>`;
  return {
    channel: 'email',
    messageId: id,
    from,
    to: to ?? '',
    subject: subject ?? '',
    text: text ?? '',
    html: html ?? '',
  };
}

type Given = { readonly mail: Claimed; readonly message: EmailMessage };

async function hand(provider: Provider, { mail, message }: Given): Promise<SendOutcome> {
  if ((mail.wasOpen || mail.unclear) && provider.lookUp) {
    const firstTriedAt = mail.firstAttemptAt?.getTime() ?? mail.createdAt.getTime();
    const found = await provider.lookUp({
      message,
      firstTriedAt,
      ...(mail.providerId ? { providerId: mail.providerId } : {}),
    });
    if (found.kind === 'accepted') return { kind: 'accepted', providerId: found.providerId, at: Date.now() };
  }
  return provider.send(message);
}

type Tried = {
  readonly mail: Claimed;
  readonly outcome: SendOutcome | null;
  readonly provider: Provider;
  readonly now: number;
};

/** Only of the attempt that it was: another one may have begun. */
async function settle(database: Database, { mail, outcome, provider, now }: Tried): Promise<void> {
  const gone = { to: null, subject: null, text: null, html: null };
  const again = nextTry(mail, outcome, now);
  const data =
    outcome?.kind === 'accepted'
      ? { ...gone, status: 'sent', providerId: outcome.providerId, sentAt: new Date(outcome.at), code: null }
      : {
          ...(again === null ? { ...gone, status: 'failed' } : { status: 'waiting', nextAttemptAt: new Date(again) }),
          unclear: outcome?.kind === 'unclear',
          code: codeOf(outcome),
        };
  await database.staffMail.updateMany({
    where: { id: mail.id, status: 'sending', attempts: mail.attempts },
    data: { ...data, provider: provider.name },
  });
}

/** Null where trying again cannot help. What only whoever operates Besked can mend is tried again, as what passes by itself. */
function nextTry(mail: StaffMail, outcome: SendOutcome | null, now: number): number | null {
  if (outcome === null || (outcome.kind === 'permanent' && outcome.scope !== 'configuration')) return null;
  const retryAfterMs = outcome.kind === 'transient' ? outcome.retryAfterMs : undefined;
  const { attempts, id: messageId } = mail;
  const at = retryAt(now, { attempts, messageId, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
  return at > (mail.firstAttemptAt?.getTime() ?? now) + longestTrying ? null : at;
}

function codeOf(outcome: SendOutcome | null): string | null {
  if (outcome === null) return 'useless';
  return outcome.kind === 'transient' || outcome.kind === 'permanent' ? outcome.code : null;
}

function wordOf(outcome: SendOutcome | null): MailOutcome['outcome'] {
  if (outcome?.kind === 'accepted' || outcome?.kind === 'unclear') return outcome.kind;
  const isTriedAgain =
    outcome?.kind === 'transient' || (outcome?.kind === 'permanent' && outcome.scope === 'configuration');
  return isTriedAgain ? 'waiting' : 'refused';
}
