import { isPrivateAddress } from '../../activities/providers/senders/public-socket.ts';
import type { Parts } from '../parts.ts';
import type { SenderCredentialsBody, SenderSettingsBody } from '../contract/senders.ts';
import { Refusal } from '../http/refusal.ts';
import type { Language } from '../../process/definition/schema.ts';
import type { Mistake, Words } from './mistake.ts';
import { smsMistakes } from './sms-mistakes.ts';

type Settings = SenderSettingsBody;
type Given = {
  readonly channel: string;
  readonly settings: Settings;
  /** Which secrets there will be; null where those of the installation are used. */
  readonly stored: readonly (keyof SenderCredentialsBody)[] | null;
};

/** Refuses a way out that could not send: each field that is missing or not allowed, in the caller's language. */
export function checkSender(
  environment: Pick<
    Parts['environment'],
    'publicUrl' | 'senderDomains' | 'smsSenders' | 'mailHosts' | 'resend' | 'smtp' | 'twilio'
  >,
  given: Given,
  language: Language,
): void {
  const found = [
    ...channelMistakes(given),
    ...(given.stored === null
      ? lentMistakes(environment, given)
      : [...ownMistakes(given), ...placeMistakes(environment, given)]),
  ];
  const errors = found.map(([path, code, words]) => ({
    path: `body.${path}`,
    code,
    message: words[language === 'sv' ? 0 : 1],
  }));
  if (errors.length > 0) throw new Refusal('invalid', { errors });
}

function channelMistakes({ channel, settings }: Given): Mistake[] {
  const fits = settings.kind === 'mailbox' || (settings.kind === 'twilio') === (channel === 'sms');
  if (!fits)
    return [['settings.kind', 'channel', ['Leverantören skickar inte så.', 'That provider does not carry this.']]];
  return settings.kind === 'twilio' ? smsMistakes(settings) : [];
}

const missing: Words = ['Behövs.', 'Is needed.'];

function ownMistakes({ settings, stored }: Given): Mistake[] {
  const has = (secret: keyof SenderCredentialsBody) => stored?.includes(secret) === true;
  switch (settings.kind) {
    case 'mailbox':
      return [];
    case 'resend':
      return has('apiKey') ? [] : [['credentials.apiKey', 'missing', missing]];
    case 'smtp':
      return [
        ...(settings.host === undefined ? [['settings.host', 'missing', missing] as const] : []),
        ...(settings.user !== undefined && !has('password')
          ? [['credentials.password', 'missing', missing] as const]
          : []),
      ];
    case 'twilio':
      return [
        ...(settings.accountSid === undefined ? [['settings.accountSid', 'missing', missing] as const] : []),
        ...(has('authToken') ? [] : [['credentials.authToken', 'missing', missing] as const]),
      ];
  }
}

const mailPorts: readonly number[] = [25, 465, 587, 2525];
const privatePlace: Words = ['Servern måste nås från internet.', 'The server has to be one that the internet reaches.'];
const otherPort: Words = ['Porten måste vara 25, 465, 587 eller 2525.', 'The port has to be 25, 465, 587 or 2525.'];

/** What can be seen without asking anybody; what a name leads to is looked at whenever it is connected to. */
function placeMistakes({ mailHosts }: LentTo, { settings }: Given): Mistake[] {
  if (settings.kind !== 'smtp' || mailHosts === 'any') return [];
  const host = (settings.host ?? '').replace(/^\[|\]$/g, '');
  return [
    ...(host.toLowerCase() === 'localhost' || isPrivateAddress(host)
      ? [['settings.host', 'private', privatePlace] as const]
      : []),
    ...(settings.port !== undefined && !mailPorts.includes(settings.port)
      ? [['settings.port', 'port', otherPort] as const]
      : []),
  ];
}

const nothingLent: Words = ['Installationen har inga nycklar för detta.', 'The installation has no keys for this.'];
const otherDomain: Words = [
  'Med installationens nycklar får avsändaren bara vara från de domäner som står här.',
  'By the installation’s keys a sender may only be from the domains that are named here.',
];

/** What the installation lends is shared with others: nobody may pass for them by it. */
type LentTo = Parameters<typeof checkSender>[0];

function lentMistakes(environment: LentTo, { settings }: Given): Mistake[] {
  if (settings.kind === 'mailbox') return [];
  if (environment[settings.kind] === undefined) return [['credentials', 'notLent', nothingLent]];
  if (settings.kind === 'twilio') return lentSmsMistakes(environment, settings);
  const domain = settings.address.split('@').at(-1)?.toLowerCase() ?? '';
  return lentDomains(environment).includes(domain) ? [] : [['settings.address', 'domain', otherDomain]];
}

const otherSmsSender: Words = [
  'Med installationens nycklar får sms bara komma från de avsändare som står här.',
  'By the installation’s keys text messages may only be from the senders that are named here.',
];

function lentSmsMistakes(environment: LentTo, settings: Extract<Settings, { kind: 'twilio' }>): Mistake[] {
  const allowed = lentSmsSenders(environment);
  const isOther = (from: string | undefined) => from !== undefined && !allowed.includes(from);
  const { countries = [] } = settings;
  const names = (['name', 'number', 'messagingServiceSid'] as const).filter((name) => isOther(settings[name]));
  return [
    ...names.map((name) => [`settings.${name}`, 'sender', otherSmsSender] as const),
    ...countries.flatMap(({ from }, index) =>
      isOther(from) ? [[`settings.countries.${index}.from`, 'sender', otherSmsSender] as const] : [],
    ),
  ];
}

/** The names, numbers and messaging services that text messages by the installation's keys may be from. */
export function lentSmsSenders({ twilio, smsSenders }: Pick<Parts['environment'], 'twilio' | 'smsSenders'>): string[] {
  if (!twilio) return [];
  const own = 'from' in twilio.sender ? twilio.sender.from : twilio.sender.messagingServiceSid;
  return [...new Set([own, ...smsSenders])].filter((from) => from !== '');
}

/** The domains that mails by the installation's keys may be from. */
export const lentDomains = ({
  publicUrl,
  senderDomains,
}: Pick<Parts['environment'], 'publicUrl' | 'senderDomains'>): string[] => [
  ...new Set([new URL(publicUrl).hostname, ...senderDomains]),
];
