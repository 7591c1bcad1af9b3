import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Definition, StageStep } from '../../../process/definition/schema.ts';
import type { Role } from '../../../server/contract/route.ts';
import { judgeMail } from '../../../server/notices/judge-mail.ts';
import { composeMails } from '../../../server/notices/compose-mails.ts';
import { toNoticeLines } from '../../../server/notices/notice-lines.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { sendDueMails } from '../../../server/staff-mail/send-due-mails.ts';
import type { StaffEvent } from '../../../server/notices/tell-staff.ts';
import { signInEveryRole } from '../routes/members.ts';
import { type Furnished, furnishOrganisation } from '../routes/two-organisations.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { happenAbout } from './happen-about.ts';

const day = 86_400_000;

let server: TestServer;
let byRole: Record<Role, Client>;
let own: Furnished;
const ids: Record<string, string> = {};

beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  const first = await signInFirst(server);
  byRole = await signInEveryRole(server, first.client);
  own = await furnishOrganisation(server, first.organisationId, { name: 'Frida' });
  for (const { role, userId } of await server.database.member.findMany()) ids[role] ??= userId;
});
afterAll(() => server.stop());

beforeEach(async () => {
  const { jobId } = own;
  await server.database.staffNotice.deleteMany();
  await server.database.staffEvent.deleteMany();
  await server.database.staffMail.deleteMany();
  await server.database.mailboxItem.deleteMany({ where: { staff: true } });
  await server.database.meeting.updateMany({ data: { interviewerIds: [] } });
  await server.database.jobRole.deleteMany({ where: { jobId } });
  await fill('recruiter', 'recruiter');
  await fill('interviewer', 'interviewer');
});

const fill = (role: string, member: Role) =>
  server.database.jobRole.create({ data: { jobId: own.jobId, role, userId: ids[member] ?? '' } });
const takeOff = (member: Role) =>
  server.database.jobRole.deleteMany({ where: { jobId: own.jobId, userId: ids[member] ?? '' } });
const person = (member: Role) => [{ kind: 'person', personId: ids[member] ?? '' } as const];

/** Something happens about the candidate, and is told. */
const happen = (event?: Partial<StaffEvent>) => happenAbout(server.database, own, event);

/** Who is written to, days later, after what was decided upon again. */
async function mailed(): Promise<(string | undefined)[]> {
  const compose = (days: number) => composeMails(server.database, server.environment, Date.now() + days * day);
  await compose(8);
  await tellEvents(server.database);
  await compose(16);
  const mails = await server.database.staffMail.findMany({ where: { kind: 'notices' } });
  return mails.map(({ userId }) => Object.keys(ids).find((role) => ids[role] === userId)).toSorted();
}

/** The subjects of the mails that have come to the member, in the built-in mailbox. */
async function received(member: Role): Promise<(string | null)[]> {
  const { email } = await server.database.user.findUniqueOrThrow({ where: { id: ids[member] ?? '' } });
  const items = await server.database.mailboxItem.findMany({ where: { staff: true, to: email } });
  return items.filter(({ text }) => text.includes('/account/notices')).map(({ subject }) => subject);
}

/** How many notices and mentions the member is shown, and how many count as unread. */
async function shown(client: Client): Promise<number[]> {
  const notices = await client('GET', '/api/v1/notices');
  const mentions = await client('GET', '/api/v1/mentions');
  const count = await client('GET', '/api/v1/notices/count');
  return [notices.body.items.length, mentions.body.items.length, count.body.unread];
}

