import { randomUUID } from 'node:crypto';
import { CommandError } from './output.ts';

export type Api = {
  /** The answer's JSON; throws a CommandError with the server's own words where it refuses. */
  call(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<unknown>;
  /** The answer's text as it came. */
  text(path: string): Promise<string>;
};

/** A client of the server at `BESKED_URL` with the key in `BESKED_API_KEY`. */
export function createApi(source: Readonly<Record<string, string | undefined>> = process.env): Api {
  const url = (source['BESKED_URL'] ?? 'http://localhost:3000').replace(/\/+$/, '');
  if (!URL.canParse(url)) throw new CommandError('BESKED_URL is no address.', 'Write it as http://localhost:3000.');
  const key = source['BESKED_API_KEY'];
  if (key === undefined || key === '')
    throw new CommandError(
      'BESKED_API_KEY is missing.',
      'Make a key with: npx besked key create --name script --scopes read,processes,recruiting',
    );
  const send = (method: string, path: string, body: unknown, headers: Readonly<Record<string, string>>) =>
    request(`${url}${path}`, method, body, { authorization: `Bearer ${key}`, ...headers });
  return {
    call: async (method, path, body, headers = {}) => {
      const text = await (await send(method, path, body, headers)).text();
      return text === '' ? undefined : JSON.parse(text);
    },
    text: async (path) => (await send('GET', path, undefined, {})).text(),
  };
}

async function request(
  url: string,
  method: string,
  body: unknown,
  headers: Readonly<Record<string, string>>,
): Promise<Response> {
  const isBytes = body instanceof Uint8Array;
  let response: Response;
  try {
    response = await fetch(url, {
      method,
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(method === 'POST' ? { 'idempotency-key': randomUUID() } : {}),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isBytes ? new Uint8Array(body) : JSON.stringify(body) }),
    });
  } catch {
    throw new CommandError(`Nobody answers at ${new URL(url).origin}.`, 'Start Besked (npm start), or set BESKED_URL.');
  }
  if (response.ok) return response;
  throw new CommandError(await refusalOf(response), `The server answered ${response.status}.`);
}

async function refusalOf(response: Response): Promise<string> {
  const problem = (await response.json().catch(() => null)) as {
    title?: string;
    detail?: string;
    errors?: { path: string; message: string }[];
    problems?: { stepId?: string; code: string; message: { en: string } }[];
  } | null;
  const errors = (problem?.errors ?? []).map(({ path, message }) => `  ${path}: ${message}`);
  const problems = (problem?.problems ?? []).map(
    ({ stepId, code, message }) => `  ${code} [${stepId ?? '-'}] ${message.en}`,
  );
  return [problem?.title ?? response.statusText, problem?.detail, ...errors, ...problems].filter(Boolean).join('\n');
}
