import { randomBytes } from 'node:crypto';
import twilio from 'twilio';
import { type Accepted, countBy } from './behaviour.ts';
import { type Answer, createHttpFake, type FakeRequest, type HttpFake } from './http-fake.ts';
import { readSpecification } from './specification.ts';

export interface TwilioFake extends HttpFake {
  accountSid: string;
  authToken: string;
  accepted: TwilioAccepted[];
  countByMessage(): Map<string, number>;
  countByRecipient(): Map<string, number>;
  setStatus(providerId: string, status: string, errorCode?: number): void;
  /** Takes the next message and answers at once that it is lost. */
  loseNext(errorCode: number): void;
  /** A status callback as Twilio would post it to that public URL. */
  sign(notice: TwilioNotice, url: string, authToken?: string): { body: string; headers: Record<string, string> };
  /** A text message of somebody to a number of ours, as Twilio would post it to that public URL. */
  signInbound(sms: TwilioInbound, url: string, authToken?: string): { body: string; headers: Record<string, string> };
  /** Posts the callback to the address that the message named (or to `url`) and answers the HTTP status. */
  notify(notice: TwilioNotice, url?: string): Promise<number>;
}

export interface TwilioNotice {
  providerId: string;
  status: string;
  errorCode?: number;
}

export interface TwilioInbound {
  from: string;
  text: string;
  sid?: string;
  /** What Advanced Opt-Out took it for. */
  optOutType?: string;
  media?: number;
}

export interface TwilioAccepted extends Accepted {
  from: string | null;
  service: string | null;
  statusCallback: string | undefined;
  validityPeriod: string | undefined;
  status: string;
  errorCode: number | null;
}

/** Twilio's messages as an HTTP server: no idempotency, a list to search, and signed callbacks as documented. */
export async function createTwilioFake(options: { port?: number; authToken?: string } = {}): Promise<TwilioFake> {
  const accountSid = `AC${randomBytes(16).toString('hex')}`;
  const authToken = options.authToken ?? randomBytes(16).toString('hex');
  const accepted: TwilioAccepted[] = [];
  const lost: Pick<TwilioAccepted, 'status' | 'errorCode'>[] = [];

  const create = (form: Record<string, string>): Answer => {
    const to = form['To'] ?? '';
    if (!/^\+[1-9]\d{6,14}$/.test(to)) return refusal(400, 21211);
    if (!form['From'] && !form['MessagingServiceSid']) return refusal(400, 21603);
    // No name may send to +1.
    if (to.startsWith('+1') && /[a-z]/i.test(form['From'] ?? '')) return refusal(400, 21612);
    if (!form['Body']) return refusal(400, 21602);
    const message = { ...toAccepted(form, to), ...lost.shift() };
    accepted.push(message);
    return { status: 201, body: toResource(message, accountSid) };
  };

  const list = ({ To, PageSize = '50' }: Record<string, string>): Answer => {
    const found = accepted
      .filter(({ to }) => To === undefined || to === To)
      .toReversed()
      .slice(0, Number(PageSize));
    const uri = `https://api.twilio.com/2010-04-01/Accounts/${accountSid}/Messages.json`;
    return {
      status: 200,
      body: {
        messages: found.map((message) => toResource(message, accountSid)),
        page: 0,
        page_size: Number(PageSize),
        start: 0,
        end: found.length,
        uri,
        first_page_uri: uri,
        next_page_uri: null,
        previous_page_uri: null,
      },
    };
  };

  const read = ({ path, query }: FakeRequest): Answer => {
    const sid = /\/Messages\/([^/]+)\.json$/.exec(path)?.[1];
    if (sid === undefined) return list(query);
    const message = accepted.find(({ providerId }) => providerId === sid);
    return message ? { status: 200, body: toResource(message, accountSid) } : refusal(404, 20404);
  };

  const fake = await createHttpFake(
    {
      specification: readSpecification('twilio_messages.json'),
      parseBody: (rawBody) => Object.fromEntries(new URLSearchParams(rawBody)),
      refuse: ({ status, code, message }) => errorBody(status, Number(code ?? 20500), message),
      handle(request, body) {
        if (
          request.headers['authorization'] !== `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`
        )
          return refusal(401, 20003);
        if (!request.path.includes(accountSid)) return refusal(404, 20404);
        return request.method === 'POST' ? create(body as Record<string, string>) : read(request);
      },
    },
    options.port,
  );

  const sign = ({ providerId, status, errorCode }: TwilioNotice, url: string, token = authToken) => {
    const message = accepted.find((candidate) => candidate.providerId === providerId);
    const parameters = {
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      From: message?.from ?? 'Besked',
      MessageSid: providerId,
      MessageStatus: status,
      SmsSid: providerId,
      SmsStatus: status,
      To: message?.to ?? '',
      ...(errorCode === undefined ? {} : { ErrorCode: String(errorCode) }),
    };
    return signed(parameters, url, token);
  };

  const signInbound = (sms: TwilioInbound, url: string, token = authToken) => {
    const sid = sms.sid ?? `SM${randomBytes(16).toString('hex')}`;
    const parameters = {
      AccountSid: accountSid,
      ApiVersion: '2010-04-01',
      Body: sms.text,
      From: sms.from,
      FromCountry: 'SE',
      MessageSid: sid,
      NumMedia: String(sms.media ?? 0),
      NumSegments: '1',
      SmsMessageSid: sid,
      SmsSid: sid,
      SmsStatus: 'received',
      To: '+46766861000',
      ToCountry: 'SE',
      ...(sms.optOutType === undefined ? {} : { OptOutType: sms.optOutType }),
    };
    return signed(parameters, url, token);
  };

  return Object.assign(fake, {
    accountSid,
    authToken,
    accepted,
    sign,
    signInbound,
    countByMessage: () => countBy(accepted, 'messageId'),
    countByRecipient: () => countBy(accepted, 'to'),
    loseNext: (errorCode: number) => void lost.push({ status: 'failed', errorCode }),
    setStatus(providerId: string, status: string, errorCode?: number) {
      for (const message of accepted)
        if (message.providerId === providerId) Object.assign(message, { status, errorCode: errorCode ?? null });
    },
    async notify(notice: TwilioNotice, url?: string) {
      const target = url ?? accepted.find(({ providerId }) => providerId === notice.providerId)?.statusCallback;
      if (target === undefined) throw new Error(`Message ${notice.providerId} named no callback`);
      return (await fetch(target, { method: 'POST', ...sign(notice, target) })).status;
    },
  });
}

