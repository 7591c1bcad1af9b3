import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { forgetOldRows } from '../../../server/operation/forget-old-rows.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { openNurseJob } from '../furnish.ts';
import { signInEveryRole } from '../routes/members.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let jobId: string;
let otherJobId: string;
let recruiter: Client;
beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client } = first);
  jobId = await openNurseJob(server.database, first.organisationId);
  otherJobId = await openNurseJob(server.database, first.organisationId);
  ({ recruiter } = await signInEveryRole(server, client));
});
afterAll(() => server.stop());

type Person = Record<string, string>;
let person = 0;
let one: { applicationId: string; candidateId: string };
let other: { applicationId: string; candidateId: string };

const change = (candidateId: string, body: Person) =>
  client('PATCH', `/api/v1/candidates/${candidateId}`, body, { 'if-match': '*' });

/** Puts somebody into a job and lets the run begin, so that a message stands in it. */
async function apply(job: string, given: Person) {
  const { body } = await client('POST', `/api/v1/jobs/${job}/applications`, { lastName: 'Ek', ...given });
  expect(body).toMatchObject({ applicationId: expect.any(String) });
  await runByHand(server.pool).start(body.applicationId);
  return body as { applicationId: string; candidateId: string };
}

beforeEach(async () => {
  person += 1;
  const phone = `070-174 06 ${10 + person}`;
  one = await apply(jobId, {
    firstName: 'Anna',
    email: `anna${person}@home.example`,
    phone,
  });
  // Another name and address: it is not recognised by itself.
  other = await apply(jobId, {
    firstName: 'Annika',
    lastName: 'Ekström',
    email: `annika${person}@else.example`,
    phone,
  });
});

const rows = async () => {
  const ids = [one.candidateId, other.candidateId];
  const applications = [one.applicationId, other.applicationId];
  const { database } = server;
  return {
    candidates: await database.candidate.findMany({ where: { id: { in: ids } }, orderBy: { id: 'asc' } }),
    applications: await database.application.findMany({ where: { id: { in: applications } }, orderBy: { id: 'asc' } }),
    messages: await database.message.findMany({
      where: { applicationId: { in: applications } },
      orderBy: { id: 'asc' },
    }),
  };
};
const compare = async () =>
  (await client('GET', `/api/v1/candidates/${one.candidateId}/lookalikes/${other.candidateId}`)).body;
const merge = async (take: object = {}, headers?: Record<string, string>) => {
  const pair = await compare();
  const asOf = { this: pair.one.updatedAt, other: pair.other.updatedAt };
  const body = { otherId: other.candidateId, take, asOf };
  return client('POST', `/api/v1/candidates/${one.candidateId}/merges`, body, headers);
};
const undo = (id: string) => client('POST', `/api/v1/merges/${id}/undo`);

describe('who may be the same person', () => {
  const reasonsOf = async (candidateId: string) =>
    (await client('GET', `/api/v1/candidates/${candidateId}/lookalikes`)).body.items.map(
      ({ candidate, reasons }: { candidate: { id: string }; reasons: string[] }) => [candidate.id, reasons],
    );

  test('is found by the same address or number, whatever they are called', async () => {
    expect(await reasonsOf(one.candidateId)).toEqual([[other.candidateId, ['phone']]]);
    await change(other.candidateId, { email: `anna${person}@home.example`, phone: `070-174 06 ${60 + person}` });
    expect(await reasonsOf(other.candidateId)).toEqual([[one.candidateId, ['email']]]);
  });

  test('is found by the name and one more thing, and not by the name alone', async () => {
    const name = { firstName: 'Örjan', lastName: `Åström-${person}` };
    const first = await apply(jobId, { ...name, email: `orjan${person}@a.example` });
    const second = await apply(otherJobId, { ...name, email: `other${person}@b.example` });
    expect(await reasonsOf(first.candidateId)).toEqual([]);
    const third = await apply(jobId, { ...name, firstName: 'ÖRJAN', email: `third${person}@b.example` });
    const fourth = await apply(otherJobId, { ...name, email: `orjan${person}@b.example` });
    expect(new Map(await reasonsOf(first.candidateId))).toEqual(
      new Map([
        [third.candidateId, ['nameAndJob']],
        [fourth.candidateId, ['nameAndMailbox']],
      ]),
    );
    expect((await reasonsOf(second.candidateId)).flat(2)).toContain('nameAndJob');
  });

  test('and is not, as somebody says, is shown as somebody who shares an address', async () => {
    const path = `/api/v1/candidates/${other.candidateId}/lookalikes/${one.candidateId}/apart`;
    expect((await recruiter('PUT', path, { apart: true })).body).toEqual({ apart: true });
    const sharing = async () =>
      (await client('GET', `/api/v1/candidates/${one.candidateId}/lookalikes`)).body.items.find(
        ({ candidate }: { candidate: { id: string } }) => candidate.id === other.candidateId,
      );
    expect(await sharing()).toMatchObject({ reasons: ['phone'], apart: { by: 'A recruiter' } });
    await recruiter('PUT', path, { apart: false });
    expect((await sharing()).apart).toBeNull();
  });

  test('is shown side by side with what differs and what hangs on each', async () => {
    const pair = await compare();
    expect(pair).toMatchObject({
      one: { candidate: { firstName: 'Anna' }, applications: [{ applicationId: one.applicationId, notes: 0 }] },
      other: { candidate: { firstName: 'Annika' }, applications: [{ applicationId: other.applicationId }] },
      ...{ differs: ['firstName', 'lastName', 'email'], reasons: ['phone'] },
    });
    expect(pair.one.applications[0].messages).toBeGreaterThan(0);
  });
});

