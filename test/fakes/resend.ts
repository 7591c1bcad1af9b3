import { randomBytes, randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Webhook } from 'svix';
import { type Accepted, countBy } from './behaviour.ts';
import { type Answer, createHttpFake, type FakeRequest, type HttpFake } from './http-fake.ts';
import { readSpecification } from './specification.ts';

export interface ResendFake extends HttpFake {
  apiKey: string;
  webhookSecret: string;
  accepted: Accepted[];
  /** What the account has added under Domains. */
  domains: ResendDomain[];
  countByMessage(): Map<string, number>;
  countByRecipient(): Map<string, number>;
  /** The status that `GET /emails/:id` gives from now on. */
  setLastEvent(providerId: string, event: string): void;
  /** Whether the key may send and nothing else. */
  restrict(sendsOnly: boolean): void;
  /** Takes in a mail as Resend does for a domain of ours; answers its id. */
  receive(mail: ReceivedMail): string;
  /** A notice as Resend would post it: the raw body and the headers that sign it. */
  sign(event: ResendNotice, options?: SignOptions): { body: string; headers: Record<string, string> };
  /** Posts a signed notice to that address and answers the HTTP status. */
  notify(url: string, event: ResendNotice, options?: SignOptions): Promise<number>;
}

export interface ResendNotice {
  type: string;
  providerId: string;
  messageId?: string;
  at?: Date;
  bounce?: { type: string; subType: string };
}

export interface ResendDomain {
  id: string;
  name: string;
  status: 'pending' | 'verified' | 'failed' | 'not_started';
  open_tracking?: boolean;
  click_tracking?: boolean;
  records: {
    record: string;
    name: string;
    type: string;
    ttl: string;
    status: string;
    value: string;
    priority?: number;
  }[];
}

export interface ReceivedMail {
  from: string;
  to: string[];
  text?: string;
  html?: string;
  headers?: Record<string, string>;
  files?: ReceivedFile[];
  /** The whole mail as it came, for those that one reads; the status that is answered instead where Resend does not have it. */
  raw?: string;
  rawStatus?: number;
  /** When it came in, where that is not now. */
  at?: Date;
}

export interface ReceivedFile {
  name: string | null;
  bytes: Uint8Array;
  mediaType: string;
  /** Of one that the text shows. */
  contentId?: string;
  /** Where Resend does not have it now. */
  isAway?: boolean;
  /** Whose line breaks once its bytes have been sent. */
  breaks?: boolean;
}

export interface SignOptions {
  secret?: string;
  signedAt?: Date;
  eventId?: string;
}

interface Email {
  to: string | string[];
  from: string;
  subject: string;
  text?: string;
  html?: string;
  tags?: { name: string; value: string }[];
}

interface Stored extends Accepted {
  email: Email;
  lastEvent: string;
}

const uri = { type: 'string', format: 'uri' };
const instant = { type: 'string', format: 'date-time' };

/** Documented at Retrieve Received Email and in the types of the SDK; the specification does not have it yet. */
const documented = {
  GetReceivedEmailResponse: {
    raw: {
      type: ['object', 'null'],
      ...{ properties: { download_url: uri, expires_at: instant }, required: ['download_url', 'expires_at'] },
    },
  },
};