function signed(parameters: Record<string, string>, url: string, token: string) {
  const signature = twilio.getExpectedTwilioSignature(token, url, parameters);
  return {
    body: new URLSearchParams(parameters).toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature },
  };
}

function toAccepted(form: Record<string, string>, to: string): TwilioAccepted {
  const statusCallback = form['StatusCallback'];
  const messageId =
    statusCallback === undefined ? undefined : (new URL(statusCallback).searchParams.get('message') ?? undefined);
  return {
    providerId: `SM${randomBytes(16).toString('hex')}`,
    messageId,
    to,
    body: form['Body'] ?? '',
    at: Date.now(),
    from: form['From'] ?? null,
    service: form['MessagingServiceSid'] ?? null,
    statusCallback,
    validityPeriod: form['ValidityPeriod'],
    status: 'queued',
    errorCode: null,
  };
}

function refusal(status: number, code: number): Answer {
  return { status, body: errorBody(status, code) };
}

function errorBody(status: number, code: number, message = `The fake says ${code}`) {
  return { code, message, more_info: `https://www.twilio.com/docs/errors/${code}`, status };
}

function toResource(message: TwilioAccepted, accountSid: string) {
  const at = new Date(message.at).toUTCString().replace('GMT', '+0000');
  const uri = `/2010-04-01/Accounts/${accountSid}/Messages/${message.providerId}.json`;
  return {
    sid: message.providerId,
    account_sid: accountSid,
    messaging_service_sid: message.service,
    api_version: '2010-04-01',
    body: message.body,
    to: message.to,
    from: message.from,
    direction: 'outbound-api',
    status: message.status,
    error_code: message.errorCode,
    error_message: null,
    num_media: '0',
    num_segments: '1',
    price: null,
    price_unit: 'SEK',
    date_created: at,
    date_updated: at,
    date_sent: null,
    uri,
    subresource_uris: { media: `${uri.replace('.json', '')}/Media.json` },
  };
}
