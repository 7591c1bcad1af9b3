import { existsSync, readFileSync } from 'node:fs';
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { z } from 'zod';
import {
  type CredentialKeys,
  credentialKeysOf,
  isCredentialKey,
} from '../activities/providers/senders/credential-keys.ts';

/** Everything that the surroundings of a server or a worker decide. */
export interface Environment {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  /** Whose word is taken for the address that a request comes from, in Express's words; undefined: this machine's and private networks'. */
  readonly trustedProxies?: readonly string[];
  /** At least 32 characters; signs sessions and links. */
  readonly secret: string;
  readonly databaseUrl: string;
  readonly temporal: TemporalEnvironment;
  readonly smtp?: { url: string };
  readonly resend?: { apiKey: string; webhookSecret?: string; baseUrl?: string };
  readonly twilio?: {
    accountSid: string;
    authToken: string;
    sender: { messagingServiceSid: string } | { from: string };
    publicUrl: string;
    baseUrl?: string;
  };
  /** Where the providers' own services are reached, for those that organisations set themselves. */
  readonly providerUrls: { readonly resend?: string; readonly twilio?: string };
  /** What credentials that organisations store are encrypted by. */
  readonly credentialKeys: CredentialKeys;
  /** Domains that mails by the installation's own providers may be from, besides the one that Besked is reached by. */
  readonly senderDomains: readonly string[];
  /** Names, numbers and messaging services that text messages by the installation's Twilio may be from, besides its own sender. */
  readonly smsSenders: readonly string[];
  /** Who is asked about domains of mail; nobody named: the name servers of the machine. */
  readonly nameServers: readonly string[];
  /** Whether the domain of an applicant's address is asked about before it is taken. */
  readonly checksMail: boolean;
  /** Whether mail servers that organisations set may be in the installation's own network (`any`). */
  readonly mailHosts: 'any' | 'public';
  /** Where answers by mail come in; `secret` is what a mail server of one's own shows. */
  readonly inbound?: { readonly address: string; readonly secret?: string };
  /** What a segment of an SMS costs, for telling it to those who write. */
  readonly smsPrice?: { readonly amount: number; readonly currency: string };
  /** How many messages each provider takes in a second, all workers together. */
  readonly limits: Readonly<Partial<Record<'resend' | 'twilio' | 'smtp', number>>>;
  readonly logLevel: LogLevel;
}

export interface TemporalEnvironment {
  readonly address: string;
  readonly namespace: string;
  readonly apiKey?: string;
  /** Undefined where the connection is not encrypted; an API key or any of the files turns it on. */
  readonly tls?: { serverRootCACertificate?: Buffer; clientCertPair?: { crt: Buffer; key: Buffer } };
}

/** What the launcher is told; the parts that are absent it brings itself. */
export interface LauncherEnvironment {
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly dataFolder: string;
  readonly secret?: string;
  readonly databaseUrl?: string;
  /** Where migrations run as another role than `databaseUrl`'s, which then owns no table. */
  readonly databaseOwnerUrl?: string;
  readonly temporalAddress?: string;
  readonly temporalNamespace: string;
}

export type LogLevel = (typeof logLevels)[number];
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** All mistakes of the environment at once, each with the variable's name; a value is never among the words. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError';
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(`The environment is wrong:\n${mistakes.map((mistake) => `  ${mistake}`).join('\n')}`);
    this.mistakes = mistakes;
  }
}

const text = z.string();
const postgresAddress = urlOf(['postgresql:', 'postgres:'], 'must be a postgresql:// address');
const webAddress = urlOf(['http:', 'https:'], 'must be an http:// or https:// address');
const existingFile = text.refine((path) => existsSync(path), { error: 'must name a file that can be read' });
const secret = text.min(32, { error: 'must have at least 32 characters' });
const credentialKey = text.refine(isCredentialKey, {
  error: 'must be <id>:<32 random bytes in base64>, the id in small letters, digits and hyphens, and not secret',
});
const hostAndPort = text.regex(/^[^\s/:]+(:\d+)?$|^\[[0-9a-f:]+\]:\d+$/i, {
  error: 'must be host:port, without a scheme',
});

