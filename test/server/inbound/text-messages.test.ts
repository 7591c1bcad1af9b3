import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { createTwilioFake, type TwilioFake, type TwilioInbound } from '../../fakes/twilio.ts';
import { ask, definitionOf, end, stage, start } from '../../process/interpreter/definitions.ts';
import { openJob, publish } from '../furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const asking = definitionOf(
  { start, ask, screening: stage(), hired: end('hired'), rejected: end('rejected') },
  {
    start: { next: 'ask' },
    ask: { yes: 'screening', no: 'rejected', 'no-answer': 'screening' },
    screening: { advance: 'hired', reject: 'rejected' },
  },
);
const path = '/webhooks/twilio/inbound';

let server: TestServer;
let twilio: TwilioFake;
let client: Client;
let organisationId: string;
let userId: string;
let jobId: string;
let versionId: string;
let phones = 0;
beforeAll(async () => {
  server = await startTestServer();
  ({ client, organisationId, userId } = await signInFirst(server));
  twilio = await createTwilioFake({ authToken: server.environment.twilio?.authToken ?? '' });
  const place = await publish(server.database, organisationId, asking);
  ({ versionId } = place);
  jobId = await openJob(server.database, place);
  await server.database.jobRole.create({ data: { jobId, role: 'recruiter', userId } });
});
afterAll(async () => {
  await twilio.close();
  await server.stop();
});
beforeEach(async () => {
  await server.database.staffEvent.deleteMany();
  await server.database.staffNotice.deleteMany();
});

/** Somebody who stands before the open question, written to by SMS so many minutes ago. */
async function asked({ phone = newPhone(), minutesAgo = 1, email = null as string | null } = {}) {
  const { database } = server;
  const candidate = await database.candidate.create({
    data: {
      organisationId,
      firstName: 'Åsa',
      lastName: `Ek ${phones}`,
      phone,
      phoneIsMobile: true,
      channel: 'sms',
      email,
    },
  });
  const { id } = await database.application.create({
    data: { organisationId, jobId, versionId, candidateId: candidate.id, pageKey: randomUUID() },
  });
  await runByHand(server.pool).start(id);
  const acceptedAt = new Date(Date.now() - minutesAgo * 60_000);
  await database.message.updateMany({
    where: { applicationId: id },
    data: { status: 'sent', channel: 'sms', acceptedAt },
  });
  return { applicationId: id, candidateId: candidate.id, phone };
}
function newPhone(): string {
  phones += 1;
  return `+4670174${String(1000 + phones)}`;
}

const post = (sms: TwilioInbound, token?: string) => {
  const { body, headers } = twilio.signInbound(sms, server.environment.publicUrl + path, token);
  return server.nobody('POST', path, body, { origin: '', ...headers });
};
const candidateOf = (id: string) => server.database.candidate.findUniqueOrThrow({ where: { id } });
const repliesOf = async (applicationId: string) =>
  (await client('GET', `/api/v1/applications/${applicationId}/replies`)).body.items;
const timelineOf = async (applicationId: string) =>
  (await client('GET', `/api/v1/applications/${applicationId}/timeline`)).body.items as {
    kind: string;
    detail: { sv: string };
    reply: { saidBack: string | null } | null;
  }[];
const tasksAbout = async (applicationId: string) =>
  ((await client('GET', '/api/v1/tasks?open=true&limit=200')).body.items as Record<string, unknown>[]).filter(
    (task) => task['applicationId'] === applicationId && task['about'] === 'reply',
  );
async function toldAbout(): Promise<string[]> {
  await tellEvents(server.database);
  const notices = await server.database.staffNotice.findMany({ where: { userId } });
  return notices.map(({ kind, about }) => `${kind}/${about}`);
}

