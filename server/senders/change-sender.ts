import type { z } from 'zod';
import { openCredentials, sealCredentials } from '../../activities/providers/senders/seal-credentials.ts';
import type { Language } from '../../process/definition/schema.ts';
import type { Prisma, Sender } from '../../prisma/client.ts';
import type { senderRoutes, SenderSettingsBody, SenderView } from '../contract/senders.ts';
import type { Caller } from '../http/caller.ts';
import { orNotFound, Refusal } from '../http/refusal.ts';
import type { Parts, Transaction } from '../parts.ts';
import { recordAudit } from '../use-cases/record-audit.ts';
import { nudge } from '../use-cases/send-signal.ts';
import { secretsIn } from './add-sender.ts';
import { checkSender } from './check-sender.ts';
import { findSender } from './find-sender.ts';
import { toSenderView } from './get-senders.ts';
import { lockSenders } from './lock-senders.ts';
import { moveWaiting } from './move-waiting.ts';
import { refuseOtherTeam } from './refuse-other-team.ts';
import { isSameAccount } from './same-account.ts';

type Change = z.output<typeof senderRoutes.changeSender.body>;
type Wanted = { readonly id: string; readonly change: Change; readonly revision: number };

/** All that waits at a sender is moved at once. */
const patience = { timeout: 60_000 };

/** Other settings, new keys, or on and off; where the limit is raised, what waits for a turn comes sooner. Refuses what was made from an older revision, and another account at Twilio or Resend: its messages are looked up in the old one. */
export async function changeSender(
  parts: Parts,
  caller: Caller,
  { id, change, revision }: Wanted,
): Promise<SenderView> {
  const { database, senders } = parts;
  const { organisationId, userId, language } = caller;
  const before = await findSender(database, organisationId, id);
  if (before.revision !== revision) throw await changedMeanwhile(parts, before);
  const data = dataOf(parts, caller, { before, change });
  if (before.kind === 'resend' && change.credentials?.apiKey !== undefined)
    await refuseOtherTeam(parts, { ...before, ...data, kind: 'resend', channel: 'email' });
  const row = await database.$transaction(async (transaction) => {
    await refuseTwin(parts, transaction, { before, data });
    const where = { id, organisationId, revision, removedAt: null };
    const { count } = await transaction.sender.updateMany({
      where,
      data: { ...data, revision: revision + 1, changedById: userId },
    });
    if (count === 0) throw await changedMeanwhile(parts, before);
    // What was refused by the old settings says nothing of the new ones.
    await transaction.senderRefusal.deleteMany({ where: { organisationId, sender: id } });
    await recordAudit(transaction, {
      ...{ organisationId, by: { kind: 'person', id: userId }, action: 'changeSender', target: 'sender', targetId: id },
      after: { kind: before.kind, ...saidOf(before, change) },
    });
    const after = orNotFound(await transaction.sender.findUnique({ where: { id } }));
    await moveWaiting(parts, transaction, { before, after });
    return after;
  }, patience);
  senders.forget(organisationId);
  nudge(parts);
  return toSenderView(parts, row, { refusals: [], language });
}

/** One that would become what another one is already. */
async function refuseTwin(
  { environment }: Parts,
  transaction: Transaction,
  { before, data }: { readonly before: Sender; readonly data: Changed },
): Promise<void> {
  const changed = { ...before, ...data, settings: data.settings as Prisma.JsonValue };
  const { organisationId, channel } = before;
  const others = await lockSenders(transaction, organisationId, channel);
  const isTwin = (other: Sender) => other.id !== before.id && isSameAccount(environment.credentialKeys, other, changed);
  if (others.some(isTwin)) throw new Refusal('senderTwice');
}

/** What has changed by name alone: an address is somebody's, and a key is a secret. */
function saidOf(before: Sender, { isOn, settings, credentials }: Change) {
  const old = before.settings as Readonly<Record<string, unknown>>;
  const changed = Object.entries(settings ?? {}).filter(
    ([name, value]) => name !== 'kind' && JSON.stringify(value) !== JSON.stringify(old[name]),
  );
  const gone = settings === undefined ? [] : Object.keys(old).filter((name) => !(name in settings));
  return {
    ...(isOn === undefined || isOn === before.isOn ? {} : { isOn }),
    ...(settings === undefined ? {} : { settings: [...changed.map(([name]) => name), ...gone] }),
    ...(credentials === undefined ? {} : { credentials: secretsIn(credentials) }),
  };
}