const portError = 'must be a port from 1 to 65535';

const smsSender = '(?:MG[0-9a-fA-F]{32}|\\+?[1-9]\\d{2,14}|[A-Za-z0-9 &_-]{1,11})';

const nameServer = String.raw`(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:]+\])(:\d{1,5})?`;

const variables = z.object({
  BESKED_HOST: text.default('127.0.0.1'),
  PORT: text
    .regex(/^\d{1,5}$/, { error: portError })
    .transform(Number)
    .pipe(z.number().min(1, { error: portError }).max(65_535, { error: portError }))
    .default(3000),
  BESKED_PUBLIC_URL: webAddress.optional(),
  BESKED_TRUSTED_PROXIES: text
    .refine((given) => given === 'none' || given.split(/,\s*/).every(isProxy), {
      error: 'must be none, or addresses, networks, loopback, linklocal and uniquelocal, separated by commas',
    })
    .optional(),
  BESKED_DATA: text.default('.besked'),
  BESKED_SECRET: secret.optional(),
  DATABASE_URL: postgresAddress.optional(),
  DATABASE_OWNER_URL: postgresAddress.optional(),
  TEMPORAL_ADDRESS: hostAndPort.optional(),
  TEMPORAL_NAMESPACE: text.default('default'),
  TEMPORAL_API_KEY: text.optional(),
  TEMPORAL_TLS_CA_FILE: existingFile.optional(),
  TEMPORAL_TLS_CERT_FILE: existingFile.optional(),
  TEMPORAL_TLS_KEY_FILE: existingFile.optional(),
  RESEND_API_KEY: text.optional(),
  RESEND_WEBHOOK_SECRET: text.startsWith('whsec_', { error: 'must begin with whsec_' }).optional(),
  RESEND_BASE_URL: webAddress.optional(),
  RESEND_PER_SECOND: perSecond('5'),
  TWILIO_ACCOUNT_SID: text.regex(/^AC/, { error: 'must begin with AC' }).optional(),
  TWILIO_AUTH_TOKEN: text.optional(),
  TWILIO_MESSAGING_SERVICE_SID: text.regex(/^MG/, { error: 'must begin with MG' }).optional(),
  TWILIO_FROM: text.optional(),
  TWILIO_BASE_URL: webAddress.optional(),
  TWILIO_PER_SECOND: perSecond('10'),
  BESKED_CREDENTIALS_KEY: credentialKey.optional(),
  BESKED_CREDENTIALS_KEY_OLD: credentialKey.optional(),
  BESKED_SENDER_DOMAINS: text
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(,\s*[a-z0-9-]+(\.[a-z0-9-]+)+)*$/, {
      error: 'must be domains in small letters, separated by commas',
    })
    .optional(),
  BESKED_SMS_SENDERS: text
    .regex(new RegExp(`^${smsSender}(,\\s*${smsSender})*$`), {
      error: 'must be names of at most 11 letters and digits, numbers with + or MG…, separated by commas',
    })
    .optional(),
  BESKED_NAME_SERVERS: text
    .regex(new RegExp(`^${nameServer}(,\\s*${nameServer})*$`, 'i'), {
      error: 'must be addresses of name servers, such as 192.0.2.53 or [2001:db8::53]:53, separated by commas',
    })
    .optional(),
  BESKED_CHECK_MAIL: z.enum(['on', 'off'], { error: 'must be on or off' }).default('off'),
  BESKED_MAIL_HOSTS: z.enum(['public', 'any'], { error: 'must be public or any' }).default('public'),
  SMTP_URL: urlOf(['smtp:', 'smtps:'], 'must be an smtp:// or smtps:// address').optional(),
  SMTP_PER_SECOND: perSecond('none'),
  BESKED_REPLY_ADDRESS: text
    .regex(/^[a-z0-9._-]{1,15}@[a-z0-9.-]+\.[a-z]{2,}$/, {
      error: 'must be an address in small letters with at most 15 characters before the @ and no +',
    })
    .optional(),
  BESKED_INBOUND_SECRET: secret.optional(),
  SMS_SEGMENT_PRICE: text
    .regex(/^\d{1,4}(\.\d{1,4})? [A-Z]{3}$/, { error: 'must be an amount and a currency, such as 0.55 SEK' })
    .optional(),
  LOG_LEVEL: z.enum(logLevels, { error: `must be one of ${logLevels.join(', ')}` }).default('info'),
});

