import type { Language } from '../../process/definition/schema.ts';
import type { Sender, SenderRefusal } from '../../prisma/client.ts';
import { explainCode } from '../../activities/providers/explain-code.ts';
import type { ProviderName } from '../../activities/providers/contract.ts';
import { openCredentials } from '../../activities/providers/senders/seal-credentials.ts';
import type { SendersView, SenderView } from '../contract/senders.ts';
import type { Caller } from '../http/caller.ts';
import type { Parts } from '../parts.ts';
import { lentDomains, lentSmsSenders } from './check-sender.ts';

type Needs = Pick<Parts, 'database' | 'environment' | 'providers'>;

/** The organisation's ways out by channel, and what the installation lends; no secret is among it. */
export async function getSenders(parts: Needs, { organisationId, language }: Caller): Promise<SendersView> {
  const { database, environment, providers } = parts;
  const [rows, refusals] = await Promise.all([
    database.sender.findMany({
      where: { organisationId, removedAt: null },
      orderBy: [{ position: 'asc' }, { createdAt: 'asc' }],
    }),
    database.senderRefusal.findMany({ where: { organisationId } }),
  ]);
  const waysOf = (channel: 'email' | 'sms') => ({
    own: rows.filter((row) => row.channel === channel).map((row) => toSenderView(parts, row, { refusals, language })),
    installation: providers[channel].map(({ name: kind }) => ({
      kind,
      from: lentFrom(environment, kind),
      answersTo: answersTo(environment, { kind }),
      refuses: refusalOf(refusals, { sender: kind, kind }, language),
    })),
  });
  return {
    email: waysOf('email'),
    sms: waysOf('sms'),
    domains: lentDomains(environment),
    smsSenders: lentSmsSenders(environment),
  };
}

type Seen = { readonly refusals: readonly SenderRefusal[]; readonly language: Language };

/** One way out without its secrets. */
export function toSenderView({ environment }: Needs, row: Sender, { refusals, language }: Seen): SenderView {
  const { id, channel, kind, isOn, sealed, revision } = row;
  const opened = sealed === null ? {} : openCredentials(sealed, row, environment.credentialKeys);
  return {
    ...{ id, isOn, revision },
    channel: channel === 'sms' ? 'sms' : 'email',
    kind: kind as ProviderName,
    settings: { ...(row.settings as object), kind } as SenderView['settings'],
    credentials: sealed === null ? 'installation' : 'own',
    stored: Object.keys(opened ?? {}) as SenderView['stored'],
    isLocked: opened === null,
    webhooks: webhooksOf(row, environment),
    answersTo: answersTo(environment, { ...(row.settings as { replyAddress?: string }), kind }),
    refuses: refusalOf(refusals, { sender: id, kind: kind as ProviderName }, language),
  };
}

function webhooksOf(
  { id, kind, settings }: Pick<Sender, 'id' | 'kind' | 'settings'>,
  { publicUrl, inbound }: Parts['environment'],
): SenderView['webhooks'] {
  if (kind === 'resend') return [{ what: 'receipts', url: `${publicUrl}/webhooks/resend/${id}` }];
  if (kind === 'twilio') return [{ what: 'inbound', url: `${publicUrl}/webhooks/twilio/inbound/${id}` }];
  const { replyAddress } = settings as { replyAddress?: string };
  // Nothing is taken there before whoever runs Besked has set its secret.
  if (kind === 'smtp' && replyAddress !== undefined && inbound?.secret !== undefined)
    return [{ what: 'mail', url: `${publicUrl}/webhooks/mail` }];
  return [];
}

function answersTo(
  { inbound }: Parts['environment'],
  { kind, replyAddress }: { readonly kind: string; readonly replyAddress?: string },
): string | null {
  return kind === 'resend' || kind === 'smtp' ? (replyAddress ?? inbound?.address ?? null) : null;
}

function refusalOf(
  refusals: readonly SenderRefusal[],
  { sender, kind }: { readonly sender: string; readonly kind: ProviderName },
  language: Language,
): SenderView['refuses'] {
  const found = refusals.find((one) => one.sender === sender);
  if (!found) return null;
  const { means, does } = explainCode(kind, found.code);
  return { code: found.code, means: means[language], does: does[language], since: found.since.toISOString() };
}

function lentFrom({ publicUrl, twilio }: Parts['environment'], kind: ProviderName): string | null {
  if (kind === 'resend' || kind === 'smtp') return `besked@${new URL(publicUrl).hostname}`;
  if (kind !== 'twilio' || !twilio) return null;
  return 'from' in twilio.sender ? twilio.sender.from : twilio.sender.messagingServiceSid;
}
