import { randomUUID } from 'node:crypto';
import { WorkflowNotFoundError } from '@temporalio/client';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { PrismaClient } from '../../../prisma/client.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { localDate } from '../../../process/calendar/local-time.ts';
import nurseFile from '../../../process/gallery/nurse.json' with { type: 'json' };
import { keepSweeping } from '../../../server/operation/keep-sweeping.ts';
import { sweepRehearsals } from '../../../server/use-cases/rehearsal/sweep-rehearsals.ts';
import { passUpdate, runId } from '../../../workflows/contract.ts';
import { createResendFake, type ResendFake } from '../../fakes/resend.ts';
import { createSmtpPeer, type SmtpPeer } from '../../fakes/smtp.ts';
import { createTwilioFake, type TwilioFake } from '../../fakes/twilio.ts';
import { createRunFixture, type RunFixture } from '../../run/fixture.ts';
import { until } from '../../run/until.ts';
import { type Relay, startRelay } from '../../../server/relay/start-relay.ts';
import { temporalAddress } from '../../setup/test-database.ts';
import { signInEveryRole } from '../routes/members.ts';
import { countRows } from '../routes/row-counts.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { rehearse, type Rehearsed } from './rehearse.ts';

const nurse = nurseFile as unknown as Definition;
const zone = 'Europe/Stockholm';

let server: TestServer;
let client: Client;
let others: Awaited<ReturnType<typeof signInEveryRole>>;
let run: RunFixture;
let relay: Relay;
let mail: SmtpPeer;
let resend: ResendFake;
let twilio: TwilioFake;
let processId: string;

beforeAll(async () => {
  [mail, resend, twilio] = await Promise.all([createSmtpPeer(), createResendFake(), createTwilioFake()]);
  server = await startTestServer({ temporalAddress: temporalAddress() });
  const first = await signInFirst(server);
  ({ client } = first);
  others = await signInEveryRole(server, client);
  // Every provider that there is, configured as for real candidates.
  run = await createRunFixture({
    database: server.database,
    url: server.databaseUrl,
    temporalAddress: temporalAddress(),
    definition: nurse,
    organisationId: first.organisationId,
    providers: {
      smtp: { url: mail.url },
      resend: {
        apiKey: 're_test',
        webhookSecret: `whsec_${Buffer.from('x'.repeat(24)).toString('base64')}`,
        baseUrl: resend.url,
      },
      twilio: {
        ...{ accountSid: `AC${'0'.repeat(32)}`, authToken: 'token', sender: { from: 'Besked' } },
        ...{ publicUrl: 'http://localhost:3000', baseUrl: twilio.url },
      },
    },
  });
  relay = startRelay({
    pool: server.pool,
    client: server.runs.client,
    report: (error) => {
      throw error;
    },
    queue: run.queue,
  });
  processId = (await client('POST', '/api/v1/processes', { from: 'file', definition: nurse })).body.id;
}, 120_000);

afterAll(async () => {
  await relay?.stop();
  await run?.close();
  await server?.stop();
  await Promise.all([mail?.close(), resend?.close(), twilio?.close()]);
});

/** A rehearsal of the nurse process, or of another one, that is ended with the test. */
async function begin(body: object = {}, of = processId): Promise<Rehearsed> {
  const rehearsed = await rehearse(client, of, body);
  onTestFinished(async () => {
    await rehearsed.end();
  });
  return rehearsed;
}

const outside = () => [mail.received.length, resend.requests.length, twilio.requests.length];

/** Rows by table. That a right has ended is told by ids alone, of the colleague who acts too, and forgotten within a week: no trace of a rehearsal. */
const rowsOf = async (database: PrismaClient): Promise<Record<string, number>> => ({
  ...(await countRows(database)),
  change: await database.change.count({ where: { topic: { not: 'rights' } } }),
});