type Variables = z.infer<typeof variables>;
type Source = Readonly<Record<string, string | undefined>>;

/** The names of all variables that Besked's processes read, in the order of `.env.example`. */
export const variableNames = Object.keys(variables.shape) as readonly (keyof Variables)[];

/** Takes what `.env` in the working folder says; a variable that is already set keeps its value. */
export function loadEnvironmentFile(file = '.env'): void {
  if (existsSync(file)) process.loadEnvFile(file);
}

/** What a server or worker needs to know; throws `EnvironmentError` with every mistake. */
export function readEnvironment(source: Source = process.env): Environment {
  const { values, mistakes } = parse(source, ['DATABASE_URL', 'TEMPORAL_ADDRESS', 'BESKED_SECRET']);
  if (mistakes.length > 0 || values === undefined) throw new EnvironmentError(mistakes);
  const { BESKED_SECRET, DATABASE_URL } = values;
  if (BESKED_SECRET === undefined || DATABASE_URL === undefined) throw new Error('Required variables passed unseen');
  return {
    host: values.BESKED_HOST,
    port: values.PORT,
    publicUrl: publicUrlOf(values),
    ...trustedProxiesOf(values),
    secret: BESKED_SECRET,
    databaseUrl: DATABASE_URL,
    temporal: temporalOf(values),
    ...(values.SMTP_URL !== undefined && { smtp: { url: values.SMTP_URL } }),
    ...resendOf(values),
    ...twilioOf(values),
    providerUrls: providerUrlsOf(values),
    credentialKeys: credentialKeysOf({
      secret: BESKED_SECRET,
      key: values.BESKED_CREDENTIALS_KEY,
      oldKey: values.BESKED_CREDENTIALS_KEY_OLD,
    }),
    senderDomains: values.BESKED_SENDER_DOMAINS?.split(/,\s*/) ?? [],
    smsSenders: values.BESKED_SMS_SENDERS?.split(/,\s*/) ?? [],
    nameServers: values.BESKED_NAME_SERVERS?.split(/,\s*/) ?? [],
    checksMail: values.BESKED_CHECK_MAIL === 'on',
    mailHosts: values.BESKED_MAIL_HOSTS,
    limits: limitsOf(values),
    ...inboundOf(values),
    ...smsPriceOf(values),
    logLevel: values.LOG_LEVEL,
  };
}

/** What the launcher needs to know, where a database, a Temporal and a secret may be absent; throws as `readEnvironment`. */
export function readLauncherEnvironment(source: Source = process.env): LauncherEnvironment {
  const { values, mistakes } = parse(source, []);
  if (mistakes.length > 0 || values === undefined) throw new EnvironmentError(mistakes);
  return {
    host: values.BESKED_HOST,
    port: values.PORT,
    publicUrl: publicUrlOf(values),
    dataFolder: resolve(values.BESKED_DATA),
    temporalNamespace: values.TEMPORAL_NAMESPACE,
    ...(values.BESKED_SECRET !== undefined && { secret: values.BESKED_SECRET }),
    ...(values.DATABASE_URL !== undefined && { databaseUrl: values.DATABASE_URL }),
    ...(values.DATABASE_OWNER_URL !== undefined && { databaseOwnerUrl: values.DATABASE_OWNER_URL }),
    ...(values.TEMPORAL_ADDRESS !== undefined && { temporalAddress: values.TEMPORAL_ADDRESS }),
  };
}

