import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { signInEveryRole } from './routes/members.ts';
import { type Furnished, furnishOrganisation } from './routes/two-organisations.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let anna: Client;
let bo: Client;
let interviewer: Client;
let own: Furnished;
beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  anna = first.client;
  ({ recruiter: bo, interviewer } = await signInEveryRole(server, anna));
  own = await furnishOrganisation(server, first.organisationId, { name: 'Anna' });
});
afterAll(() => server.stop());

const match = (tag: string) => ({ 'if-match': `"${tag}"` });
const outcome = ({ status, body }: { status: number; body: { code?: string } }) => [status, body.code];

describe('a person whose details two change at once', () => {
  const read = async () => (await anna('GET', `/api/v1/applications/${own.applicationId}`)).body.candidate;
  const change = (client: Client, body: object, headers: Record<string, string>) =>
    client('PATCH', `/api/v1/candidates/${own.candidateId}`, body, headers);

  test('is not written over by the one who read before: they hear who changed what they had, and when', async () => {
    const { tag } = await read();
    const first = await change(bo, { firstName: 'Anne' }, match(tag));
    expect([first.status, first.headers.get('etag')]).toEqual([200, `"${first.body.tag}"`]);
    const second = await change(anna, { firstName: 'Anna', phone: '070-174 06 99' }, match(tag));
    expect(outcome(second)).toEqual([412, 'changedMeanwhile']);
    expect(second.body).toMatchObject({ changedBy: 'A recruiter', changedAt: expect.stringMatching(/Z$/) });
    expect(await read()).toMatchObject({ firstName: 'Anne', tag: first.body.tag });
    expect((await change(anna, { firstName: 'Anna' }, match(first.body.tag))).status).toBe(200);
  });

  test('is changed once where the same comes again after its answer was lost', async () => {
    const { tag } = await read();
    const entries = () => server.database.auditEntry.count({ where: { targetId: own.candidateId } });
    const send = () => change(bo, { firstName: 'Annika', email: 'Annika@example.com' }, match(tag));
    const first = await send();
    const before = await entries();
    const again = await send();
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect(await entries()).toBe(before);
  });

  test('lets one of two that come at the same moment through', async () => {
    const { tag } = await read();
    const both = await Promise.all(['A', 'B', 'C'].map((lastName) => change(anna, { lastName }, match(tag))));
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
  });

  test('is changed without having been read only by who says so', async () => {
    expect(outcome(await change(anna, { firstName: 'A' }, {}))).toEqual([428, 'revisionNeeded']);
    expect(outcome(await change(anna, { firstName: 'A' }, match('12')))).toEqual([400, 'malformed']);
    expect((await change(anna, { firstName: 'A' }, { 'if-match': '*' })).status).toBe(200);
  });

  test('tells an interviewer no tag of what they may not see', async () => {
    const { id: userId } = await server.database.user.findFirstOrThrow({ where: { email: 'interviewer@example.se' } });
    await server.database.jobRole.create({ data: { jobId: own.jobId, role: 'interviewer', userId } });
    const seen = await interviewer('GET', `/api/v1/applications/${own.applicationId}`);
    expect([seen.status, seen.body.candidate.tag]).toEqual([200, '']);
  });
});

describe('a team that two change at once', () => {
  const read = async () => (await anna('GET', `/api/v1/jobs/${own.jobId}`)).body;
  const put = (client: Client, roles: object[], headers: Record<string, string>) =>
    client('PUT', `/api/v1/jobs/${own.jobId}/roles`, { roles }, headers);

  test('keeps whom a colleague has put in, and says who it was', async () => {
    const { roles, teamTag } = await read();
    const given = roles.map(({ role, userId }: { role: string; userId: string }) => ({ role, userId }));
    const { id: userId } = await server.database.user.findFirstOrThrow({ where: { email: 'viewer@example.se' } });
    const more = [...given, { role: 'manager', userId }];
    const first = await put(bo, more, match(teamTag));
    expect([first.status, first.headers.get('etag')]).toEqual([200, `"${first.body.teamTag}"`]);
    const second = await put(anna, [...given, { role: 'interviewer', userId }], match(teamTag));
    expect([...outcome(second), second.body.changedBy]).toEqual([412, 'changedMeanwhile', 'A recruiter']);
    expect((await read()).roles).toHaveLength(more.length);
    // The same team in another order is no other one.
    expect((await put(anna, [...more].reverse(), match((await read()).teamTag))).status).toBe(200);
    expect((await read()).teamTag).toBe(first.body.teamTag);
    // Nor does whoever had no answer to what they sent hear that somebody else has changed it.
    expect((await put(bo, more, match(teamTag))).status).toBe(200);
  });
});
