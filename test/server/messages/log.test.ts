import { randomUUID } from 'node:crypto';
import { calendarFile } from '../../../activities/calendar-file.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { nextWindow } from '../../../process/calendar/sending-window.ts';
import type { Definition } from '../../../process/definition/schema.ts';
import { furnishOrganisation } from '../routes/two-organisations.ts';
import { signInEveryRole } from '../routes/members.ts';
import { searching } from '../searching.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

let server: TestServer;
let client: Client;
let own: Awaited<ReturnType<typeof furnishOrganisation>>;
const made: Record<string, string> = {};

beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client } = first);
  own = await furnishOrganisation(server, first.organisationId, { name: 'Anna' });
  await server.database.message.deleteMany({});
  await server.database.emergencyStop.deleteMany({});
  await write('waits', { due: inMinutes(60), nextAttemptAt: inMinutes(60) });
  await write(
    'bounced',
    { status: 'bounced', channel: 'sms', late: true, createdAt: inMinutes(-60 * 24 * 3) },
    '30003',
  );
  await write('unclear', { status: 'sent', mayBeDouble: true }, null);
  await server.database.receipt.create({
    data: {
      ...{ provider: 'twilio', eventId: 'e1', messageId: made['bounced'] ?? '', event: 'undelivered' },
      ...{ code: '30003', at: inMinutes(-5) },
    },
  });
});
afterAll(() => server.stop());

const inMinutes = (count: number) => new Date(Date.now() + count * 60_000);

async function write(name: string, row: object, code?: string | null): Promise<void> {
  const id = randomUUID();
  made[name] = id;
  const { organisationId, applicationId, candidateId } = own;
  await server.database.message.create({
    data: {
      ...{ id, organisationId, applicationId, candidateId, messageKey: `screening/1/${name}`, purpose: 'exit' },
      ...{ stepId: 'screening', visit: 1, textId: 'text', language: 'sv', channels: ['email'], channel: 'email' },
      ...{ command: {}, subject: `=${name}`, due: inMinutes(-1), nextAttemptAt: inMinutes(-1), ...row },
      ...(code === undefined
        ? {}
        : {
            deliveries: {
              create: {
                attempt: 1,
                channel: 'sms',
                provider: 'twilio',
                startedAt: new Date(),
                outcome: 'permanent',
                code,
              },
            },
          }),
    },
  });
}

const listed = async (query: string, by = client) => {
  const { status, body } = await by('GET', `/api/v1/messages?${query}`);
  return status === 200 ? body.items.map(({ subject }: { subject: string }) => subject.slice(1)).sort() : status;
};
const one = async (name: string) =>
  (await client('GET', '/api/v1/messages')).body.items.find(({ id }: { id: string }) => id === made[name]);

test('the log is narrowed by channel, provider, code, late, unclear and when', async () => {
  const all = ['bounced', 'unclear', 'waits'];
  expect(await listed('')).toEqual(all);
  expect(await listed('channel=sms')).toEqual(['bounced']);
  expect(await listed('provider=twilio')).toEqual(['bounced', 'unclear']);
  expect(await listed('provider=resend')).toEqual([]);
  expect(await listed('provider=twilio&code=30003')).toEqual(['bounced']);
  expect(await listed('late=true')).toEqual(['bounced']);
  expect(await listed('unclear=true')).toEqual(['unclear']);
  expect(await listed(`from=${inMinutes(-60).toISOString()}`)).toEqual(['unclear', 'waits']);
  expect(await listed(`until=${inMinutes(-60).toISOString()}`)).toEqual(['bounced']);
  for (const wrong of ['channel=pigeon', 'late=yes', 'provider=nobody', 'from=yesterday', 'code='])
    expect(await listed(wrong), wrong).toBe(400);
});

test('the log and its export are searched by a candidate’s name, address or number, and never by the address bar', async () => {
  const sought = async (words: string) => {
    const { body } = await client('GET', '/api/v1/messages', undefined, searching(words));
    return body.items.length;
  };
  const { email } = await server.database.candidate.findUniqueOrThrow({ where: { id: own.candidateId } });
  expect([await sought('hemlig'), await sought(email ?? ''), await sought('Nobody Else'), await sought(' ')]).toEqual([
    ...[3, 3, 0, 3],
  ]);
  const { text } = await client('GET', '/api/v1/messages/export', undefined, searching('Nobody Else'));
  expect(text.trim().split('\r\n')).toHaveLength(1);
  expect((await client('GET', '/api/v1/messages?search=hemlig')).body.code).toBe('searchInAddress');
});

test('a message says why it waits, what a code means, what the receipts said and that it may have come twice', async () => {
  expect((await one('waits')).waiting).toMatchObject({ cause: 'window', provider: null });
  const { waiting, deliveries, receipts } = await one('bounced');
  expect(waiting).toBeNull();
  expect(deliveries[0].explained.means.sv).not.toBe(deliveries[0].explained.means.en);
  expect(receipts).toMatchObject([{ provider: 'twilio', event: 'undelivered', code: '30003' }]);
  expect(receipts[0].explained).toEqual(deliveries[0].explained);
  expect((await one('unclear')).mayBeDouble).toBe(true);
  expect((await one('unclear')).deliveries[0].explained).toBeNull();
  const { body: stop } = await client('POST', '/api/v1/stops', { reason: 'A wrong text' });
  expect((await one('waits')).waiting.cause).toBe('stopped');
  await client('POST', `/api/v1/stops/${stop.id}/release`, {});
  expect((await one('waits')).waiting.cause).toBe('window');
});