describe('a rehearsal of the nurse process', () => {
  test('goes to its end on the real engine, with every message in the mailbox and none outside', async () => {
    const rehearsed = await begin({ fields: { 'start-date': inDays(60), 'licence-number': 'SSK-4711-0815' } });
    await rehearsed.goOnUntil(async ({ stepId }) => stepId === 'screening');
    await rehearsed.decide('phone-interview');
    await rehearsed.goOnUntil(async ({ stepId }) => stepId === 'phone-interview');
    await rehearsed.meetAndDecide('manager-interview');
    await rehearsed.goOnUntil(async ({ stepId }) => stepId === 'manager-interview');
    await rehearsed.meetAndDecide('references');
    await rehearsed.goOnUntil(async ({ stepId }) => stepId === 'references');
    await rehearsed.decide('offer');
    await rehearsed.goOnUntil(async ({ ask }) => ask !== null);
    await rehearsed.answer({ accept: true });
    await rehearsed.goOnUntil(async ({ status }) => status === 'gone');
    const { outcome, rehearsal, obligations } = await rehearsed.application();
    expect([outcome, rehearsal]).toEqual(['hired', true]);
    expect(obligations.every(({ status, endedAt, due }: Owed) => status !== 'open' && endedAt! <= due)).toBe(true);
    const messages = await rehearsed.messages();
    expect(messages.length).toBeGreaterThan(5);
    for (const message of messages)
      expect([message.purpose, message.rehearsal, message.provider ?? 'mailbox']).toEqual([
        message.purpose,
        true,
        'mailbox',
      ]);
    const mailbox = await rehearsed.ask('GET', '/api/v1/mailbox');
    expect(mailbox.body.items.length).toBe(messages.filter(({ acceptedAt }) => acceptedAt !== null).length);
    expect(mailbox.body.items.every((item: { rehearsal: boolean }) => item.rehearsal)).toBe(true);
    expect(outside()).toEqual([0, 0, 0]);
    // Weeks of it, in moments of ours.
    const { now, status } = await rehearsed.view();
    expect(status).toBe('over');
    expect(Date.parse(now) - Date.now()).toBeGreaterThan(14 * 86_400_000);
  }, 120_000);

  test('that begins before Christmas skips the holidays, and each reminder comes at its own instant on the way', async () => {
    const year = new Date().getUTCFullYear() + (inDays(0) >= `${new Date().getUTCFullYear()}-12-20` ? 1 : 0);
    const rehearsed = await begin({ startsAt: `${year}-12-21T09:00:00.000Z` });
    const { obligations } = await rehearsed.goOnUntil(async ({ stepId }) => stepId === 'screening');
    const due = obligations[0].due as string;
    expect(localDate(zone, Date.parse(due))).toBe(workingDaysAfter(`${year}-12-21`, 5));
    const { reached, now } = await rehearsed.pass(14);
    expect(reached).toBe('instant');
    expect(localDate(zone, Date.parse(now))).toBe(`${year + 1}-01-04`);
    const { items } = (await rehearsed.ask('GET', `/api/v1/applications/${rehearsed.applicationId}/timeline?limit=200`))
      .body;
    const told = items.filter(({ kind }: { kind: string }) => kind === 'notifyStaff' || kind === 'tellDate');
    expect(told.length).toBeGreaterThanOrEqual(3);
    // None of them at the end of the fortnight, when it was looked at.
    for (const { at } of told) expect(at < now).toBe(true);
    expect(new Set(told.map(({ at }: { at: string }) => at)).size).toBeGreaterThanOrEqual(3);
    const holding = (await rehearsed.messages()).filter(({ purpose }) => purpose === 'holding');
    expect(holding.length).toBeGreaterThan(0);
    expect(holding.at(-1)!.acceptedAt! < due).toBe(true);
  }, 60_000);

  /** The first message that has gone out, which is then let bounce. */
  async function bounceFirst(rehearsed: Rehearsed) {
    await rehearsed.goOnUntil(async ({ stepId }) => stepId === 'screening');
    const { id } = await until(async () =>
      (await rehearsed.messages()).find(({ status }) => status === 'sent' || status === 'delivered'),
    );
    expect((await rehearsed.bounce(id)).status).toBe(202);
    return id;
  }

  test('lets a message bounce once', async () => {
    // With another way it goes on at once, and may come back there too.
    const rehearsed = await begin({ phone: undefined });
    const early = await rehearsed.bounce(randomUUID());
    expect([early.status, early.body.code]).toEqual([404, 'notFound']);
    const id = await bounceFirst(rehearsed);
    // That it has come back is to be seen for a moment only: with no other way left a person is asked.
    await until(async () => (await rehearsed.messages()).some(({ status }) => ['bounced', 'failed'].includes(status)));
    const again = await rehearsed.bounce(id);
    expect([again.status, again.body.code]).toEqual([409, 'notAccepted']);
    expect(outside()).toEqual([0, 0, 0]);
  }, 60_000);

  test('lets a message that bounces go the other way, and the candidate withdraw', async () => {
    const rehearsed = await begin();
    const id = await bounceFirst(rehearsed);
    await until(async () =>
      (await rehearsed.messages()).some((one) => one.id === id && one.channel === 'sms' && one.acceptedAt !== null),
    );
    const withdrawn = await rehearsed.ask('POST', `/api/v1/applications/${rehearsed.applicationId}/withdraw`, {});
    expect(withdrawn.status).toBe(202);
    const { outcome } = await rehearsed.goOnUntil(async ({ status }) => status === 'gone');
    expect(outcome).toBe('withdrew');
    expect((await rehearsed.pass()).reached).toBe('nothing');
    expect(outside()).toEqual([0, 0, 0]);
  }, 60_000);

  test('of a candidate who wants SMS is paused and resumed, each told by SMS in the mailbox', async () => {
    const rehearsed = await begin({ channel: 'sms', language: 'en' });
    const { candidate, pausedUntil } = await rehearsed.goOnUntil(async ({ stepId }) => stepId === 'screening');
    expect([candidate.channel, pausedUntil]).toEqual(['sms', null]);
    const path = `/api/v1/applications/${rehearsed.applicationId}`;
    const at = Date.parse((await rehearsed.view()).now) + 12 * 86_400_000;
    const pause = { until: new Date(at).toISOString(), reason: 'The ward is moving.' };
    expect((await rehearsed.ask('POST', `${path}/pause`, pause)).status).toBe(202);
    await until(async () => (await rehearsed.application()).pausedUntil === pause.until);
    const paused = () => rehearsed.messages().then((all) => all.find(({ purpose }) => purpose === 'paused'));
    await rehearsed.goOnUntil(async () => ((await paused())?.acceptedAt ?? null) !== null);
    expect(await paused()).toMatchObject({ channel: 'sms', language: 'en', to: '+46701740605', provider: 'mailbox' });
    expect((await rehearsed.ask('POST', `${path}/resume`, {})).status).toBe(202);
    await until(async () => (await rehearsed.application()).pausedUntil === null);
    expect(await rehearsed.decide('reject')).toBeNull();
    await rehearsed.goOnUntil(async ({ status }) => status === 'gone');
    const messages = await rehearsed.messages();
    expect(messages.find(({ purpose }) => purpose === 'exit')).toMatchObject({ channel: 'sms', provider: 'mailbox' });
    expect(outside()).toEqual([0, 0, 0]);
  }, 60_000);

  test('is seen nowhere else while it goes on, and leaves nothing when it has been ended', async () => {
    const before = await rowsOf(server.database);
    const metrics = await businessNumbers();
    const rehearsed = await rehearse(client, processId, {});
    await rehearsed.goOnUntil(async ({ stepId }) => stepId === 'screening');
    await rehearsed.decide('reject');
    const lists = ['jobs', 'today', 'tasks', 'messages', 'mailbox', 'candidates', 'notices', 'processes'];
    for (const list of lists) {
      const { text } = await client('GET', `/api/v1/${list}`);
      expect([list, text.includes(rehearsed.applicationId), text.includes('Påhittad')]).toEqual([list, false, false]);
    }
    const live = await client('GET', `/api/v1/processes/${processId}/live`);
    expect(live.body.items).toEqual([]);
    expect(await businessNumbers()).toEqual(metrics);
    for (const path of [`applications/${rehearsed.applicationId}`, `versions/${rehearsed.versionId}`])
      expect((await client('GET', `/api/v1/${path}`)).status).toBe(404);
    expect((await rehearsed.end()).status).toBe(204);
    const after = await rowsOf(server.database);
    // Who began and ended it is kept, with ids alone.
    expect(after).toEqual({
      ...before,
      audit_entry: before['audit_entry']! + 2,
      idempotency_key: after['idempotency_key'],
    });
    const handle = run.client.workflow.getHandle(runId(rehearsed.applicationId));
    // Temporal deletes a history some moments after it was told to.
    const standing = await handle.describe().then(
      ({ status }) => status.name,
      (error: unknown) => (error instanceof WorkflowNotFoundError ? 'TERMINATED' : error),
    );
    expect(standing).toBe('TERMINATED');
    expect((await rehearsed.ask('GET', `/api/v1/applications/${rehearsed.applicationId}`)).status).toBe(404);
  }, 60_000);

  test('of a process that is deleted is ended with it', async () => {
    const made = await client('POST', '/api/v1/processes', { from: 'empty', name: 'Kort' });
    const rehearsed = await rehearse(client, made.body.id, {});
    expect((await client('DELETE', `/api/v1/processes/${made.body.id}`)).status).toBe(204);
    expect(await server.database.rehearsal.findUnique({ where: { id: rehearsed.id } })).toBe(null);
    expect(await server.database.application.findUnique({ where: { id: rehearsed.applicationId } })).toBe(null);
  });

  test('that nobody ends is ended after a day', async () => {
    const rehearsed = await rehearse(client, processId, {});
    await rehearsed.goOnUntil(async ({ stepId }) => stepId === 'screening');
    const parts = { database: server.database, runs: server.runs };
    const day = 24 * 3_600_000;
    await sweepRehearsals(parts, Date.now() + day - 60_000);
    expect((await rehearsed.read()).status).toBe(200);
    // The sweep that a server keeps doing, oftener than every hour.
    const failures: unknown[] = [];
    onTestFinished(keepSweeping({ ...parts, report: (error) => failures.push(error) }, 100));
    const startedAt = new Date(Date.now() - day - 60_000);
    await server.database.rehearsal.update({ where: { id: rehearsed.id }, data: { startedAt } });
    await until(async () => (await rehearsed.read()).status === 404);
    await until(async () => (await server.database.rehearsal.count()) === 0);
    expect(failures).toEqual([]);
    expect(await server.database.application.count({ where: { id: rehearsed.applicationId } })).toBe(0);
    expect(await server.database.rehearsal.count()).toBe(0);
  }, 60_000);
});

