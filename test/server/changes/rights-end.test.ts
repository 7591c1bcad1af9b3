import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { recordChange } from '../../../server/changes/record-change.ts';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { openNurseJob } from '../furnish.ts';
import { type Client, signIn, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let anna: Client;
let organisationId: string;
let jobId: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ client: anna, organisationId } = await signInFirst(server));
  jobId = await openNurseJob(server.database, organisationId);
});
afterAll(() => server.stop());

/** Somebody who works here, with the cookie of their session. */
async function newPerson(role: string) {
  const email = `${randomUUID()}@example.se`;
  const made = await anna('POST', '/api/v1/people', { name: 'Kim', email, role });
  const { userId, firstPassword } = made.body;
  const answer = await server.nobody('POST', '/api/auth/sign-in/email', { email, password: firstPassword });
  const cookie = answer.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  return { userId, email, cookie, client: server.as(cookie), password: firstPassword };
}

/** Hears what happens in the job until the stream is ended from the other side. */
async function listen(headers: Record<string, string>) {
  const heard = { kinds: [] as string[], isOver: false };
  const stop = new AbortController();
  onTestFinished(() => stop.abort());
  const response = await fetch(`${server.address}/api/v1/jobs/${jobId}/changes`, { headers, signal: stop.signal });
  expect(response.status).toBe(200);
  void (async () => {
    for await (const text of response.body!.pipeThrough(new TextDecoderStream()))
      heard.kinds.push(...[...text.matchAll(/"kind":"(\w+)"/g)].map(([, kind = '']) => kind));
    heard.isOver = true;
  })().catch(() => undefined);
  const before = newKind();
  await happen(before);
  // Who interviews is told only that something has happened.
  const isIt = (kind: string) => kind === before || kind === 'application';
  expect(await waitUntil(async () => heard.kinds.some(isIt), 10_000)).toBe(true);
  return heard;
}
/** One that nobody else has told of: whoever begins to listen hears of the last second too, and so of what an earlier test did. */
const newKind = () => `kind${randomUUID().replaceAll('-', '')}`;
const happen = (kind: string) =>
  server.database.$transaction((transaction) =>
    recordChange(transaction, { organisationId }, { topic: 'job', topicId: jobId, kind }),
  );

/** It has ended, and what happens afterwards was not heard. */
async function expectOver(heard: Awaited<ReturnType<typeof listen>>) {
  const after = newKind();
  await happen(after);
  expect(await waitUntil(async () => heard.isOver, 10_000)).toBe(true);
  expect(heard.kinds).not.toContain(after);
}

describe('whoever hears of a job as it happens', () => {
  test('hears nothing more once they have signed out', async () => {
    const { cookie, client } = await newPerson('recruiter');
    const heard = await listen({ cookie });
    expect((await client('POST', '/api/auth/sign-out', {})).status).toBe(200);
    await expectOver(heard);
  });

  test('hears nothing more once their session is ended on another device', async () => {
    const person = await newPerson('recruiter');
    const heard = await listen({ cookie: person.cookie });
    const elsewhere = await signIn(server, person.email, person.password);
    const { items } = (await elsewhere('GET', '/api/v1/me/sessions')).body;
    const other = items.find(({ isThis }: { isThis: boolean }) => !isThis);
    expect((await elsewhere('DELETE', `/api/v1/me/sessions/${other.id}`)).status).toBeLessThan(300);
    await expectOver(heard);
  });

  test('hears nothing more once they are removed', async () => {
    const { cookie, userId } = await newPerson('viewer');
    const heard = await listen({ cookie });
    await server.database.member.deleteMany({ where: { userId } });
    await expectOver(heard);
  });

  test('hears as what they are now once their role is another', async () => {
    const { cookie, userId } = await newPerson('recruiter');
    const heard = await listen({ cookie });
    expect((await anna('PUT', `/api/v1/people/${userId}/role`, { role: 'viewer' })).status).toBe(200);
    await expectOver(heard);
    await listen({ cookie });
  });

  test('hears nothing more once they interview in the job no longer', async () => {
    const { cookie, userId } = await newPerson('interviewer');
    await server.database.jobRole.create({ data: { jobId, role: 'interviewer', userId } });
    const heard = await listen({ cookie });
    await server.database.jobRole.deleteMany({ where: { userId } });
    await expectOver(heard);
  });

  test('hears nothing more once their key is revoked', async () => {
    const { body } = await anna('POST', '/api/v1/keys', { name: 'Listens', scopes: ['read'], days: 30 });
    const heard = await listen({ authorization: `Bearer ${body.key}` });
    expect((await anna('DELETE', `/api/v1/keys/${body.id}`)).status).toBe(200);
    await expectOver(heard);
  });

  test('goes on hearing what happens while others lose their rights', async () => {
    const { cookie, userId } = await newPerson('recruiter');
    const heard = await listen({ cookie });
    await server.database.jobRole.create({ data: { jobId, role: 'manager', userId } });
    await server.database.jobRole.deleteMany({ where: { userId } });
    await happen('later');
    expect(await waitUntil(async () => heard.kinds.includes('later'), 10_000)).toBe(true);
    expect(heard.isOver).toBe(false);
  });
});