type Changed = {
  readonly settings: Prisma.InputJsonValue;
  readonly sealed?: string | null;
  readonly isOn?: boolean;
};
type Changing = { readonly before: Sender; readonly change: Change };

function dataOf({ environment }: Parts, { language }: Caller, { before, change }: Changing): Changed {
  const settings = change.settings ?? ({ ...(before.settings as object), kind: before.kind } as SenderSettingsBody);
  if (settings.kind !== before.kind)
    throw new Refusal('malformed', {
      errors: [{ path: 'body.settings.kind', code: 'kind', message: 'It cannot be changed.' }],
    });
  refusePasswordElsewhere(environment.credentialKeys, { before, change }, language);
  const sealed = sealedWith(environment.credentialKeys, { before, change });
  if (change.settings !== undefined || change.credentials !== undefined)
    checkSender(environment, { channel: before.channel, settings, stored: sealed?.stored ?? null }, language);
  refuseOtherAccount(before, settings, change);
  const { kind: _, ...rest } = settings;
  return {
    settings: rest as Prisma.InputJsonValue,
    ...(sealed === null ? {} : { sealed: sealed.text }),
    ...(change.isOn === undefined ? {} : { isOn: change.isOn }),
  };
}

/** Secrets that are not named stay; where the old ones cannot be opened any more, only those that are given now are there. */
function sealedWith(keys: Parts['environment']['credentialKeys'], { before, change }: Changing) {
  if (before.sealed === null && change.credentials === undefined) return null;
  const old = before.sealed === null ? {} : openCredentials(before.sealed, before, keys);
  const credentials = { ...old, ...change.credentials };
  const isSame = change.credentials === undefined;
  const text = isSame ? before.sealed : sealCredentials(credentials, before, keys);
  // What cannot be opened now may be opened once its key is back.
  return { text, stored: old === null && isSame ? allSecrets : secretsIn(credentials) };
}

const allSecrets = ['apiKey', 'webhookSecret', 'password', 'authToken'] as const;

/** A stored password is shown to no other server or login, and to none in clear, or whoever may change the host could read it. */
function refusePasswordElsewhere(
  keys: Parts['environment']['credentialKeys'],
  { before, change }: Changing,
  language: Language,
): void {
  const { settings, credentials } = change;
  if (settings?.kind !== 'smtp' || before.sealed === null || credentials?.password !== undefined) return;
  const opened = openCredentials(before.sealed, before, keys);
  if (opened !== null && opened.password === undefined) return;
  const old = before.settings as Partial<typeof settings>;
  const isSame = (['host', 'port', 'user'] as const).every((name) => old[name] === settings[name]);
  const isWeaker = settings.security === 'none' && old.security !== 'none';
  if (isSame && !isWeaker) return;
  const message =
    language === 'sv'
      ? 'Skriv lösenordet igen: det lagrade skickas inte till en annan server eller inloggning.'
      : 'Type the password again: the stored one is not sent to another server or login.';
  throw new Refusal('invalid', { errors: [{ path: 'body.credentials.password', code: 'again', message }] });
}

function refuseOtherAccount(before: Sender, settings: SenderSettingsBody, { credentials }: Change): void {
  const { accountSid } = before.settings as { accountSid?: string };
  // What left by the installation's account is looked up there.
  if (settings.kind === 'twilio' && before.sealed === null && credentials !== undefined)
    throw new Refusal('otherAccount');
  if (settings.kind === 'twilio' && accountSid !== undefined && settings.accountSid !== accountSid)
    throw new Refusal('otherAccount');
}

async function changedMeanwhile({ database }: Parts, { id }: Sender): Promise<Refusal> {
  const row = await database.sender.findUnique({ where: { id } });
  const who = await database.user.findUnique({ where: { id: row?.changedById ?? '' }, select: { name: true } });
  return new Refusal('changedMeanwhile', {
    ...(who ? { changedBy: who.name } : {}),
    ...(row ? { changedAt: row.updatedAt.toISOString() } : {}),
  });
}