describe('a merge', () => {
  test('takes each field from the entry that was chosen, and brings every application with its messages, two in the same job too', async () => {
    await server.database.candidate.update({ where: { id: other.candidateId }, data: { smsOptedOut: true } });
    await client('POST', `/api/v1/applications/${other.applicationId}/notes`, { text: 'Follows' });
    const merged = await merge({ firstName: 'other' });
    expect([merged.status, merged.body.otherName]).toEqual([201, 'Annika Ekström']);
    const now = await rows();
    expect(now.candidates).toMatchObject([
      { id: one.candidateId, firstName: 'Annika', lastName: 'Ek', smsOptedOut: true },
    ]);
    expect(new Set([...now.applications, ...now.messages].map(({ candidateId }) => candidateId))).toEqual(
      new Set([one.candidateId]),
    );
    expect(now.messages.length).toBeGreaterThan(1);
    const { body } = await client('GET', `/api/v1/applications/${other.applicationId}`);
    expect(body).toMatchObject({ name: 'Annika Ek', others: [{ applicationId: one.applicationId, isSameJob: true }] });
    expect((await client('GET', `/api/v1/applications/${other.applicationId}/notes`)).body.items[0].text).toBe(
      'Follows',
    );
  });

  test('stands in the timeline of both applications and in the audit log, without anybody’s name', async () => {
    const { body } = await merge();
    for (const { applicationId } of [one, other]) {
      const { items } = (await client('GET', `/api/v1/applications/${applicationId}/timeline`)).body;
      expect(items.map(({ kind }: { kind: string }) => kind)).toContain('merged');
    }
    const entry = await server.database.auditEntry.findFirstOrThrow({
      where: { action: 'mergeCandidates', targetId: one.candidateId },
    });
    expect(entry.after).toMatchObject({ mergeId: body.id, moved: [other.applicationId] });
    expect(JSON.stringify(entry)).not.toMatch(/Ann|Ek|example/);
  });

  test('lets the runs go on: each hears that the person may be reached otherwise, and applies it', async () => {
    await merge();
    for (const { applicationId } of [one, other]) {
      const before = await server.database.application.findUniqueOrThrow({ where: { id: applicationId } });
      await runByHand(server.pool).signals(applicationId);
      const after = await server.database.application.findUniqueOrThrow({ where: { id: applicationId } });
      expect([after.status, after.stepId, after.seq > before.seq]).toEqual(['active', before.stepId, true]);
    }
  });

  test('is refused where one of them has changed since, with itself, and for whoever does not recruit', async () => {
    const pair = await compare();
    await change(other.candidateId, { language: 'en' });
    const body = { otherId: other.candidateId, asOf: { this: pair.one.updatedAt, other: pair.other.updatedAt } };
    const path = `/api/v1/candidates/${one.candidateId}/merges`;
    expect((await client('POST', path, body)).body.code).toBe('changedMeanwhile');
    expect((await client('POST', path, { ...body, otherId: one.candidateId })).status).toBe(422);
    expect((await rows()).candidates).toHaveLength(2);
  });

  test('is done once, however often the same request comes', async () => {
    const pair = await compare();
    const body = { otherId: other.candidateId, asOf: { this: pair.one.updatedAt, other: pair.other.updatedAt } };
    const send = () =>
      client('POST', `/api/v1/candidates/${one.candidateId}/merges`, body, { 'idempotency-key': `merge-${person}` });
    expect([(await send()).body.id, (await send()).status]).toEqual([expect.any(String), 201]);
    expect(await server.database.candidateMerge.count({ where: { candidateId: one.candidateId } })).toBe(1);
  });
});