function parse(source: Source, required: readonly (keyof Variables)[]) {
  // docker compose hands an unset variable over as an empty one.
  const given = Object.fromEntries(Object.entries(source).filter(([, value]) => value !== undefined && value !== ''));
  const result = variables.safeParse(given);
  const mistakes = (result.error?.issues ?? []).map(({ path, message }) => `${path.join('.')} ${message}`);
  mistakes.push(...required.filter((name) => given[name] === undefined).map((name) => `${name} is missing`));
  mistakes.push(...findHalfGiven(given));
  return { values: result.data, mistakes };
}

function findHalfGiven(given: Source): string[] {
  const has = (name: keyof Variables) => given[name] !== undefined;
  const mistakes: string[] = [];
  const together = (names: readonly (keyof Variables)[]) => {
    const missing = names.filter((name) => !has(name));
    if (missing.length > 0 && missing.length < names.length) {
      mistakes.push(`${missing.join(', ')} missing: ${names.join(' and ')} belong together`);
    }
  };
  together(['TEMPORAL_TLS_CERT_FILE', 'TEMPORAL_TLS_KEY_FILE']);
  together(['TWILIO_ACCOUNT_SID', 'TWILIO_AUTH_TOKEN']);
  if (has('TWILIO_ACCOUNT_SID') && has('TWILIO_MESSAGING_SERVICE_SID') === has('TWILIO_FROM')) {
    mistakes.push('TWILIO_MESSAGING_SERVICE_SID or TWILIO_FROM: exactly one of them must be set');
  }
  if (!has('BESKED_CREDENTIALS_KEY') && has('BESKED_CREDENTIALS_KEY_OLD')) {
    mistakes.push('BESKED_CREDENTIALS_KEY is missing: BESKED_CREDENTIALS_KEY_OLD is the one before it');
  }
  if (
    has('BESKED_CREDENTIALS_KEY_OLD') &&
    given['BESKED_CREDENTIALS_KEY_OLD']?.split(':')[0] === given['BESKED_CREDENTIALS_KEY']?.split(':')[0]
  ) {
    mistakes.push('BESKED_CREDENTIALS_KEY_OLD has the same id as BESKED_CREDENTIALS_KEY: a new key needs a new id');
  }
  if (!has('DATABASE_URL') && has('DATABASE_OWNER_URL')) {
    mistakes.push('DATABASE_URL is missing: DATABASE_OWNER_URL is the address of the same database for its owner');
  }
  if (!has('BESKED_REPLY_ADDRESS') && has('BESKED_INBOUND_SECRET')) {
    mistakes.push('BESKED_REPLY_ADDRESS is missing: BESKED_INBOUND_SECRET alone does nothing');
  }
  if (!has('RESEND_API_KEY') && has('RESEND_WEBHOOK_SECRET')) {
    mistakes.push('RESEND_API_KEY is missing: RESEND_WEBHOOK_SECRET alone does nothing');
  }
  return mistakes;
}

/** So many a second, where nothing is said; `none` where there is to be no limit. */
function perSecond(otherwise: string) {
  const error = 'must be a number above 0, or none';
  return text
    .default(otherwise)
    .transform((given) => (given === 'none' ? null : Number(given)))
    .refine((value) => value === null || (value > 0 && value < 1e6), { error });
}

function limitsOf({ RESEND_PER_SECOND, TWILIO_PER_SECOND, SMTP_PER_SECOND }: Variables): Environment['limits'] {
  return {
    ...(RESEND_PER_SECOND !== null && { resend: RESEND_PER_SECOND }),
    ...(TWILIO_PER_SECOND !== null && { twilio: TWILIO_PER_SECOND }),
    ...(SMTP_PER_SECOND !== null && { smtp: SMTP_PER_SECOND }),
  };
}

function publicUrlOf({ BESKED_PUBLIC_URL, BESKED_HOST: host, PORT: port }: Variables): string {
  return (BESKED_PUBLIC_URL ?? ownUrl({ host, port }).replace('127.0.0.1', 'localhost')).replace(/\/+$/, '');
}

