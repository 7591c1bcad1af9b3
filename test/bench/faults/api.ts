import { setTimeout as sleep } from 'node:timers/promises';
import type { Stand } from './stand.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- the server's own tests check what it answers
export type Answer = { readonly status: number; readonly body: any };

/** A client of the HTTP API that does not give up: the same request under the same Idempotency-Key until it is answered. */
export type Api = {
  readonly get: (path: string) => Promise<Answer>;
  readonly post: (path: string, body: unknown, key: string) => Promise<Answer>;
};

const passing = new Set([409, 429, 500, 502, 503, 504]);
const pauseMs = 300;
const patienceMs = 120_000;

/** Makes an administrator by the command line and signs in. */
export async function signIn({ besked, url }: Stand): Promise<Api> {
  const email = 'karin@example.test';
  const made = await besked('user', 'create', '--email', email, '--organisation', 'Region Norr', '--json');
  const { password } = JSON.parse(made) as { password: string };
  const headers = { origin: url, 'content-type': 'application/json' };
  const answer = await fetch(`${url}/api/auth/sign-in/email`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ email, password }),
  });
  if (answer.status !== 200) throw new Error(`Signing in was answered ${answer.status}`);
  const cookie = answer.headers
    .getSetCookie()
    .map((each) => each.split(';')[0])
    .join('; ');
  return {
    get: (path) => untilAnswered(() => ask(url + path, { headers: { cookie } })),
    post: (path, body, key) =>
      untilAnswered(() =>
        ask(url + path, {
          method: 'POST',
          headers: { ...headers, cookie, 'idempotency-key': key },
          body: JSON.stringify(body),
        }),
      ),
  };
}

async function ask(url: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(15_000) });
  return { status: response.status, body: await response.json() };
}

async function untilAnswered(once: () => Promise<Answer>): Promise<Answer> {
  const until = Date.now() + patienceMs;
  for (;;) {
    const answer = await once().catch((error: unknown) => ({ status: 503, body: String(error) }));
    if (!passing.has(answer.status) || Date.now() > until) return answer;
    await sleep(pauseMs);
  }
}
