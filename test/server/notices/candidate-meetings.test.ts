import { afterAll, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { candidateToken } from '../../../activities/candidate-link.ts';
import { weekdayOf } from '../../../process/calendar/days.ts';
import { localDay } from '../../../process/calendar/zone-days.ts';
import { formatInstant } from '../../../process/calendar/format-instant.ts';
import { usualSettings } from '../../../server/contract/notice-kinds.ts';
import { tellInterviewers } from '../../../server/interviewers/tell-interviewers.ts';
import { composeMails } from '../../../server/notices/compose-mails.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { choosingStage, definitionOf, end, start } from '../../process/interpreter/definitions.ts';
import { openJob, publish } from '../furnish.ts';
import { signInEveryRole } from '../routes/members.ts';
import { farDigest } from './far-digest.ts';
import { secret, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const drawing = definitionOf(
  { start, interview: choosingStage(), hired: end('hired'), rejected: end('rejected') },
  { start: { next: 'interview' }, interview: { advance: 'hired', reject: 'rejected' } },
);
const hour = 3_600_000;
const nextHour = Math.ceil(Date.now() / hour) * hour;
/** A whole hour so many days from now. */
const inDays = (days: number) => nextHour + days * 24 * hour;
const zone = 'America/New_York';

let server: TestServer;
let byRole: Awaited<ReturnType<typeof signInEveryRole>>;
let run: ReturnType<typeof runByHand>;
let organisationId: string;
let ids: Record<string, string>;
let applicationId: string;
let slots: string[];

beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  const first = await signInFirst(server);
  ({ organisationId } = first);
  byRole = await signInEveryRole(server, first.client);
  run = runByHand(server.pool);
  const members = await server.database.member.findMany();
  ids = Object.fromEntries(members.map(({ role, userId }) => [role, userId]));
  await wantAtOnce();
});
afterAll(() => server.stop());

async function wantAtOnce(): Promise<void> {
  // Of the applications themselves no mail: a digest of those is due within days, whichever day it is.
  const ways = { ...usualSettings.ways, meeting: 'atOnce', application: 'inApp' };
  const settings = { ...usualSettings, quiet: null, digestAt: farDigest(), ways };
  for (const role of ['recruiter', 'interviewer'] as const)
    await byRole[role]('PUT', '/api/v1/notices/settings', settings);
}

/** A candidate who chooses between two times with an interviewer, in a job in New York. */
beforeEach(async () => {
  await server.database.staffNotice.deleteMany();
  await server.database.staffMail.deleteMany();
  const jobId = await openJob(server.database, await publish(server.database, organisationId, drawing));
  await server.database.job.update({ where: { id: jobId }, data: { zone } });
  await server.database.jobRole.create({ data: { jobId, role: 'recruiter', userId: ids['recruiter'] ?? '' } });
  const applicant = { firstName: 'Åsa', lastName: 'Ek', email: `${jobId}@example.com` };
  ({ applicationId } = (await byRole.administrator('POST', `/api/v1/jobs/${jobId}/applications`, applicant)).body);
  await run.start(applicationId);
  const times = [5, 6].map((days) => ({
    startsAt: new Date(inDays(days)).toISOString(),
    endsAt: new Date(inDays(days) + hour).toISOString(),
  }));
  const offer = { stepId: 'interview', times, places: 1, interviewerIds: [ids['interviewer']], anyway: true };
  const { body } = await byRole.administrator('POST', `/api/v1/jobs/${jobId}/slots`, offer);
  slots = body.items.map(({ id }: { id: string }) => id);
});

/** What the candidate does on their page. */
async function post(act: 'meeting' | 'call-off', fields: Record<string, string> = {}): Promise<void> {
  const { pageKey } = await server.database.application.findUniqueOrThrow({ where: { id: applicationId } });
  const path = `/c/${candidateToken(pageKey, secret)}/${act}`;
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  const { status } = await server.nobody('POST', path, new URLSearchParams(fields).toString(), headers);
  expect(status).toBe(303);
}
const choose = (at: number) => post('meeting', { slot: slots[at] ?? '' });

/** Who has been told what by now, and whether a mail will say it too. */
async function told(): Promise<string[]> {
  await tellEvents(server.database);
  const rows = await server.database.staffNotice.findMany({ where: { applicationId, kind: 'meeting' } });
  const nameOf = (userId: string | null) => Object.keys(ids).find((role) => ids[role] === userId);
  return rows
    .map(({ about, userId, mailAt }) => `${about} ${nameOf(userId)}${mailAt === null ? '' : ' by mail'}`)
    .toSorted();
}
const mails = async () => {
  await composeMails(server.database, server.environment, Date.now() + 60_000);
  return server.database.staffMail.findMany({ where: { kind: 'notices' } });
};
const written = (instant: number) => formatInstant(instant, zone, 'en', { relativeTo: Date.now(), nameZone: true });

