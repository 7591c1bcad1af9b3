import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { choosingStage, definitionOf, end, start } from '../../process/interpreter/definitions.ts';
import { openJob, publish } from '../furnish.ts';
import { addMember, inShort, readCalendarMails } from '../interviewers/calendar-mails.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const drawing = definitionOf(
  { start, interview: choosingStage(), hired: end('hired'), rejected: end('rejected') },
  { start: { next: 'interview' }, interview: { advance: 'hired', reject: 'rejected' } },
);
const saysWhom = 'Du möter {{ meeting.interviewers }}.';
const naming = {
  ...drawing,
  texts: {
    ...drawing.texts,
    invitation: { name: 'invitation', email: { sv: { subject: 'Intervju', body: saysWhom } }, sms: { sv: saysWhom } },
  },
};

const hour = 3_600_000;
const inHours = (hours: number) => {
  const startsAt = Math.ceil(Date.now() / hour) * hour + hours * hour;
  return { startsAt: new Date(startsAt).toISOString(), endsAt: new Date(startsAt + hour).toISOString() };
};

let server: TestServer;
let client: Client;
let organisationId: string;
let run: ReturnType<typeof runByHand>;
let omar: string;
let eva: string;
let rut: string;
beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  ({ client, organisationId } = await signInFirst(server));
  run = runByHand(server.pool);
  omar = await addMember(server.database, { organisationId, name: 'Omar Haddad' });
  eva = await addMember(server.database, { organisationId, name: 'Eva Öst' });
});
afterAll(() => server.stop());
beforeEach(async () => {
  rut = await addMember(server.database, { organisationId, name: 'Rut Ek' });
});

const open = async (drawn = drawing) => openJob(server.database, await publish(server.database, organisationId, drawn));

/** Somebody who stands in the interview, with a meeting that its run and its interviewers know of. */
async function meet(interviewerIds: readonly string[], drawn = drawing) {
  const applicant = { firstName: 'Åsa', lastName: 'Ek', email: `${randomUUID()}@example.com` };
  const jobId = await open(drawn);
  const { applicationId } = (await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant)).body;
  await run.start(applicationId);
  const address = `/api/v1/applications/${applicationId}/meetings`;
  const { body } = await client('POST', address, { ...inHours(50), place: 'Rum 3', interviewerIds, anyway: true });
  await run.signals(applicationId);
  await readCalendarMails(server);
  return { jobId, applicationId, meetingId: body.meetingId as string };
}

/** A channel has accepted what there is to say. */
async function accept(applicationId: string) {
  const data = { status: 'sent', acceptedAt: new Date() };
  await server.database.message.updateMany({ where: { applicationId }, data });
  await server.database.$executeRaw`
    update "application" set "state" = jsonb_set("state", '{pending}', '{}') where "id" = ${applicationId}::uuid`;
}

const leave = (successorId?: string) =>
  client('DELETE', `/api/v1/people/${rut}${successorId === undefined ? '' : `?successorId=${successorId}`}`);
const meetingOf = ({ meetingId }: { readonly meetingId: string }) =>
  server.database.meeting.findUniqueOrThrow({ where: { id: meetingId } });
const interviewersOf = async (meeting: { readonly meetingId: string }) => (await meetingOf(meeting)).interviewerIds;
const said = async (applicationId: string) =>
  (
    await server.database.message.findMany({
      where: { applicationId, purpose: { in: ['invitation', 'moved'] }, status: { not: 'cancelled' } },
      orderBy: { createdAt: 'asc' },
    })
  ).map(({ text }) => text);

