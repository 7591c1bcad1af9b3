import twilio from 'twilio';

/** An answer of Twilio other than success, with what the SDK's own error leaves out: the headers. */
export class TwilioRefusal extends Error {
  readonly status: number;
  readonly code: string | undefined;
  readonly retryAfter: string | undefined;

  constructor(status: number, code: string | undefined, retryAfter: string | undefined) {
    super(`Twilio answered ${status}${code === undefined ? '' : ` with code ${code}`}`);
    this.status = status;
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

export interface TwilioAccount {
  accountSid: string;
  authToken: string;
  baseUrl?: string;
  timeoutMs: number;
}

/** Twilio's SDK with a time-out, without its own retries, and bound for `baseUrl` where one is given (the SDK itself can only change the host's parts). */
export function createTwilioClient({ accountSid, authToken, baseUrl, timeoutMs }: TwilioAccount): twilio.Twilio {
  return twilio(accountSid, authToken, { httpClient: new RefusingClient(timeoutMs, baseUrl), autoRetry: false });
}

type RequestOptions = Parameters<InstanceType<typeof twilio.RequestClient>['request']>[0];

class RefusingClient extends twilio.RequestClient {
  readonly #baseUrl: string | undefined;

  constructor(timeoutMs: number, baseUrl: string | undefined) {
    super({ timeout: timeoutMs, autoRetry: false });
    this.#baseUrl = baseUrl;
  }

  override async request<T>(options: RequestOptions) {
    const response = await super.request<T>({ ...options, uri: rebase(options.uri, this.#baseUrl) } as never);
    if (response.statusCode >= 200 && response.statusCode < 300) return response;
    throw new TwilioRefusal(response.statusCode, codeOf(response.body), headerOf(response.headers, 'retry-after'));
  }
}

function rebase(uri: string, baseUrl: string | undefined): string {
  if (baseUrl === undefined) return uri;
  const { pathname, search } = new URL(uri);
  return `${baseUrl.replace(/\/+$/, '')}${pathname}${search}`;
}

function codeOf(body: unknown): string | undefined {
  const code = typeof body === 'object' && body !== null && 'code' in body ? body.code : undefined;
  return typeof code === 'number' || typeof code === 'string' ? String(code) : undefined;
}

function headerOf(headers: unknown, name: string): string | undefined {
  const value = (headers as Record<string, unknown> | undefined)?.[name];
  return typeof value === 'string' ? value : undefined;
}