describe('a draft', () => {
  test('with an exit that leads nowhere is rehearsed as far as it goes, and says what is wrong', async () => {
    const { reject: _, ...connected } = nurse.connections['screening']!;
    const broken = { ...nurse, connections: { ...nurse.connections, screening: connected } };
    const { body } = await client('POST', '/api/v1/processes', { from: 'file', definition: broken });
    const rehearsed = await begin({}, body.id);
    expect(rehearsed.problems.map(({ code }: { code: string }) => code)).toContain('exit-unconnected');
    await rehearsed.goOnUntil(async ({ stepId }) => stepId === 'screening');
    expect(await rehearsed.decide('reject')).toBe('connectionMissing');
    expect(await rehearsed.decide('phone-interview')).toBeNull();
    await rehearsed.goOnUntil(async ({ stepId }) => stepId === 'phone-interview');
  }, 60_000);

  test('that cannot be read is refused with what is wrong, and so is a candidate whom the process would not take', async () => {
    const { body: process } = await client('POST', '/api/v1/processes', { from: 'empty', name: 'Half' });
    const saved = await client(
      'PUT',
      `/api/v1/processes/${process.id}/draft`,
      { definition: { half: 'drawn' } },
      { 'if-match': '1' },
    );
    expect(saved.status).toBe(200);
    const before = await rowsOf(server.database);
    const path = (id: string) => `/api/v1/processes/${id}/rehearsals`;
    const person = { firstName: 'Kim', lastName: 'Påhittad', email: 'kim@example.com' };
    const unread = await client('POST', path(process.id), person);
    expect([unread.status, unread.body.code, unread.body.errors.length > 0]).toEqual([422, 'draftUnreadable', true]);
    const phoneless = await client('POST', path(processId), { ...person, phone: 'no number' });
    expect([phoneless.status, phoneless.body.errors[0].path]).toEqual([422, 'body.phone']);
    const past = await client('POST', path(processId), { ...person, startsAt: '2020-01-01T00:00:00.000Z' });
    expect([past.status, past.body.errors[0].path]).toEqual([422, 'body.startsAt']);
    const audits = (rows: Record<string, number>) => ({ ...rows, audit_entry: 0, idempotency_key: 0 });
    expect(audits(await rowsOf(server.database))).toEqual(audits(before));
  });
});