test('a text whose time has come says when texts may be sent, where its candidate is', async () => {
  const { database } = server;
  const { versionId } = await database.application.findUniqueOrThrow({ where: { id: own.applicationId } });
  const { definition } = await database.version.findUniqueOrThrow({ where: { id: versionId } });
  const { sendingWindow } = (definition as unknown as Definition).policy;
  const zone = zoneAtNight(sendingWindow);
  await database.candidate.update({ where: { id: own.candidateId }, data: { zone } });
  const nextAttemptAt = new Date(nextWindow(sendingWindow, zone, Date.now()));
  await write('text', { channel: 'sms', due: inMinutes(-1), nextAttemptAt, status: 'queued' });
  expect((await one('text')).waiting).toEqual({ cause: 'quiet', until: nextAttemptAt.toISOString(), provider: null });
  await database.message.delete({ where: { id: made['text'] ?? '' } });
});

/** Somewhere it is the middle of the night. */
function zoneAtNight(window: Parameters<typeof nextWindow>[0]): string {
  const zones = ['Europe/Stockholm', 'America/Los_Angeles', 'Asia/Tokyo'];
  const found = zones.find((zone) => nextWindow(window, zone, Date.now()) > Date.now());
  if (found === undefined) throw new Error('it is day everywhere');
  return found;
}

test('what is narrowed comes as CSV, without the texts, to whoever may read the log alone', async () => {
  const { status, text } = await client('GET', '/api/v1/messages/export?provider=twilio');
  const [head, ...lines] = text.trim().split('\r\n');
  expect([status, head?.startsWith('candidate,to,subject')]).toEqual([200, true]);
  expect(lines).toHaveLength(2);
  // What begins as a formula would be one in a spreadsheet.
  expect(lines.every((line) => line.includes(",'=") && !line.includes(',='))).toBe(true);
  expect(lines.find((line) => line.includes(made['bounced'] ?? ''))).toContain('permanent,30003');
  // Each attempt has its line, with what became of it in the words of whoever asks.
  const messageId = made['bounced'] ?? '';
  const { database } = server;
  const second = { messageId, attempt: 2, channel: 'email', provider: 'resend', startedAt: new Date() };
  await database.delivery.create({
    data: { ...second, outcome: 'unclear', reason: 'The connection to Resend broke' },
  });
  const { text: both } = await client('GET', '/api/v1/messages/export?code=30003');
  await database.delivery.deleteMany({ where: { messageId, attempt: 2 } });
  const [, first, next, ...more] = both.trim().split('\r\n');
  expect([first, next, more]).toEqual([
    expect.stringContaining('permanent,30003,'),
    expect.stringMatching(
      /,2,2,[^,]+,resend,unclear,,The connection to Resend broke\.,The connection to Resend broke,undelivered /,
    ),
    [],
  ]);
  const { interviewer, viewer } = await signInEveryRole(server, client);
  expect((await interviewer('GET', '/api/v1/messages/export')).status).toBe(403);
  expect((await viewer('GET', '/api/v1/messages/export')).status).toBe(200);
  expect((await client('GET', `/api/v1/messages/export?jobId=${randomUUID()}`)).status).toBe(404);
});

test('a message says who it is from, where answers go and what its calendar file says, as it was handed over', async () => {
  const { database } = server;
  await database.sender.deleteMany();
  const settings = { kind: 'twilio', accountSid: `AC${'1'.repeat(32)}`, name: 'Region' };
  const added = await client('POST', '/api/v1/senders', {
    ...{ channel: 'sms', settings, credentials: { authToken: 'a-token' } },
  });
  expect(added.status).toBe(201);
  const sentAs = {
    from: '"Region Syd" <jobb@syd.example>',
    replyTo: 'svar+1@in.syd.example',
    thread: '<t@syd.example>',
  };
  const messageId = made['unclear'] ?? '';
  await database.delivery.updateMany({ where: { messageId }, data: { channel: 'email', sentAs } });
  await database.delivery.updateMany({
    where: { messageId: made['bounced'] ?? '' },
    data: { to: '+46701740605', senderId: added.body.id },
  });
  const startsAt = Date.parse('2031-11-26T16:53:00Z');
  const meeting = { meetingId: 'm', sequence: 0, startsAt, endsAt: startsAt + 1, summary: 'Intervju', description: '' };
  const place = 'Södersjukhuset, plan 5; en lång väg in till mottagningen på medicinavdelning 74';
  const from = { organiser: { name: 'Region', email: 'jobb@syd.example' }, attendee: null };
  const ics = calendarFile({ ...meeting, ...from, place, link: null }, 'REQUEST', 0);
  await database.message.update({ where: { id: messageId }, data: { ics } });
  expect(await one('unclear')).toMatchObject({ from: sentAs.from, replyTo: sentAs.replyTo });
  expect((await one('unclear')).calendar).toEqual({
    ...{ startsAt: '2031-11-26T16:53:00.000Z', place, isCancelled: false, file: ics },
  });
  expect(await one('bounced')).toMatchObject({ from: 'Region', replyTo: null, calendar: null });
  const waits = await one('waits');
  expect(waits.from).toMatch(/^".+" <besked@.+>$/);
});