/** Resend as an HTTP server: keys, errors, look-ups and signed notices as documented. */
export async function createResendFake(
  options: { port?: number; webhookSecret?: string; sendsOnly?: boolean } = {},
): Promise<ResendFake> {
  const apiKey = 're_fake';
  const webhookSecret = options.webhookSecret ?? `whsec_${randomBytes(24).toString('base64')}`;
  let { sendsOnly = false } = options;
  const accepted: Stored[] = [];
  const inFlight = new Set<string>();
  const byKey = new Map<string, { rawBody: string; id: string }>();

  const send = ({ headers, rawBody }: FakeRequest, email: Email): Answer => {
    const key = headers['idempotency-key'];
    const before = key === undefined ? undefined : byKey.get(key);
    if (before)
      return before.rawBody === rawBody
        ? { status: 200, body: { id: before.id } }
        : refusal(409, 'invalid_idempotent_request');
    const to = [email.to].flat();
    if (!to.every((address) => /^[^@\s]+@[^@\s]+\.[^@\s]+$/.test(address)))
      return refusal(422, 'validation_error', 'Invalid `to` field.');
    const id = randomUUID();
    if (key !== undefined) byKey.set(key, { rawBody, id });
    accepted.push({
      providerId: id,
      messageId: key,
      to: to.join(','),
      body: email.text ?? '',
      at: Date.now(),
      email,
      lastEvent: 'sent',
    });
    return { status: 200, body: { id } };
  };

  const taken = new Map<string, ReceivedMail>();
  const findTaken = (id: string): Answer => {
    const mail = taken.get(id);
    if (!mail) return refusal(404, 'not_found');
    const { from, to, text = null, html = null, headers = {}, files = [], at = new Date() } = mail;
    return {
      status: 200,
      body: {
        ...{
          object: 'email',
          id,
          to,
          from,
          subject: 'Re: Din ansökan',
          message_id: `<${id}@example.com>`,
          bcc: [],
          cc: [],
        },
        ...{ reply_to: [], html, text, headers, created_at: at.toISOString() },
        attachments: files.map((file, at) => toAttachment(file, at)),
        raw: { download_url: `${keeper.url}/${id}/raw?Signature=fake`, expires_at: inAnHour() },
      },
    };
  };

  const findFile = (mailId: string, fileId: string): Answer => {
    const files = taken.get(mailId)?.files ?? [];
    const at = files.findIndex((_, position) => fileIdOf(position) === fileId);
    const file = files[at];
    if (!file || file.isAway) return refusal(404, 'not_found');
    const download_url = `${keeper.url}/${mailId}/${at}?Signature=fake`;
    const body = { object: 'attachment', ...toAttachment(file, at), download_url, expires_at: inAnHour() };
    return { status: 200, body };
  };
  const keeper = await keepFiles((mailId, at) => {
    const mail = taken.get(mailId);
    return at === 'raw' ? rawOf(mail) : mail?.files?.[Number(at)];
  });

  const find = (path: string): Answer => {
    const [, mailId, fileId] = /\/emails\/receiving\/([^/]+)\/attachments\/([^/]+)$/.exec(path) ?? [];
    if (mailId !== undefined && fileId !== undefined) return findFile(mailId, fileId);
    if (path.includes('/emails/receiving/')) return findTaken(path.split('/').at(-1) ?? '');
    const stored = accepted.find(({ providerId }) => path.endsWith(providerId));
    return stored ? { status: 200, body: toEmail(stored) } : refusal(404, 'not_found');
  };

  const domains: ResendDomain[] = [];
  const findDomain = (path: string): Answer => {
    const created_at = new Date().toISOString();
    const shown = domains.map(({ records, ...domain }) => ({
      domain: { ...domain, created_at, region: 'eu-west-1' },
      records,
    }));
    if (path === '/domains')
      return {
        status: 200,
        body: { object: 'list', has_more: false, data: shown.map(({ domain }) => domain) },
      };
    const found = shown.find(({ domain }) => path.endsWith(domain.id));
    return found
      ? { status: 200, body: { object: 'domain', ...found.domain, records: found.records } }
      : refusal(404, 'not_found');
  };

  const fake = await createHttpFake(
    {
      specification: readSpecification('resend_emails.json', documented),
      parseBody: (rawBody) => (rawBody === '' ? undefined : JSON.parse(rawBody)),
      refuse: ({ status, code, message }) => errorBody(status, String(code ?? 'application_error'), message),
      begin({ headers }) {
        const key = headers['idempotency-key'];
        if (key === undefined) return undefined;
        if (inFlight.has(key)) return refusal(409, 'concurrent_idempotent_requests');
        inFlight.add(key);
        return undefined;
      },
      end: ({ headers }) => void inFlight.delete(headers['idempotency-key'] ?? ''),
      handle(request, body) {
        if (request.headers['authorization'] !== `Bearer ${apiKey}`) return refusal(403, 'invalid_api_key');
        // Such a key may send, and nothing else: neither ask after a mail nor fetch one.
        if (sendsOnly && request.method !== 'POST')
          return refusal(401, 'restricted_api_key', 'This API key is restricted to only send emails');
        if (request.path.startsWith('/domains')) return findDomain(request.path);
        return request.method === 'POST' ? send(request, body as Email) : find(request.path);
      },
    },
    options.port,
  );

  const sign = (
    event: ResendNotice,
    { secret = webhookSecret, signedAt = new Date(), eventId = `msg_${randomUUID()}` }: SignOptions = {},
  ) => {
    const body = JSON.stringify(toNotice(event, accepted, taken.get(event.providerId)));
    const signature = new Webhook(secret).sign(eventId, signedAt, body);
    return {
      body,
      headers: {
        'content-type': 'application/json',
        'svix-id': eventId,
        'svix-timestamp': String(Math.floor(signedAt.getTime() / 1000)),
        'svix-signature': signature,
      },
    };
  };

  return Object.assign({}, fake, {
    close: async () => {
      await keeper.close();
      await fake.close();
    },
    apiKey,
    webhookSecret,
    accepted,
    domains,
    receive(mail: ReceivedMail) {
      const id = randomUUID();
      taken.set(id, mail);
      return id;
    },
    restrict(isSoNow: boolean) {
      sendsOnly = isSoNow;
    },
    sign,
    countByMessage: () => countBy(accepted, 'messageId'),
    countByRecipient: () => countBy(accepted, 'to'),
    setLastEvent(providerId: string, event: string) {
      for (const stored of accepted) if (stored.providerId === providerId) stored.lastEvent = event;
    },
    notify: async (url: string, event: ResendNotice, signOptions?: SignOptions) =>
      (await fetch(url, { method: 'POST', ...sign(event, signOptions) })).status,
  });
}

