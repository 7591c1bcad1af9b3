import { z } from 'zod';
import { administrators, instant, route, signature, uuid } from './route.ts';

export const senderKinds = ['resend', 'smtp', 'twilio', 'mailbox'] as const;
/** So many of an organisation's own in a channel. */
export const mostSenders = 20;
export type SenderKind = (typeof senderKinds)[number];

const name = z.string().trim().min(1).max(100);
const address = z.email().max(254);
// The error of a pattern is a code of the table of mistakes, whose words are in both languages.
const hostName = z
  .string()
  .trim()
  .max(253)
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$|^\[[0-9a-f:.]+\]$/i, { error: 'host-name' });
const replyAddress = z.string().regex(/^[a-z0-9._-]{1,15}@[a-z0-9-]+(\.[a-z0-9-]+)+$/, { error: 'reply-address' });
const dkimSelector = z
  .string()
  .trim()
  .max(63)
  .regex(/^[a-z0-9]([a-z0-9_-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9_-]*[a-z0-9])?)*$/i, { error: 'dkim-selector' });
const mailFrom = { name: name.optional(), address, replyAddress: replyAddress.optional() };

/** How many messages an account of one's own takes in a second; left out, what its provider documents. */
const perSecond = z.number().min(0.1).max(1_000).optional();

/** Its form is looked at with what it is for, and what is wrong is said in the caller’s language. */
const smsFrom = z.string().trim().max(34);

const resendSettings = z.strictObject({ kind: z.literal('resend'), ...mailFrom, perSecond });
const smtpSettings = z.strictObject({
  kind: z.literal('smtp'),
  ...mailFrom,
  perSecond,
  host: hostName.optional(),
  port: z.int().min(1).max(65_535).optional(),
  security: z.enum(['tls', 'starttls', 'none']).optional(),
  user: z.string().min(1).max(254).optional(),
  /** Where below `_domainkey` the key stands that the server signs by. */
  dkimSelector: dkimSelector.optional(),
});
const twilioSettings = z.strictObject({
  kind: z.literal('twilio'),
  perSecond,
  accountSid: z
    .string()
    .regex(/^AC[0-9a-fA-F]{32}$/, { error: 'account-sid' })
    .optional(),
  /** MG and 32 digits. */
  messagingServiceSid: smsFrom.optional(),
  /** At most eleven characters; nobody can answer it. */
  name: smsFrom.optional(),
  /** + and digits, or a short number. */
  number: smsFrom.optional(),
  countries: z
    .array(z.strictObject({ country: z.string().max(2), from: smsFrom }))
    .max(60)
    .optional(),
});
const settings = z.discriminatedUnion('kind', [
  resendSettings,
  smtpSettings,
  twilioSettings,
  z.strictObject({ kind: z.literal('mailbox') }),
]);

/** What an HTTP header holds; a key that a page shows abbreviated has `…` in it. */
const headerSecret = z
  .string()
  .max(300)
  .regex(/^[\x21-\x7e]+$/, { error: 'header-secret' });

/** Written and never read: an answer says only which of them there are. */
const credentials = z.strictObject({
  apiKey: headerSecret.optional(),
  webhookSecret: z.string().startsWith('whsec_').max(300).optional(),
  password: z.string().min(1).max(500).optional(),
  authToken: headerSecret.optional(),
});

export const senderSchema = z.object({
  id: uuid,
  channel: z.enum(['email', 'sms']),
  kind: z.enum(senderKinds),
  isOn: z.boolean(),
  settings,
  /** `installation`: the keys that whoever operates Besked has set. */
  credentials: z.enum(['own', 'installation']),
  /** Which secrets are stored; what they are is never told. */
  stored: z.array(z.enum(['apiKey', 'webhookSecret', 'password', 'authToken'])),
  /** The stored secrets cannot be opened: the key that they were encrypted by is gone. */
  isLocked: z.boolean(),
  /** Where its provider tells of receipts and of what comes in; `mail`: where a mail server hands over the answers to the sender's own address. */
  webhooks: z.array(z.object({ what: z.enum(['receipts', 'inbound', 'mail']), url: z.string() })),
  /** Where answers to its mails come in; null where Besked reads none of them, and of what sends no mail. */
  answersTo: z.string().nullable(),
  refuses: z.object({ code: z.string(), means: z.string(), does: z.string(), since: instant }).nullable(),
  revision: z.int(),
});

const lentSchema = z.object({
  kind: z.enum(senderKinds),
  /** Who messages by it are from. */
  from: z.string().nullable(),
  answersTo: senderSchema.shape.answersTo,
  refuses: senderSchema.shape.refuses,
});

const waysSchema = z.object({
  /** The organisation's own, in the order in which they are tried. */
  own: z.array(senderSchema),
  /** What carries the channel where none of the own ones is on: the installation's. */
  installation: z.array(lentSchema),
});