describe('whoever takes over from somebody who leaves', () => {
  test('meets the candidates whom they were to meet, once each, and has that in the calendar', async () => {
    const alone = await meet([rut]);
    const both = await meet([omar, rut, eva]);
    for (const { applicationId } of [alone, both]) await accept(applicationId);
    expect((await client('GET', `/api/v1/people/${rut}/duties`)).body).toMatchObject({ meetings: 2, offeredTimes: 0 });
    expect((await leave()).body.code).toBe('successorNeeded');
    expect(await interviewersOf(alone)).toEqual([rut]);
    expect((await leave(eva)).body).toMatchObject({ userId: rut, meetings: 2 });
    expect([await interviewersOf(alone), await interviewersOf(both)]).toEqual([[eva], [omar, eva]]);
    for (const { applicationId } of [alone, both]) await run.signals(applicationId);
    // Omar knows of his already, and so does Eva of the other one; whoever has left belongs to nobody who is told.
    expect((await readCalendarMails(server)).map(inShort)).toEqual(['eva REQUEST 1']);
    // Nobody had told the candidates whom they would meet.
    for (const { applicationId } of [alone, both]) expect(await said(applicationId)).toHaveLength(1);
    const entry = await server.database.auditEntry.findFirstOrThrow({
      where: { action: 'meetingChanged', targetId: alone.applicationId },
    });
    expect(entry.after).toMatchObject({ meetingId: alone.meetingId, interviewerIds: [eva] });
  });

  test('has nothing to do with meetings that were held, called off or are over', async () => {
    const [held, off, over] = [await meet([rut]), await meet([rut]), await meet([rut])];
    await client('POST', `/api/v1/meetings/${held.meetingId}/met`, { endedAt: new Date().toISOString() });
    await client('POST', `/api/v1/meetings/${off.meetingId}/cancel`);
    const ago = (hours: number) => new Date(Date.now() - hours * hour);
    await server.database.meeting.update({
      where: { id: over.meetingId },
      data: { startsAt: ago(2), endsAt: ago(1) },
    });
    expect((await client('GET', `/api/v1/people/${rut}/duties`)).body.meetings).toBe(0);
    expect((await leave(eva)).body.meetings).toBe(0);
    for (const one of [held, off, over]) expect(await interviewersOf(one)).toEqual([rut]);
  });

  test('is named to candidates who have been told whom they meet', async () => {
    const told = await meet([rut], naming);
    const waits = await meet([rut], naming);
    await accept(told.applicationId);
    await leave(eva);
    for (const { applicationId } of [told, waits]) await run.signals(applicationId);
    const [first, changed, ...others] = await said(told.applicationId);
    expect([first, others]).toEqual([expect.stringContaining('Du möter Rut Ek.'), []]);
    expect(changed).toMatch(/Något om mötet har ändrats[\s\S]*Du möter Eva Öst\./);
    // What has not left yet says it as it is now.
    expect(await said(waits.applicationId)).toEqual([expect.stringContaining('Du möter Eva Öst.')]);
  });

  test('meets whoever chooses a time that is offered still', async () => {
    const jobId = await open();
    const offer = (interviewerIds: string[], hours: number, withdrawnAt: Date | null = null) =>
      server.database.meetingSlot.create({
        data: {
          ...{ id: randomUUID(), organisationId, jobId, stepId: 'interview', places: 1, offeredBy: omar },
          ...{ ...inHours(hours), interviewerIds, withdrawnAt },
        },
      });
    const slots = [
      await offer([rut], 20),
      await offer([eva, rut], 21),
      await offer([rut], -20),
      await offer([rut], 22, new Date()),
    ];
    expect((await client('GET', `/api/v1/people/${rut}/duties`)).body.offeredTimes).toBe(2);
    expect((await leave()).body.code).toBe('successorNeeded');
    expect((await leave(eva)).status).toBe(200);
    const now = await server.database.meetingSlot.findMany({ where: { jobId } });
    expect(slots.map(({ id }) => now.find((one) => one.id === id)?.interviewerIds)).toEqual([
      [eva],
      [eva],
      [rut],
      [rut],
    ]);
  });

  test('meets whoever chooses one of a job that was closing and is opened again', async () => {
    const jobId = await open();
    const applicant = { firstName: 'Åsa', lastName: 'Ek', email: `${randomUUID()}@example.com` };
    await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant);
    const { id } = await server.database.meetingSlot.create({
      data: {
        ...{ id: randomUUID(), organisationId, jobId, stepId: 'interview', places: 1, offeredBy: omar },
        ...{ ...inHours(20), interviewerIds: [rut] },
      },
    });
    expect((await client('POST', `/api/v1/jobs/${jobId}/close`, { reason: 'Filled' })).status).toBe(202);
    expect((await leave()).body.code).toBe('successorNeeded');
    expect((await leave(eva)).status).toBe(200);
    expect((await client('POST', `/api/v1/jobs/${jobId}/reopen`)).body.status).toBe('open');
    expect((await server.database.meetingSlot.findUniqueOrThrow({ where: { id } })).interviewerIds).toEqual([eva]);
  });

  test('is the one who meets the candidate also where the run refuses what was changed before', async () => {
    const meeting = await meet([rut]);
    await client('PUT', `/api/v1/meetings/${meeting.meetingId}`, { ...inHours(50), place: 'Rum 9', anyway: true });
    const text = 'Du hör av oss.';
    const { body } = await client('POST', `/api/v1/applications/${meeting.applicationId}/decisions`, {
      ...{ stepId: 'interview', visit: 1, exitId: 'reject', reason: 'Annan profil' },
      ...{ feedbackText: text, strength: text, development: text },
    });
    // By the clock of another server it was decided first, so that the run hears of it first.
    const { signalId } = await server.database.decision.findUniqueOrThrow({ where: { id: body.id } });
    await server.database.signal.update({
      where: { id: signalId },
      data: { createdAt: new Date(Date.now() - hour) },
    });
    await leave(eva);
    await run.signals(meeting.applicationId);
    expect(await meetingOf(meeting)).toMatchObject({ status: 'booked', place: 'Rum 3', interviewerIds: [eva] });
  });
});