const inAnHour = () => new Date(Date.now() + 3_600_000).toISOString();

const rawOf = ({ raw, rawStatus }: ReceivedMail = { from: '', to: [] }): Kept | undefined =>
  raw === undefined
    ? undefined
    : { bytes: Buffer.from(raw), ...(rawStatus === undefined ? {} : { status: rawStatus }) };

const fileIdOf = (at: number) => `660e8400-e29b-41d4-a716-44665544${String(at).padStart(4, '0')}`;

const toAttachment = ({ name, bytes, mediaType, contentId }: ReceivedFile, at: number) => ({
  ...{ id: fileIdOf(at), filename: name, size: bytes.length, content_type: mediaType },
  ...{ content_disposition: contentId === undefined ? 'attachment' : 'inline' },
  ...(contentId === undefined ? {} : { content_id: contentId }),
});

type Kept = Pick<ReceivedFile, 'bytes' | 'breaks'> & { readonly status?: number };

/** Where the files of mails lie: another host than the API, as with Resend. */
async function keepFiles(find: (mailId: string, at: string) => Kept | undefined) {
  const server = createServer((request, response) => {
    const [, mailId = '', at = ''] = /^\/([^/]+)\/(\d+|raw)\?/.exec(request.url ?? '') ?? [];
    const file = find(mailId, at);
    if (file?.status !== undefined) return response.writeHead(file.status).end();
    if (!file?.breaks) return response.writeHead(file ? 200 : 404).end(file?.bytes);
    // More is promised than comes.
    response.writeHead(200, { 'content-length': file.bytes.length + 1 });
    return response.write(file.bytes, () => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () => new Promise<void>((resolve) => void server.close(() => resolve())),
  };
}

function refusal(status: number, name: string, message?: string): Answer {
  return { status, body: errorBody(status, name, message) };
}

function errorBody(statusCode: number, name: string, message = `The fake says ${name}`) {
  return { statusCode, name, message };
}

function toEmail({ providerId, email, lastEvent, at }: Stored) {
  return {
    object: 'email',
    id: providerId,
    to: [email.to].flat(),
    from: email.from,
    subject: email.subject,
    created_at: new Date(at).toISOString(),
    html: email.html ?? '',
    text: email.text ?? '',
    bcc: [],
    cc: [],
    reply_to: [],
    last_event: lastEvent,
  };
}

function toNotice(
  { type, providerId, messageId, at = new Date(), bounce }: ResendNotice,
  accepted: Stored[],
  received: ReceivedMail | undefined,
) {
  const stored = accepted.find((candidate) => candidate.providerId === providerId);
  const ours = messageId ?? stored?.email.tags?.find(({ name }) => name === 'message')?.value;
  return {
    type,
    created_at: at.toISOString(),
    data: {
      email_id: providerId,
      message_id: `<${providerId}@fake.test>`,
      created_at: new Date(stored?.at ?? at).toISOString(),
      from: stored?.email.from ?? 'sender@fake.test',
      to: stored ? [stored.email.to].flat() : (received?.to ?? ['recipient@fake.test']),
      subject: stored?.email.subject ?? '',
      ...(ours === undefined ? {} : { tags: { message: ours } }),
      ...(bounce === undefined ? {} : { bounce: { ...bounce, message: 'The fake says so' } }),
    },
  };
}