describe('undoing a merge', () => {
  test('brings both entries back exactly, column by column, each with its own applications and messages', async () => {
    await server.database.candidate.update({
      where: { id: other.candidateId },
      data: { emailOptedOut: true, emailDead: true, zone: 'Europe/London' },
    });
    const before = await rows();
    const { body } = await merge({ firstName: 'other', zone: 'other' });
    expect(await rows()).not.toEqual(before);
    const undone = await undo(body.id);
    expect([undone.status, undone.body.undone.by, undone.body.undoUntil]).toEqual([200, 'Anna Administratör', null]);
    expect(undone.body.toPutRight).toBe(0);
    expect(await rows()).toEqual(before);
    const { items } = (await client('GET', `/api/v1/applications/${other.applicationId}/timeline?limit=5`)).body;
    expect(items.map(({ kind }: { kind: string }) => kind)).toEqual(expect.arrayContaining(['mergeUndone', 'merged']));
    expect((await undo(body.id)).body.code).toBe('mergeOver');
  });

  test('has whoever was told at the other’s address meanwhile told by a person, with a page that only they know', async () => {
    const { database } = server;
    const merged = (await merge()).body;
    const before = await rows();
    const to = `anna${person}@home.example`;
    for (const { applicationId } of [one, other]) {
      const message = await database.message.findFirstOrThrow({ where: { applicationId } });
      const [startedAt, endedAt] = [new Date(), new Date()];
      const sent = { messageId: message.id, attempt: 1, channel: 'email', provider: 'mailbox', outcome: 'accepted' };
      await database.delivery.create({ data: { ...sent, to, startedAt, endedAt } });
    }
    const { id: pageMessageId } = await database.pageMessage.create({
      data: {
        ...{ id: randomUUID(), organisationId: before.applications[0]?.organisationId ?? '', kind: 'survey', to },
        ...{ applicationId: other.applicationId, channel: 'email', language: 'sv', subject: '', text: '' },
        ...{ createdAt: new Date(), nextAttemptAt: new Date(Date.now() + 3_600_000) },
      },
    });
    const undone = await undo(merged.id);
    expect([undone.status, undone.body.toPutRight]).toEqual([200, 1]);
    const keys = (all: Awaited<ReturnType<typeof rows>>) =>
      Object.fromEntries(all.applications.map(({ id, pageKey }) => [id, pageKey]));
    const [was, is] = [keys(before), keys(await rows())];
    expect(is[one.applicationId]).toBe(was[one.applicationId]);
    expect(is[other.applicationId]).not.toBe(was[other.applicationId]);
    const links = await database.pageMessage.findMany({
      where: { kind: 'newLink', applicationId: other.applicationId },
    });
    expect(links.map((link) => link.to)).toEqual([`annika${person}@else.example`]);
    expect((await database.pageMessage.findUniqueOrThrow({ where: { id: pageMessageId } })).status).toBe('failed');
    const { items } = (await client('GET', '/api/v1/tasks?limit=200')).body;
    const mine = items.filter(({ about }: { about: string }) => about === 'toldElsewhere');
    expect(mine).toMatchObject([{ applicationId: other.applicationId, say: expect.any(String) }]);
    const done = await client('POST', `/api/v1/tasks/${mine[0].id}/done`, {});
    expect([done.status, done.body.status]).toEqual([202, 'applied']);
    expect(await database.staffEvent.count({ where: { about: 'toldElsewhere' } })).toBe(1);
  });

  test('has whoever was told at the other’s address by their page alone told by a person, too', async () => {
    const { database } = server;
    const merged = (await merge()).body;
    const { organisationId } = await database.application.findUniqueOrThrow({ where: { id: other.applicationId } });
    await database.pageMessage.create({
      data: {
        ...{ id: randomUUID(), organisationId, kind: 'requestAnswered', to: `anna${person}@home.example` },
        ...{ applicationId: other.applicationId, channel: 'email', language: 'sv', subject: '', text: '' },
        ...{ createdAt: new Date(), nextAttemptAt: new Date(), sentAt: new Date(), status: 'sent' },
      },
    });
    expect((await undo(merged.id)).body.toPutRight).toBe(1);
    const { items } = (await client('GET', '/api/v1/tasks?limit=200')).body;
    const [task] = items.filter((item: { applicationId: string }) => item.applicationId === other.applicationId);
    expect(task).toMatchObject({ about: 'toldElsewhere', say: null });
    expect((await client('POST', `/api/v1/tasks/${task.id}/done`, {})).status).toBe(202);
  });

  test('says to the recruiters which application ended for the hiring of the other', async () => {
    const { database } = server;
    const merged = (await merge()).body;
    const { organisationId } = await database.application.findUniqueOrThrow({ where: { id: other.applicationId } });
    const about = { organisationId, applicationId: other.applicationId, kind: 'hiredElsewhere', actorKind: 'besked' };
    const told = { ...about, payload: { hiredIn: one.applicationId } };
    await database.signal.create({ data: { ...told, appliedAt: new Date() } });
    // What its run has not heard yet it never hears.
    const { id } = await database.signal.create({ data: told });
    expect((await undo(merged.id)).body.toPutRight).toBe(1);
    expect(await database.signal.findUnique({ where: { id } })).toMatchObject({ refusedCode: 'movedOn' });
    const notices = await database.staffEvent.findMany({ where: { about: 'endedForOther' } });
    expect(notices).toMatchObject([{ applicationId: other.applicationId, to: [{ kind: 'role', role: 'recruiter' }] }]);
    expect(await database.task.count({ where: { applicationId: other.applicationId, about: 'toldElsewhere' } })).toBe(
      0,
    );
  });

  test('is refused once the details were changed, with what was', async () => {
    const { body } = await merge();
    await change(one.candidateId, { channel: 'sms' });
    const refused = await undo(body.id);
    expect([refused.status, refused.body.code, refused.body.fields]).toEqual([409, 'mergeChanged', ['channel']]);
  });

  test('is refused once the person has applied again', async () => {
    const { body } = await merge();
    const { applicationId, candidateId } = await apply(otherJobId, {
      ...{ firstName: 'Anna', email: `anna${person}@home.example` },
    });
    expect(candidateId).toBe(one.candidateId);
    const refused = await undo(body.id);
    expect([refused.body.code, refused.body.applicationIds]).toEqual(['mergeGrown', [applicationId]]);
  });

  test('goes backwards through merges that rest on one another', async () => {
    const before = await rows();
    const first = await merge();
    const third = await apply(otherJobId, {
      firstName: 'Anja',
      lastName: 'Eklund',
      email: `anna${person}@home.example`,
    });
    const pair = (await client('GET', `/api/v1/candidates/${third.candidateId}/lookalikes/${one.candidateId}`)).body;
    const second = await client('POST', `/api/v1/candidates/${third.candidateId}/merges`, {
      ...{ otherId: one.candidateId, asOf: { this: pair.one.updatedAt, other: pair.other.updatedAt } },
    });
    expect((await undo(first.body.id)).body.code).toBe('mergeFollowed');
    expect((await undo(second.body.id)).status).toBe(200);
    expect((await undo(first.body.id)).status).toBe(200);
    expect(await rows()).toEqual(before);
  });

  test('is over after thirty days, and what was kept of the other entry is gone', async () => {
    const { body } = await merge();
    await server.database.session.updateMany({ data: { expiresAt: new Date(Date.now() + 90 * 86_400_000) } });
    await forgetOldRows(server.database, Date.now() + 29 * 86_400_000);
    expect(
      (await client('GET', `/api/v1/candidates/${one.candidateId}/merges`)).body.items[0].otherName,
    ).not.toBeNull();
    await forgetOldRows(server.database, Date.now() + 31 * 86_400_000);
    expect((await undo(body.id)).body.code).toBe('mergeOver');
    const row = await server.database.candidateMerge.findUniqueOrThrow({ where: { id: body.id } });
    expect(JSON.stringify(row)).not.toMatch(/Ann|example/);
  });

  test('is over once they are erased, and so is all that was kept of merges that it rests on', async () => {
    const { database } = server;
    const first = await merge();
    const third = await apply(otherJobId, { firstName: 'Anja', lastName: 'Eklund', email: `anja${person}@c.example` });
    const pair = (await client('GET', `/api/v1/candidates/${third.candidateId}/lookalikes/${one.candidateId}`)).body;
    const second = await client('POST', `/api/v1/candidates/${third.candidateId}/merges`, {
      ...{ otherId: one.candidateId, asOf: { this: pair.one.updatedAt, other: pair.other.updatedAt } },
    });
    const { organisationId } = await database.candidate.findUniqueOrThrow({ where: { id: third.candidateId } });
    const addresses = [`anna${person}@home.example`, `annika${person}@else.example`];
    const blocked = addresses.map((address) => ({ organisationId, channel: 'email', address, reason: 'lost' }));
    await database.suppression.createMany({ data: blocked });
    const name = { name: 'Anja Eklund' };
    expect((await client('POST', `/api/v1/candidates/${third.candidateId}/erase`, name)).status).toBe(204);
    const ids = [first.body.id, second.body.id];
    const kept = await database.candidateMerge.findMany({ where: { id: { in: ids } } });
    expect(kept.map((row) => row.kept)).toEqual([null, null]);
    expect(await database.suppression.count({ where: { address: { in: addresses } } })).toBe(0);
  });
});