/** Where a server that listens so is reached from its own machine. */
export function ownUrl({ host, port }: { readonly host: string; readonly port: number }): string {
  const reached = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reached.includes(':') ? `[${reached}]` : reached}:${port}`;
}

function trustedProxiesOf({ BESKED_TRUSTED_PROXIES: given }: Variables): Pick<Environment, 'trustedProxies'> {
  if (given === undefined) return {};
  return { trustedProxies: given === 'none' ? [] : given.split(/,\s*/) };
}

function isProxy(given: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(given)) return true;
  const [address = '', bits, ...more] = given.split('/');
  const kind = isIP(address);
  if (kind === 0 || more.length > 0) return false;
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (kind === 4 ? 32 : 128));
}

function temporalOf(values: Variables): TemporalEnvironment {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_API_KEY: apiKey, TEMPORAL_TLS_CA_FILE: ca } = values;
  const { TEMPORAL_TLS_CERT_FILE: crt, TEMPORAL_TLS_KEY_FILE: key } = values;
  if (address === undefined) throw new Error('TEMPORAL_ADDRESS passed unseen');
  const encrypted = apiKey !== undefined || ca !== undefined || crt !== undefined;
  return {
    address,
    namespace: values.TEMPORAL_NAMESPACE,
    ...(apiKey !== undefined && { apiKey }),
    ...(encrypted && {
      tls: {
        ...(ca !== undefined && { serverRootCACertificate: readFileSync(ca) }),
        ...(crt !== undefined &&
          key !== undefined && { clientCertPair: { crt: readFileSync(crt), key: readFileSync(key) } }),
      },
    }),
  };
}

function resendOf({ RESEND_API_KEY, RESEND_WEBHOOK_SECRET, RESEND_BASE_URL }: Variables): Pick<Environment, 'resend'> {
  if (RESEND_API_KEY === undefined) return {};
  return {
    resend: {
      apiKey: RESEND_API_KEY,
      ...(RESEND_WEBHOOK_SECRET !== undefined && { webhookSecret: RESEND_WEBHOOK_SECRET }),
      ...(RESEND_BASE_URL !== undefined && { baseUrl: RESEND_BASE_URL }),
    },
  };
}

function twilioOf(values: Variables): Pick<Environment, 'twilio'> {
  const { TWILIO_ACCOUNT_SID: accountSid, TWILIO_AUTH_TOKEN: authToken, TWILIO_BASE_URL: baseUrl } = values;
  const { TWILIO_MESSAGING_SERVICE_SID: messagingServiceSid, TWILIO_FROM: from } = values;
  if (accountSid === undefined || authToken === undefined) return {};
  const sender = messagingServiceSid !== undefined ? { messagingServiceSid } : { from: from ?? '' };
  const publicUrl = publicUrlOf(values);
  return { twilio: { accountSid, authToken, sender, publicUrl, ...(baseUrl !== undefined && { baseUrl }) } };
}

function providerUrlsOf({ RESEND_BASE_URL: resend, TWILIO_BASE_URL: twilio }: Variables): Environment['providerUrls'] {
  return { ...(resend === undefined ? {} : { resend }), ...(twilio === undefined ? {} : { twilio }) };
}

function inboundOf({ BESKED_REPLY_ADDRESS, BESKED_INBOUND_SECRET }: Variables): Pick<Environment, 'inbound'> {
  if (BESKED_REPLY_ADDRESS === undefined) return {};
  const address = BESKED_REPLY_ADDRESS;
  return { inbound: { address, ...(BESKED_INBOUND_SECRET !== undefined && { secret: BESKED_INBOUND_SECRET }) } };
}

function smsPriceOf({ SMS_SEGMENT_PRICE }: Variables): Pick<Environment, 'smsPrice'> {
  const [amount, currency] = SMS_SEGMENT_PRICE?.split(' ') ?? [];
  return amount === undefined || currency === undefined ? {} : { smsPrice: { amount: Number(amount), currency } };
}

function urlOf(protocols: readonly string[], error: string) {
  return text.refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), { error });
}
