import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { tellInterviewers } from '../../../server/interviewers/tell-interviewers.ts';
import { sendMail } from '../../../server/staff-mail/send-mail.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { choosingStage, definitionOf, end, start } from '../../process/interpreter/definitions.ts';
import { createOrganisation, openJob, publish } from '../furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { addMember, inShort, readCalendarMails } from './calendar-mails.ts';

const drawing = definitionOf(
  { start, interview: choosingStage(), hired: end('hired'), rejected: end('rejected') },
  { start: { next: 'interview' }, interview: { advance: 'hired', reject: 'rejected' } },
);
const hour = 3_600_000;
const inHours = (hours: number) => {
  const startsAt = Math.ceil(Date.now() / hour) * hour + hours * hour;
  return { startsAt: new Date(startsAt).toISOString(), endsAt: new Date(startsAt + hour).toISOString() };
};

let server: TestServer;
let client: Client;
let organisationId: string;
let run: ReturnType<typeof runByHand>;
let applicationId: string;
let meetingId: string;
let omar: string;
let eva: string;

beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  ({ client, organisationId } = await signInFirst(server));
  run = runByHand(server.pool);
  omar = await addPerson('Omar Haddad', 'sv');
  eva = await addPerson('Eva Öst', 'en');
});
afterAll(() => server.stop());

const addPerson = (name: string, language: string, organization = organisationId, role = 'interviewer') =>
  addMember(server.database, { organisationId: organization, name, language, role });

/** All at the same hours, which is meant. */
const book = async (interviewerIds: readonly string[], guests: readonly string[] = []) => {
  const body = { ...inHours(50), place: 'Rum 3', interviewerIds, guests, anyway: true };
  const booked = await client('POST', `/api/v1/applications/${applicationId}/meetings`, body);
  ({ meetingId } = booked.body);
};
const change = (body: object, hours = 50) =>
  client('PUT', `/api/v1/meetings/${meetingId}`, { ...inHours(hours), ...body, anyway: true });

beforeEach(async () => {
  await server.database.staffMail.deleteMany();
  const jobId = await openJob(server.database, await publish(server.database, organisationId, drawing));
  const applicant = { firstName: 'Åsa', lastName: 'Ek', email: `${randomUUID()}@example.com`, phone: '070-174 06 05' };
  ({ applicationId } = (await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant)).body);
  await run.start(applicationId);
});

/** What has been told since the last time, once the run has heard all. */
async function heard() {
  await run.signals(applicationId);
  return readCalendarMails(server);
}
const heardInShort = async () => (await heard()).map(inShort);