describe('a time that a candidate books', () => {
  test('is told once the run has taken it: to who is responsible, and to the interviewer without a second mail', async () => {
    await choose(0);
    expect(await told()).toEqual([]);
    await run.signals(applicationId);
    expect(await told()).toEqual(['meetingBooked interviewer', 'meetingBooked recruiter by mail']);
    await tellInterviewers(server.database, server.environment);
    await mails();
    const sent = await server.database.staffMail.findMany({ orderBy: { kind: 'asc' } });
    expect(sent.map(({ kind, userId }) => [kind, userId])).toEqual([
      ['meeting', ids['interviewer']],
      ['notices', ids['recruiter']],
    ]);
  });

  test("is said in the reader's language and in the zone of the job, in the application too", async () => {
    await choose(0);
    await run.signals(applicationId);
    await told();
    const [mail] = await mails();
    expect(mail?.subject).toBe('The candidate has booked the meeting');
    expect(mail?.text).toContain('Åsa Ek');
    expect(mail?.text).toContain(`time: ${written(inDays(5))}`);
    const { body } = await byRole.interviewer('GET', '/api/v1/notices');
    expect(body.items).toMatchObject([{ due: new Date(inDays(5)).toISOString(), jobZone: zone }]);
  });

  test('reaches the deputy of whoever is away', async () => {
    const { id } = await server.database.absence.create({
      data: {
        ...{ organisationId, userId: ids['recruiter'] ?? '', deputyId: ids['designer'] ?? '' },
        ...{ createdBy: ids['recruiter'] ?? '', firstDay: '2026-01-01', lastDay: '2026-01-01' },
        ...{ startsAt: new Date(0), endsAt: new Date(Date.now() + 24 * hour) },
      },
    });
    await choose(0);
    await run.signals(applicationId);
    expect(await told()).toContain('meetingBooked designer by mail');
    await server.database.absence.delete({ where: { id } });
  });

  test('is told to nobody where the run refuses it', async () => {
    await choose(0);
    await byRole.administrator('POST', `/api/v1/applications/${applicationId}/withdraw`, {});
    // The run hears of that first.
    const where = { applicationId, kind: 'withdrawn' };
    await server.database.signal.updateMany({ where, data: { createdAt: new Date(0) } });
    await run.signals(applicationId);
    expect(await server.database.meeting.findMany({ where: { applicationId } })).toMatchObject([
      { status: 'cancelled' },
    ]);
    expect(await told()).toEqual([]);
  });

  test('is told to nobody where a colleague books it', async () => {
    const body = { startsAt: new Date(inDays(7)).toISOString(), endsAt: new Date(inDays(7) + hour).toISOString() };
    await byRole.administrator('POST', `/api/v1/applications/${applicationId}/meetings`, body);
    await run.signals(applicationId);
    expect(await told()).toEqual([]);
  });
});

describe('a time that a candidate changes', () => {
  beforeEach(async () => {
    await choose(0);
    await run.signals(applicationId);
  });

  test('is told with the new time, and in a mail that had not left yet alone', async () => {
    await choose(1);
    await run.signals(applicationId);
    expect((await told()).filter((line) => line.startsWith('meetingMoved'))).toEqual([
      'meetingMoved interviewer',
      'meetingMoved recruiter by mail',
    ]);
    const [mail, ...others] = await mails();
    expect(others).toEqual([]);
    expect(mail?.subject).toBe('The candidate has moved the meeting');
    expect(mail?.text).toContain(`new time: ${written(inDays(6))}`);
    expect(mail?.text).not.toContain(written(inDays(5)));
  });

  test('or calls off is told with the time that is free again', async () => {
    await post('call-off');
    await run.signals(applicationId);
    expect(await told()).toContain('meetingCancelled interviewer');
    const [mail] = await mails();
    // With the task to book another one, in one mail.
    expect(mail?.text).toContain('The candidate has called the meeting off: Åsa Ek');
    expect(mail?.text).toContain(`time that was called off: ${written(inDays(5))}`);
  });

  test('is told at once where it would have begun before the digest, though the new time is far', async () => {
    // Between the two times.
    const digestDay = localDay('Europe/Stockholm', Date.now() + 5.5 * 24 * hour);
    const settings = { ...usualSettings, quiet: null, digestAt: farDigest(), digestDays: [weekdayOf(digestDay)] };
    const { status } = await byRole.recruiter('PUT', '/api/v1/notices/settings', settings);
    expect(status).toBe(200);
    onTestFinished(wantAtOnce);
    await choose(1);
    await run.signals(applicationId);
    await told();
    const moved = await server.database.staffNotice.findMany({ where: { about: 'meetingMoved' } });
    const waits = moved.flatMap(({ mailAt }) => (mailAt === null ? [] : mailAt.getTime() - Date.now() > 60_000));
    expect(waits).toEqual([false]);
  });

  describe('by calling off and booking another one', () => {
    const again = async () => {
      await post('call-off');
      await run.signals(applicationId);
      await told();
      // As it would wait for the digest.
      const calledOff = { about: 'meetingCancelled', mailAt: { not: null } };
      const later = new Date(Date.now() + 24 * hour);
      await server.database.staffNotice.updateMany({ where: calledOff, data: { mailAt: later } });
      await choose(1);
      await run.signals(applicationId);
      await told();
      await mails();
      await composeMails(server.database, server.environment, Date.now() + 48 * hour);
      return server.database.staffMail.findMany({ where: { kind: 'notices', userId: ids['recruiter'] ?? '' } });
    };

    test('is one line, of another time, to who knew the first', async () => {
      await told();
      await mails();
      await server.database.staffMail.deleteMany();
      const [mail, ...others] = await again();
      expect(others).toEqual([]);
      expect(mail?.subject).toBe('The candidate has moved the meeting');
      expect(mail?.text).toContain(`new time: ${written(inDays(6))}`);
      expect(mail?.text).not.toContain('called the meeting off');
    });

    test('is one line, of a booked meeting, to who was never told of the first', async () => {
      const [mail, ...others] = await again();
      expect(others).toEqual([]);
      expect(mail?.subject).toBe('The candidate has booked the meeting');
      expect(mail?.text).not.toContain(written(inDays(5)));
    });
  });

  test('is mailed to nobody any more once the candidate has withdrawn', async () => {
    await told();
    await byRole.administrator('POST', `/api/v1/applications/${applicationId}/withdraw`, {});
    await run.signals(applicationId);
    await told();
    expect(await mails()).toEqual([]);
  });
});