describe('the mail of what was told', () => {
  test('is written to whoever hears still', async () => {
    await happen();
    await happen({ kind: 'mention', to: person('interviewer'), subjectId: own.noteId });
    expect(await mailed()).toEqual(['interviewer', 'recruiter']);
  });

  test('is not written to whoever was taken off the job, but to whoever came in their place', async () => {
    await happen();
    await takeOff('recruiter');
    await fill('recruiter', 'designer');
    expect(await mailed()).toEqual(['designer']);
    expect(await shown(byRole.designer)).toEqual([1, 0, 1]);
  });

  test('is written to whom only the older version names in which the candidate stands', async () => {
    await takeOff('interviewer');
    await happen({ to: person('interviewer') });
    expect(await shown(byRole.interviewer)).toEqual([0, 0, 0]);
    const { processId, versionId, applicationId: id } = own;
    const { definition, ...version } = await server.database.version.findUniqueOrThrow({ where: { id: versionId } });
    const drawn = structuredClone(definition) as unknown as Definition;
    (drawn.steps['interview'] as StageStep).responsible = person('interviewer');
    const older = {
      organisationId: version.organisationId,
      processId,
      hash: '',
      calendar: version.calendar as object,
      number: 9,
    };
    const stood = await server.database.version.create({ data: { ...older, definition: drawn } });
    await server.database.application.update({ where: { id }, data: { versionId: stood.id } });
    expect([await mailed(), await shown(byRole.interviewer)]).toEqual([['interviewer'], [1, 0, 1]]);
    expect((await byRole.interviewer('GET', `/api/v1/applications/${id}`)).status).toBe(200);
    await server.database.application.update({ where: { id }, data: { versionId } });
    expect(await shown(byRole.interviewer)).toEqual([0, 0, 0]);
    expect((await byRole.interviewer('GET', `/api/v1/applications/${id}`)).status).toBe(404);
  });

  test('leaves out only what the person does not hear of any more', async () => {
    await happen();
    await happen({ to: person('recruiter'), about: 'review' });
    await takeOff('recruiter');
    expect(await mailed()).toEqual(['interviewer', 'recruiter']);
    const mails = await server.database.staffMail.findMany({ where: { userId: ids['recruiter'] ?? '' } });
    const { subject } = mails[0] ?? {};
    expect([mails.length, subject?.startsWith('2')]).toEqual([1, false]);
  });

  test('of a mention is not written to whoever may not read notes any more', async () => {
    await takeOff('recruiter');
    await happen({ kind: 'mention', to: person('recruiter'), subjectId: own.noteId });
    const role = (next: Role) => byRole.administrator('PUT', `/api/v1/people/${ids['recruiter']}/role`, { role: next });
    expect((await role('viewer')).status).toBe(200);
    expect(await mailed()).toEqual([]);
    await role('recruiter');
  });

  test('does not leave where it was judged so, and nobody came to write that down', async () => {
    await happen();
    await composeMails(server.database, server.environment, Date.now() + 8 * day);
    await takeOff('recruiter');
    const where = { userId: ids['recruiter'] ?? '', status: 'waiting' };
    const mail = await server.database.staffMail.findFirstOrThrow({ where });
    expect(await judgeMail(server.database, mail, Date.now())).toBe(false);
    await sendDueMails(server, Date.now() + 9 * day);
    expect(await server.database.staffMail.findUnique({ where: { id: mail.id } })).toMatchObject({ code: 'useless' });
    expect(await received('recruiter')).toEqual([]);
    await server.database.staffMail.deleteMany();
  });

  test('does not leave where its reader was taken off the job after it was written, and whoever came in their place hears', async () => {
    await happen();
    await composeMails(server.database, server.environment, Date.now() + 8 * day);
    await takeOff('recruiter');
    await fill('recruiter', 'designer');
    await sendDueMails(server, Date.now() + 9 * day);
    const own = { userId: ids['recruiter'] ?? '' };
    const mails = await server.database.staffMail.findMany({ where: own });
    expect(mails).toMatchObject([{ status: 'failed', code: 'useless', text: null, to: null }]);
    expect(await received('recruiter')).toEqual([]);
    await server.database.staffMail.deleteMany();
    expect(await mailed()).toEqual(['designer']);
  });

  test('is written anew with what its reader hears of still', async () => {
    await happen();
    await happen({ to: person('recruiter'), about: 'review' });
    await composeMails(server.database, server.environment, Date.now() + 8 * day);
    await takeOff('recruiter');
    await sendDueMails(server, Date.now() + 9 * day);
    expect(await received('recruiter')).toEqual([]);
    await composeMails(server.database, server.environment, Date.now() + 9 * day);
    await sendDueMails(server, Date.now() + 9 * day);
    const [subject] = await received('recruiter');
    expect([subject?.startsWith('2'), (await received('recruiter')).length]).toEqual([false, 1]);
  });

  test('leaves as it was written where nothing has changed', async () => {
    await happen();
    await composeMails(server.database, server.environment, Date.now() + 8 * day);
    await sendDueMails(server, Date.now() + 9 * day);
    expect((await received('recruiter')).length).toBe(1);
  });

  test('is written to the deputy also where whoever was away is back by then', async () => {
    const { organisationId } = own;
    const absence = await server.database.absence.create({
      data: {
        ...{ organisationId, userId: ids['recruiter'] ?? '', deputyId: ids['designer'] ?? '' },
        ...{ createdBy: ids['recruiter'] ?? '', firstDay: '2026-01-01', lastDay: '2026-01-01' },
        ...{ startsAt: new Date(0), endsAt: new Date(Date.now() + 90 * day) },
      },
    });
    await happen();
    await server.database.absence.delete({ where: { id: absence.id } });
    expect(await mailed()).toEqual(['designer']);
  });
});