describe('an interviewer', () => {
  test('has the meeting in their calendar once the run has taken it, in their own language and with no way to reach the candidate', async () => {
    await book([omar, eva, omar], ['Somebody else', 'Eva Öst']);
    await tellInterviewers(server.database, server.environment);
    expect(await server.database.staffMail.count()).toBe(0);
    const [toOmar, toEva, ...others] = await heard();
    expect(others).toEqual([]);
    expect([toOmar?.mail.subject, toEva?.mail.subject]).toEqual([
      'Intervju: Sjuksköterska',
      'Interview: Sjuksköterska',
    ]);
    expect(toOmar?.event).toMatchObject({ summary: 'Intervju: Sjuksköterska', location: 'Rum 3', sequence: 0 });
    expect(toOmar?.event.startDate.toJSDate().toISOString()).toBe(inHours(50).startsAt);
    expect(toOmar?.event.attendees.map((one) => one.getFirstValue())).toEqual([`mailto:${toOmar?.mail.to}`]);
    expect(toOmar?.mail.text).toContain('Du ska intervjua Åsa Ek.');
    expect(toEva?.mail.text).toContain('You are to interview Åsa Ek.');
    for (const said of [toOmar?.mail.text, toOmar?.event.description]) expect(said).not.toMatch(/example\.com|174/);
    expect(await heard()).toEqual([]);
  });

  test('hears of another time or place under the same UID with a higher sequence, and not of what is no other', async () => {
    await book([omar]);
    const [first] = await heard();
    await change({ place: 'Rum 4' });
    const [second] = await heard();
    await change({}, 70);
    const [third] = await heard();
    const all = [first, second, third];
    expect(all.map((one) => [one?.method, one?.event.sequence, one?.event.location])).toEqual([
      ['REQUEST', 0, 'Rum 3'],
      ['REQUEST', 1, 'Rum 4'],
      ['REQUEST', 2, 'Rum 4'],
    ]);
    expect(new Set(all.map((one) => one?.event.uid)).size).toBe(1);
    await change({ interviewerIds: [omar, eva] }, 70);
    expect(await heardInShort()).toEqual(['eva REQUEST 3']);
  });

  test('who is taken off, or whose meeting is called off, has it taken out of their calendar', async () => {
    await book([omar, eva]);
    await heard();
    await change({ interviewerIds: [eva] });
    expect(await heardInShort()).toEqual(['omar CANCEL 1']);
    await client('POST', `/api/v1/meetings/${meetingId}/cancel`);
    expect(await heardInShort()).toEqual(['eva CANCEL 2']);
    expect(await heard()).toEqual([]);
  });

  test('is led to the candidate as long as they see them, and to Today once the right to has ended with the meeting', async () => {
    const inJob = await addPerson('Mia Berg', 'sv');
    const { jobId } = await server.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    await server.database.jobRole.create({ data: { jobId, role: 'interviewer', userId: inJob } });
    const leadsTo = async () =>
      (await heard()).map(({ mail, event }) => [
        mail.userId,
        mail.text?.includes(`/applications/${applicationId}`),
        event.description.includes('/?mine=true'),
      ]);
    await book([omar, inJob]);
    const before = await leadsTo();
    await client('POST', `/api/v1/meetings/${meetingId}/cancel`);
    const after = await leadsTo();
    expect(new Set(before)).toEqual(
      new Set([
        [omar, true, false],
        [inJob, true, false],
      ]),
    );
    expect(new Set(after)).toEqual(
      new Set([
        [omar, false, true],
        [inJob, true, false],
      ]),
    );
  });

  test('has it taken out when the candidate withdraws before it', async () => {
    await book([omar]);
    await heard();
    await client('POST', `/api/v1/applications/${applicationId}/withdraw`, {});
    expect(await heardInShort()).toEqual(['omar CANCEL 1']);
    expect(await heard()).toEqual([]);
  });

  test('is the one of two of the same name who was chosen, also without a role in the job', async () => {
    const [one] = [await addPerson('Bo Lund', 'sv'), await addPerson('Bo Lund', 'sv')];
    await book([one]);
    expect((await heard()).map(({ mail }) => mail.userId)).toEqual([one]);
  });

  test('is nobody of another organisation, and nobody who may only read; a refusal books nothing', async () => {
    const elsewhere = await createOrganisation(server.database, 'Another region');
    const stranger = await addPerson('Siv Alm', 'sv', elsewhere);
    const viewer = await addPerson('Ulla Grön', 'sv', organisationId, 'viewer');
    const refused = async (id: string) =>
      (await client('POST', `/api/v1/applications/${applicationId}/meetings`, { ...inHours(50), interviewerIds: [id] }))
        .body.errors;
    expect(await refused(stranger)).toMatchObject([{ path: 'body.interviewerIds', code: 'person-unknown' }]);
    expect(await refused(viewer)).toMatchObject([{ path: 'body.interviewerIds', code: 'only-views' }]);
    const { jobId } = await server.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    await server.database.jobRole.create({ data: { jobId, role: 'viewer', userId: viewer } });
    expect(await refused(viewer)).toMatchObject([{ path: 'body.interviewerIds', code: 'only-views' }]);
    expect(await server.database.meeting.count({ where: { applicationId } })).toBe(0);
    await server.database.jobRole.create({ data: { jobId, role: 'interviewer', userId: viewer } });
    await book([viewer]);
    expect(await heardInShort()).toEqual(['ulla REQUEST 0']);
  });

  test('who has left the organisation may stay named when the meeting is changed, and hears nothing', async () => {
    const left = await addPerson('Rut Ek', 'sv');
    await book([left]);
    await heard();
    await server.database.member.deleteMany({ where: { userId: left } });
    expect((await change({ interviewerIds: [left, omar] })).status).toBe(202);
    expect(await heardInShort()).toEqual(['omar REQUEST 1']);
    const { body } = await client('GET', `/api/v1/applications/${applicationId}`);
    expect(body.meetings[0].interviewers).toEqual([
      { userId: left, name: 'Rut Ek' },
      { userId: omar, name: 'Omar Haddad' },
    ]);
  });

  test('gets a mail that forgets its calendar file once it has left', async () => {
    await book([omar]);
    await run.signals(applicationId);
    await tellInterviewers(server.database, server.environment);
    const { id } = await server.database.staffMail.findFirstOrThrow();
    await sendMail(server, id);
    const sent = await server.database.staffMail.findUniqueOrThrow({ where: { id } });
    expect([sent.status, sent.text, sent.ics]).toEqual(['sent', null, null]);
  });
});