const ofSender = z.object({ senderId: uuid });
const sendersSchema = z.object({
  email: waysSchema,
  sms: waysSchema,
  /** The domains that a sender may be from by the keys of the installation. */
  domains: z.array(z.string()),
  /** The names, numbers and messaging services that a text message may be from by the keys of the installation. */
  smsSenders: z.array(z.string()),
});

const senderDomainSchema = z.object({
  /** Null where no mail is from a domain: text messages, the built-in mailbox, an installation without a name. */
  domain: z.string().nullable(),
  /** How its provider says that it stands; null where that has nothing to say of it. */
  provider: z.enum(['verified', 'pending', 'failed', 'unknown', 'notTold']).nullable(),
  /** What its provider adds to each mail to follow those who read it, which nobody who applies is to have. */
  tracking: z.array(z.enum(['opens', 'clicks'])),
  records: z.array(
    z.object({
      kind: z.enum(['SPF', 'DKIM', 'DMARC', 'MX']),
      type: z.enum(['TXT', 'MX']),
      name: z.string(),
      /** `unsure`: whether it holds for this sender is not seen from here. `unknown`: the name servers do not answer, which says nothing of the record. */
      status: z.enum(['ok', 'missing', 'wrong', 'unsure', 'unknown']),
      /** The record to set; null where only its provider knows it. */
      value: z.string().nullable(),
      priority: z.int().nullable(),
      found: z.array(z.string()),
    }),
  ),
});

export const senderRoutes = {
  getSenders: route(
    'get',
    '/api/v1/senders',
    'Who carries messages by each channel, and in which order',
    administrators,
    {
      answer: sendersSchema,
    },
  ),
  addSender: route('post', '/api/v1/senders', 'Another way out, tried after those that there are', administrators, {
    body: z.strictObject({
      channel: z.enum(['email', 'sms']),
      settings,
      /** Left out: the keys of the installation are used. */
      credentials: credentials.optional(),
    }),
    answer: senderSchema,
    status: 201,
  }),
  changeSender: route(
    'patch',
    '/api/v1/senders/{senderId}',
    'Other settings or new keys, or switched on or off (If-Match: its revision)',
    administrators,
    {
      params: ofSender,
      body: z.strictObject({
        isOn: z.boolean().optional(),
        settings: settings.optional(),
        /** Replaces those that are named; the others stay. */
        credentials: credentials.optional(),
      }),
      answer: senderSchema,
    },
  ),
  orderSenders: route(
    'put',
    '/api/v1/senders/order',
    'In which order the own ones of a channel are tried',
    administrators,
    {
      body: z.strictObject({ channel: z.enum(['email', 'sms']), ids: z.array(uuid).max(mostSenders) }),
      answer: sendersSchema,
    },
  ),
  removeSender: route('delete', '/api/v1/senders/{senderId}', 'Nothing leaves by it any more', administrators, {
    params: ofSender,
    answer: sendersSchema,
  }),
  trySender: route(
    'post',
    '/api/v1/senders/tests',
    'Sends a test by one way out to oneself and says exactly what became of it; at most twenty an hour',
    administrators,
    {
      body: z.strictObject({
        /** One of the own ones, or what the installation lends. */
        sender: z.union([uuid, z.enum(senderKinds)]),
        /** Where an SMS goes, as people write a telephone number; a mail goes to one’s own address. */
        to: z.string().max(40).optional(),
      }),
      answer: z.object({
        outcome: z.enum(['accepted', 'refused', 'unclear']),
        to: z.string(),
        code: z.string().nullable(),
        /** What is wrong, and what to do about it; null where nothing is. Also of one that was accepted: a key that may only send loses answers. */
        means: z.string().nullable(),
        remedy: z.string().nullable(),
      }),
    },
  ),
  checkSenderDomain: route(
    'get',
    '/api/v1/senders/{senderId}/domain',
    'What name servers, and its provider where that tells, say now of the domain that mails by a sender are from; each record with what to set',
    administrators,
    { params: z.object({ senderId: z.union([uuid, z.enum(senderKinds)]) }), answer: senderDomainSchema },
  ),
  resendWebhookOfSender: route(
    'post',
    '/webhooks/resend/{senderId}',
    'Receipts and mail from an organisation’s own Resend',
    signature,
    { params: ofSender, takes: 'notice', status: 204 },
  ),
  twilioStatusWebhookOfSender: route(
    'post',
    '/webhooks/twilio/status/{senderId}',
    'Receipts from an organisation’s own Twilio',
    signature,
    { params: ofSender, takes: 'notice', status: 204 },
  ),
  twilioInboundWebhookOfSender: route(
    'post',
    '/webhooks/twilio/inbound/{senderId}',
    'Text messages to an organisation’s own Twilio',
    signature,
    { params: ofSender, takes: 'notice', answersAs: 'text/xml' },
  ),
} as const;

export type SenderView = z.infer<typeof senderSchema>;
export type SendersView = z.infer<typeof sendersSchema>;
export type SenderDomain = z.infer<typeof senderDomainSchema>;
export type SenderSettingsBody = z.infer<typeof settings>;
export type SenderCredentialsBody = z.infer<typeof credentials>;