describe('inside a rehearsal', () => {
  test('nobody acts but administrators and designers of the organisation, and only where it is meant', async () => {
    const rehearsed = await begin();
    const path = `/api/v1/applications/${rehearsed.applicationId}`;
    const header = { 'besked-rehearsal': rehearsed.id };
    expect((await others.designer('GET', path, undefined, header)).status).toBe(200);
    for (const role of ['recruiter', 'interviewer', 'viewer'] as const) {
      const answer = await others[role]('GET', path, undefined, header);
      expect([role, answer.status, answer.body.code]).toEqual([role, 403, 'notAllowed']);
    }
    const elsewhere = await client('GET', '/api/v1/jobs', undefined, header);
    expect([elsewhere.status, elsewhere.body.code]).toEqual([400, 'notInRehearsal']);
    for (const id of [randomUUID(), 'none']) {
      const unknown = await client('GET', path, undefined, { 'besked-rehearsal': id });
      expect([unknown.status, unknown.body.code]).toEqual([404, 'notFound']);
    }
  });

  test('alone time can be let pass: the run of a real candidate refuses it', async () => {
    const applicationId = await run.apply();
    await until(
      async () =>
        (await server.database.application.findUniqueOrThrow({ where: { id: applicationId } })).stepId === 'screening',
    );
    const handle = run.client.workflow.getHandle(runId(applicationId));
    await expect(handle.executeUpdate(passUpdate, { args: [{ until: null }] })).rejects.toThrow();
    const { clockAhead } = await server.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    expect(clockAhead).toBeNull();
  }, 60_000);

  test('the page of the candidate says that it is one, and tells the dates in its time', async () => {
    const rehearsed = await begin();
    await rehearsed.goOnUntil(async ({ stepId }) => stepId === 'screening');
    await rehearsed.pass(30);
    const { pageUrl } = await rehearsed.application();
    const page = await server.nobody('GET', new URL(pageUrl).pathname);
    expect(page.text).toMatch(/repetition|rehearsal/);
    expect(page.text).not.toMatch(/class="late"/);
  }, 60_000);
});

type Owed = { readonly status: string; readonly endedAt: string | null; readonly due: string };

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

async function businessNumbers(): Promise<string[]> {
  const { text } = await server.nobody('GET', '/metrics');
  return text.split('\n').filter((line) => line.startsWith('besked_open_obligations'));
}

/** Counted by hand around Christmas: Saturdays, Sundays, the holidays and their eves do not count. */
function workingDaysAfter(from: string, count: number): string {
  const free = ['12-24', '12-25', '12-26', '12-31', '01-01', '01-06'];
  const day = new Date(`${from}T00:00:00Z`);
  for (let left = count; left > 0; ) {
    day.setUTCDate(day.getUTCDate() + 1);
    const isFree = [0, 6].includes(day.getUTCDay()) || free.includes(day.toISOString().slice(5, 10));
    if (!isFree) left -= 1;
  }
  return day.toISOString().slice(0, 10);
}