test('what comes in the moment of an erasure is not kept', async () => {
  const { applicationId, candidateId, phone } = await asked();
  const { database } = server;
  const isWaiting = async () => {
    const rows = await database.$queryRaw<{ count: number }[]>`
      select count(*)::int as "count" from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
    return rows[0]?.count === 1;
  };
  const posted = await database.$transaction(async (transaction) => {
    await transaction.$queryRaw`select 1 from "application" where "id" = ${applicationId}::uuid for update`;
    await transaction.candidate.update({ where: { id: candidateId }, data: { erasedAt: new Date() } });
    const answer = post({ from: phone, text: 'Jag har bytt nummer' });
    await waitUntil(isWaiting, 4_000);
    return { answer };
  });
  expect((await posted.answer).status).toBe(200);
  expect(await database.reply.count({ where: { applicationId } })).toBe(0);
  expect(await database.task.count({ where: { applicationId, about: 'reply' } })).toBe(0);
});

describe('STOP from a candidate', () => {
  test('ends texts, is told apart from a dead number, and is answered with what follows', async () => {
    const { applicationId, candidateId, phone } = await asked();
    const answer = await post({ from: phone, text: 'Stopp!' });
    expect(answer.headers.get('content-type')).toContain('text/xml');
    expect(answer.text).toContain('Du får inga fler sms från Region Exempel');
    expect(await candidateOf(candidateId)).toMatchObject({ smsOptedOut: true, phoneDead: false });
    expect(await repliesOf(applicationId)).toMatchObject([{ meaning: 'stop', text: 'Stopp!', channel: 'sms' }]);
    const story = await timelineOf(applicationId);
    expect(story.map(({ kind }) => kind)).toContain('smsStopped');
    expect(story.find(({ kind }) => kind === 'replyBySms')?.reply?.saidBack).toContain('Du får inga fler sms');
    expect(await toldAbout()).toEqual([]);
    expect(await server.database.signal.count({ where: { applicationId, kind: 'dataChanged' } })).toBe(1);
  });

  test('is lifted by START, which also says that the number lives', async () => {
    const { candidateId, phone } = await asked();
    await post({ from: phone, text: 'STOP' });
    await server.database.candidate.update({ where: { id: candidateId }, data: { phoneDead: true } });
    expect((await post({ from: phone, text: 'start' })).text).toContain('Du får sms från Region Exempel igen');
    expect(await candidateOf(candidateId)).toMatchObject({ smsOptedOut: false, phoneDead: false });
  });

  test('counts for everybody who has the number', async () => {
    const one = await asked();
    const other = await asked({ phone: one.phone });
    await post({ from: one.phone, text: 'sluta skicka sms' });
    for (const { candidateId } of [one, other]) expect((await candidateOf(candidateId)).smsOptedOut).toBe(true);
  });

  test('that Twilio has answered itself is obeyed and not answered again', async () => {
    const { applicationId, candidateId, phone } = await asked();
    expect((await post({ from: phone, text: 'adjö', optOutType: 'STOP' })).text).not.toContain('<Message>');
    expect((await timelineOf(applicationId)).flatMap(({ reply }) => reply?.saidBack ?? [])).toEqual([]);
    expect((await candidateOf(candidateId)).smsOptedOut).toBe(true);
  });

  test('by CANCEL, which may be about the meeting, is also read by a person', async () => {
    const { applicationId, candidateId, phone } = await asked();
    await post({ from: phone, text: 'Cancel' });
    expect((await candidateOf(candidateId)).smsOptedOut).toBe(true);
    expect(await tasksAbout(applicationId)).toHaveLength(1);
  });
});

describe('HELP', () => {
  test('says who writes, about which job, and how to be left alone', async () => {
    const { applicationId, phone } = await asked();
    const { text } = await post({ from: phone, text: 'hjälp' });
    expect(text).toContain('Region Exempel skriver till dig om din ansökan: Sjuksköterska');
    expect(text).toContain('/c/');
    expect(text).toContain('STOPP');
    // The page's address is the candidate's alone.
    const line = (await timelineOf(applicationId)).find(({ kind }) => kind === 'replyBySms');
    expect(line?.reply?.saidBack).toMatch(/STOPP för att slippa sms\. \(länk till sidan\)$/);
  });

  test('takes one alphabet with the answer, whatever dashes and quotes the job’s title has', async () => {
    const { phone } = await asked();
    await server.database.job.update({ where: { id: jobId }, data: { title: 'Sjuksköterska – natt’' } });
    const { text } = await post({ from: phone, text: 'HJÄLP' });
    await server.database.job.update({ where: { id: jobId }, data: { title: 'Sjuksköterska' } });
    expect(text).toContain('Sjuksköterska - natt');
    expect(text).not.toMatch(/[–’]/);
  });

  test('from a shared number opens nobody’s page, and from a stranger says that we do not know it', async () => {
    const { phone } = await asked();
    await asked({ phone });
    expect((await post({ from: phone, text: 'HELP' })).text).not.toContain('/c/');
    expect((await post({ from: newPhone(), text: 'HELP' })).text).toContain('Ditt nummer finns inte hos oss');
    expect((await post({ from: newPhone(), text: 'Hej' })).text).not.toContain('<Message>');
  });
});

describe('other words of a candidate', () => {
  test('stand in the timeline and are told to whoever answers for the candidate', async () => {
    const { applicationId, phone } = await asked();
    await server.database.answer.create({
      data: { organisationId, applicationId, stepId: 'ask', visit: 1, answers: {}, byKind: 'candidate' },
    });
    expect((await post({ from: phone, text: 'Tack, vi ses!' })).text).not.toContain('<Message>');
    const line = (await timelineOf(applicationId)).find(({ kind }) => kind === 'replyBySms');
    expect(line?.detail.sv).toBe('Tack, vi ses!');
    expect(await toldAbout()).toEqual(['answer/reply']);
    expect(await tasksAbout(applicationId)).toEqual([]);
  });

  test('that want something are a task within a working day, with the words', async () => {
    const { applicationId, phone } = await asked();
    await post({ from: phone, text: 'Kan vi ta det på fredag i stället?' });
    expect(await tasksAbout(applicationId)).toMatchObject([
      { say: 'Kan vi ta det på fredag i stället?', others: [], due: expect.any(String) },
    ]);
    expect(await toldAbout()).toEqual(['task/reply']);
  });

  test('from a shared number go to the one last written to, and the task names all', async () => {
    const early = await asked({ minutesAgo: 60 });
    const late = await asked({ phone: early.phone, minutesAgo: 5 });
    await post({ from: early.phone, text: 'Hej igen' });
    expect(await repliesOf(early.applicationId)).toEqual([]);
    expect(await tasksAbout(late.applicationId)).toMatchObject([
      { say: 'Hej igen', others: [{ applicationId: early.applicationId, jobTitle: 'Sjuksköterska' }] },
    ]);
  });

  test('told by Twilio five times at once are kept once', async () => {
    const { applicationId, phone } = await asked();
    const sms = { from: phone, text: 'Ring mig', sid: `SM${'7'.repeat(32)}` };
    const answers = await Promise.all(Array.from({ length: 5 }, () => post(sms)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200]);
    expect(await repliesOf(applicationId)).toHaveLength(1);
    expect(await tasksAbout(applicationId)).toHaveLength(1);
  });

  test('are for those who recruit: an interviewer reads none of them', async () => {
    const { applicationId, phone } = await asked();
    await post({ from: phone, text: 'Mitt privata ärende' });
    await server.database.member.updateMany({ where: { userId }, data: { role: 'interviewer' } });
    await server.database.jobRole.updateMany({ where: { jobId, userId }, data: { role: 'interviewer' } });
    const timeline = await client('GET', `/api/v1/applications/${applicationId}/timeline`);
    expect(timeline.text).not.toContain('privata');
    expect((await client('GET', `/api/v1/applications/${applicationId}/replies`)).status).toBe(403);
    await server.database.member.updateMany({ where: { userId }, data: { role: 'administrator' } });
    await server.database.jobRole.updateMany({ where: { jobId, userId }, data: { role: 'recruiter' } });
  });
});

describe('a yes or no', () => {
  const answersOf = (applicationId: string) => server.database.answer.findMany({ where: { applicationId } });

  test.each([
    ['Ja!', true, 'yes'],
    ['nej tack', false, 'no'],
  ])('answers the open question: %s', async (text, come, meaning) => {
    const { applicationId, phone } = await asked();
    await post({ from: phone, text });
    expect(await answersOf(applicationId)).toMatchObject([{ answers: { come }, byKind: 'candidate' }]);
    const exitId = come ? 'yes' : 'no';
    expect(await server.database.signal.findFirst({ where: { applicationId, kind: 'answered' } })).toMatchObject({
      payload: { exitId },
    });
    expect(await repliesOf(applicationId)).toMatchObject([{ meaning }]);
    expect(await tasksAbout(applicationId)).toEqual([]);
  });

  test('that Twilio took for the word by which it opens a number is the answer all the same', async () => {
    const { applicationId, candidateId, phone } = await asked();
    await post({ from: phone, text: 'STOP' });
    await post({ from: phone, text: 'YES', optOutType: 'START' });
    expect((await candidateOf(candidateId)).smsOptedOut).toBe(false);
    expect(await server.database.signal.count({ where: { applicationId, kind: 'answered' } })).toBe(1);
    expect(await repliesOf(applicationId)).toMatchObject([{ meaning: 'yes' }, { meaning: 'stop' }]);
  });

  test('by which Twilio opened a number, and which nobody was asked for, opens it', async () => {
    const { applicationId, candidateId, phone } = await asked();
    await server.database.application.update({ where: { id: applicationId }, data: { status: 'ended' } });
    await post({ from: phone, text: 'STOP' });
    await post({ from: phone, text: 'YES', optOutType: 'START' });
    expect((await candidateOf(candidateId)).smsOptedOut).toBe(false);
    expect(await repliesOf(applicationId)).toMatchObject([{ meaning: 'start' }, { meaning: 'stop' }]);
  });

  test('answers nothing where two who share the number are asked: somebody reads it', async () => {
    const one = await asked({ minutesAgo: 9 });
    const other = await asked({ phone: one.phone });
    await post({ from: one.phone, text: 'Ja' });
    expect([...(await answersOf(one.applicationId)), ...(await answersOf(other.applicationId))]).toEqual([]);
    expect(await tasksAbout(other.applicationId)).toMatchObject([{ say: 'Ja' }]);
  });

  test('answers nothing before the question was sent, and words that are neither are for somebody to enter', async () => {
    const { applicationId, phone } = await asked();
    await post({ from: phone, text: 'Ja, men bara på förmiddagen' });
    expect(await answersOf(applicationId)).toEqual([]);
    expect(await tasksAbout(applicationId)).toHaveLength(1);
    const unasked = await asked();
    await server.database.message.updateMany({
      where: { applicationId: unasked.applicationId },
      data: { acceptedAt: null },
    });
    await post({ from: unasked.phone, text: 'Ja' });
    expect(await answersOf(unasked.applicationId)).toEqual([]);
  });
});

describe('a request that nobody has signed so', () => {
  test('answers 401 and changes nothing', async () => {
    const { candidateId, phone } = await asked();
    const forged = await post({ from: phone, text: 'STOP' }, 'another token');
    expect([forged.status, forged.body.code]).toEqual([401, 'forgedNotice']);
    const { body, headers } = twilio.signInbound({ from: phone, text: 'Hej' }, server.environment.publicUrl + path);
    const changed = await server.nobody('POST', path, body.replace('Hej', 'STOP'), { origin: '', ...headers });
    expect(changed.status).toBe(401);
    expect((await candidateOf(candidateId)).smsOptedOut).toBe(false);
  });

  test('and what is signed but no text message answers 400; one from a service is passed over', async () => {
    const nul = await post({ from: newPhone(), text: 'a\u0000b' });
    expect([nul.status, nul.body.code]).toEqual([400, 'malformed']);
    expect((await post({ from: '71700', text: 'STOP' })).status).toBe(200);
  });
});
