import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Problem } from '../../../process/problem.ts';
import nurse from '../../../process/gallery/nurse.json' with { type: 'json' };
import { createOrganisation } from '../furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let organisationId: string;
beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  ({ client, organisationId } = await signInFirst(server));
});
afterAll(() => server.stop());

const smtp = {
  channel: 'email',
  settings: { kind: 'smtp', address: 'jobb@region.example', host: 'smtp.region.example', user: 'besked' },
  credentials: { password: 'a password of the mail server' },
};
const twilio = {
  channel: 'sms',
  settings: { kind: 'twilio', accountSid: `AC${'0'.repeat(32)}`, name: 'Region' },
  credentials: { authToken: 'a-token' },
};

/** A process with the drawing of the gallery, changed. */
async function draw(change: (definition: typeof nurse) => void): Promise<string> {
  const definition = structuredClone(nurse);
  change(definition);
  const { status, body } = await client('POST', '/api/v1/processes', { from: 'file', definition });
  expect(status).toBe(201);
  return body.id;
}
const problemsOf = async (id: string): Promise<Problem[]> =>
  (await client('GET', `/api/v1/processes/${id}/problems`)).body.problems;
const found = async (id: string) => (await problemsOf(id)).map(({ code, severity }) => `${code} ${severity}`);
const publish = (id: string) => client('POST', `/api/v1/processes/${id}/publish`, { draftRevision: 1 });
const errorsInList = async (id: string) =>
  (await client('GET', '/api/v1/processes')).body.items.find((one: { id: string }) => one.id === id)?.errors;
const join = async (name: string, role: string): Promise<string> => {
  const { body } = await client('POST', '/api/v1/people', { name, email: `${name}@example.se`, role });
  return body.userId;
};
const answeredBy = (personId: string) => (definition: typeof nurse) => {
  Object.assign(definition.steps.screening, { responsible: [{ kind: 'person', personId }] });
};

test('a channel that nobody sends by stops publishing until a sender is added, and the list says so each time', async () => {
  const id = await draw((definition) => {
    definition.steps.application.requires = ['email', 'mobile'] as never;
    Object.assign(definition.steps.screening.exits.reject.message, { channels: { kind: 'one', channel: 'sms' } });
  });
  expect(await found(id)).toEqual([]);
  expect(await errorsInList(id)).toBe(0);
  // As long as neither channel reaches anybody all of it lies in the built-in mailbox.
  const addSender = async (sender: object) => {
    const { status, body } = await client('POST', '/api/v1/senders', sender);
    expect(status).toBe(201);
    return body;
  };
  const added = await addSender(smtp);
  expect(await found(id)).toContain('sender-missing error');
  expect(await errorsInList(id)).toBe(1);
  const refused = await publish(id);
  expect([refused.status, refused.body.code]).toEqual([422, 'problemsStand']);
  expect(refused.body.problems.map(({ code }: Problem) => code)).toContain('sender-missing');
  const text = await addSender(twilio);
  expect(await found(id)).toEqual([]);
  expect(await errorsInList(id)).toBe(0);
  expect((await publish(id)).status).toBe(201);
  for (const sender of [added, text]) await client('DELETE', `/api/v1/senders/${sender.id}`);
});

test('whoever leaves is missed where only they answer, until somebody takes over from them', async () => {
  const [leaving, staying] = [await join('lena', 'recruiter'), await join('rita', 'recruiter')];
  const id = await draw(answeredBy(leaving));
  expect([await found(id), await errorsInList(id)]).toEqual([[], 0]);
  await client('DELETE', `/api/v1/people/${leaving}`);
  expect([await found(id), await errorsInList(id)]).toEqual([['person-unknown error'], 1]);
  expect((await publish(id)).status).toBe(422);
  await server.database.succession.create({ data: { organisationId, userId: leaving, successorId: staying } });
  expect([await found(id), await errorsInList(id)]).toEqual([['person-unknown warning'], 0]);
  const { body } = await client('GET', `/api/v1/processes/${id}/facts?personIds=${leaving}`);
  expect(body.people).toEqual([
    { personId: leaving, name: 'lena', role: null, mayDecide: false, mayAssess: false, successorId: staying },
    { personId: staying, name: 'rita', role: 'recruiter', mayDecide: true, mayAssess: true, successorId: null },
  ]);
  expect((await publish(id)).status).toBe(201);
});

test('a reader who is to decide is told of, and another role is seen at once', async () => {
  const reader = await join('vera', 'viewer');
  const id = await draw(answeredBy(reader));
  expect(await found(id)).toEqual(['person-cannot-decide warning']);
  await client('PUT', `/api/v1/people/${reader}/role`, { role: 'recruiter' });
  expect(await found(id)).toEqual([]);
});

test('a rehearsal says what is wrong by the facts of the organisation', async () => {
  const reader = await join('viktor', 'viewer');
  const processId = await draw(answeredBy(reader));
  const kim = { firstName: 'Kim', lastName: 'Påhittad', email: 'kim@example.com', phone: '070-174 06 05' };
  const { status, body } = await client('POST', `/api/v1/processes/${processId}/rehearsals`, kim);
  expect([status, body.problems.map(({ code }: Problem) => code)]).toEqual([201, ['person-cannot-decide']]);
});

test('somebody of another organisation is a stranger without a name', async () => {
  const stranger = await join('frida', 'recruiter');
  const other = await createOrganisation(server.database, 'Another');
  await server.database.member.updateMany({ where: { userId: stranger }, data: { organizationId: other } });
  const id = await draw(answeredBy(stranger));
  const [problem] = await problemsOf(id);
  expect(problem?.code).toBe('person-unknown');
  expect(problem?.message.en).toMatch(/^Somebody is responsible in /);
  expect((await client('GET', `/api/v1/processes/${id}/facts?personIds=${stranger}`)).text).not.toContain('frida');
});