describe('under Notices', () => {
  test('nothing is shown of a job that an interviewer is not in any more, nor counted, nor mailed', async () => {
    await happen({ kind: 'mention', to: person('interviewer'), subjectId: own.noteId });
    expect(await shown(byRole.interviewer)).toEqual([1, 1, 1]);
    await takeOff('interviewer');
    expect(await shown(byRole.interviewer)).toEqual([0, 0, 0]);
    await byRole.interviewer('PUT', '/api/v1/notices/read', { until: new Date().toISOString() });
    expect(await mailed()).toEqual([]);
    await fill('interviewer', 'interviewer');
    expect(await shown(byRole.interviewer)).toEqual([1, 1, 1]);
  });

  test('a meeting is shown to the interviewer whom it names, called off too, and not to who was taken off it', async () => {
    await takeOff('interviewer');
    const { meetingId: id } = own;
    const name = (interviewerIds: string[], status: string) =>
      server.database.meeting.update({ where: { id }, data: { interviewerIds, status } });
    await happen({ kind: 'meeting', about: 'meetingCancelled', to: person('interviewer'), subjectId: id });
    await happen({ to: person('interviewer') });
    const counts: (number | undefined)[] = [];
    for (const [interviewerIds, status] of [
      [[ids['interviewer'] ?? ''], 'booked'],
      [[ids['interviewer'] ?? ''], 'cancelled'],
      [[], 'booked'],
    ] as const) {
      await name([...interviewerIds], status);
      counts.push((await shown(byRole.interviewer))[0]);
    }
    expect(counts).toEqual([2, 1, 0]);
  });

  test('a called-off meeting of a candidate who was met alone leads to no page, in its mail to Notices', async () => {
    await takeOff('interviewer');
    const { meetingId: id, applicationId } = own;
    const interviewerIds = [ids['interviewer'] ?? ''];
    const opens = async () => {
      const { body } = await byRole.interviewer('GET', '/api/v1/notices');
      const { status } = await byRole.interviewer('GET', `/api/v1/applications/${applicationId}`);
      return [body.items.map((notice: { opens: boolean }) => notice.opens), status];
    };
    await server.database.meeting.update({ where: { id }, data: { interviewerIds, status: 'booked' } });
    await happen({ kind: 'meeting', about: 'meetingCancelled', to: person('interviewer'), subjectId: id });
    expect(await opens()).toEqual([[true], 200]);
    await server.database.meeting.update({ where: { id }, data: { status: 'cancelled' } });
    expect(await opens()).toEqual([[false], 404]);
    const notices = await server.database.staffNotice.findMany();
    const linksOf = async (isOpened: boolean) => {
      const reader = { language: 'en', zone: 'UTC', now: Date.now(), publicUrl: '' } as const;
      const lines = await server.database.$transaction((transaction) =>
        toNoticeLines(transaction, notices, { ...reader, opens: () => isOpened }),
      );
      return lines.map(({ link }) => link);
    };
    const [notice] = notices;
    const there = `?organisation=${notice?.organisationId}`;
    expect([await linksOf(true), await linksOf(false)]).toEqual([
      [`/applications/${applicationId}${there}`],
      [`/notices${there}`],
    ]);
  });

  test('what is about no job is shown to everybody', async () => {
    await happen({ jobId: null, applicationId: null, kind: 'deputy', to: person('interviewer') });
    expect(await shown(byRole.interviewer)).toEqual([1, 0, 1]);
  });
});
