import { readFormToken, writeFormToken } from '../../../server/apply-page/form-token.ts';
import { secret, type TestServer } from '../start-test-server.ts';

export type Sent = { readonly status: number; readonly html: string; readonly location: string | null };
type Values = Readonly<Record<string, string>>;
type Files = readonly { readonly name: string; readonly bytes: Uint8Array }[];

/** A mark of a form that was opened a minute ago. */
export const openedAgo = (jobId: string, ms = 60_000, nonce: string = crypto.randomUUID()) =>
  writeFormToken({ jobId, issuedAt: Date.now() - ms, nonce }, secret);

/** Sends a form as a browser does, from the address that a proxy has seen. */
export async function apply(
  server: TestServer,
  jobId: string,
  values: Values,
  files: Files = [],
  language = 'sv',
  from?: string,
): Promise<Sent> {
  const body = new FormData();
  for (const [name, value] of Object.entries({ form: openedAgo(jobId), ...values })) body.append(name, value);
  for (const { name, bytes } of files) body.append('documents', new Blob([Buffer.from(bytes)]), name);
  const response = await fetch(`${server.address}/apply/${jobId}?language=${language}`, {
    method: 'POST',
    body,
    redirect: 'manual',
    ...(from === undefined ? {} : { headers: { 'x-forwarded-for': from } }),
  });
  return { status: response.status, html: await response.text(), location: response.headers.get('location') };
}

/** The page that an applicant is led to. */
export async function thanksOf(server: TestServer, { location }: Sent): Promise<string> {
  return (await fetch(`${server.address}${location ?? '/none'}`)).text();
}

export const tokenIn = (html: string): string => /name="form" value="([^"]+)"/.exec(html)?.[1] ?? '';

/** The mark of a form that came back, as if that had been a minute ago. */
export const agedIn = (html: string, jobId: string): string =>
  openedAgo(jobId, 60_000, readFormToken(tokenIn(html), jobId, secret)?.nonce);

/** What a browser sends of the documents that the page says it has. */
export const heldIn = (html: string): Values =>
  Object.fromEntries(
    [...html.matchAll(/name="(held-[^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]),
  );
