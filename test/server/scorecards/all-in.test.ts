import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { composeMails } from '../../../server/notices/compose-mails.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { definitionOf, end, rejectExit, stage, stageExit, start } from '../../process/interpreter/definitions.ts';
import { openJob, publish } from '../furnish.ts';
import { signInEveryRole } from '../routes/members.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { scorecard, secret } from './assessors.ts';

const assessed = (required: number) =>
  definitionOf(
    {
      start,
      screening: stage({
        scorecard: { competencies: [{ id: 'care', name: { sv: 'Omvårdnad', en: 'Care' } }], required },
        exits: { advance: stageExit(), reject: rejectExit },
      }),
      hired: end('hired'),
      rejected: end('rejected'),
    },
    { start: { next: 'screening' }, screening: { advance: 'hired', reject: 'rejected' } },
  );

let server: TestServer;
let byRole: Awaited<ReturnType<typeof signInEveryRole>>;
let organisationId: string;
let ids: Record<string, string>;
let applicationId: string;

beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  const first = await signInFirst(server);
  ({ organisationId } = first);
  byRole = await signInEveryRole(server, first.client);
  const members = await server.database.member.findMany();
  ids = Object.fromEntries(members.map(({ role, userId }) => [role, userId]));
});
afterAll(() => server.stop());
beforeEach(() => stand(assessed(2)));

/** A candidate in such a stage, in a job with a recruiter, who is responsible, and an interviewer. */
async function stand(drawing: ReturnType<typeof assessed>): Promise<void> {
  const jobId = await openJob(server.database, await publish(server.database, organisationId, drawing));
  await server.database.jobRole.createMany({
    data: ['recruiter', 'interviewer'].map((role) => ({ jobId, role, userId: ids[role] ?? '' })),
  });
  const applicant = { firstName: 'Åsa', lastName: 'Ek', email: `${jobId}@example.com` };
  ({ applicationId } = (await byRole.administrator('POST', `/api/v1/jobs/${jobId}/applications`, applicant)).body);
  await runByHand(server.pool).start(applicationId);
}

async function handIn(by: Client, change: object = {}): Promise<void> {
  const body = { ...scorecard(4, change), stepId: 'screening' };
  expect((await by('POST', `/api/v1/applications/${applicationId}/scorecard`, body)).status).toBe(201);
}

/** Who has been told that they are in, as user ids. */
async function told(): Promise<(string | null)[]> {
  await tellEvents(server.database);
  const where = { applicationId, kind: 'scorecardsIn' };
  return (await server.database.staffNotice.findMany({ where })).map(({ userId }) => userId);
}

describe('that the scorecards are in', () => {
  test('is told to who is responsible for the stage when the last one that a decision needs comes, and not before', async () => {
    await handIn(byRole.interviewer);
    expect(await told()).toEqual([]);
    await handIn(byRole.administrator);
    expect(await told()).toEqual([ids['recruiter']]);
    const { body, text } = await byRole.recruiter('GET', '/api/v1/notices?unread=true&limit=1');
    expect(body.items).toMatchObject([
      { kind: 'scorecardsIn', applicationId, candidateName: 'Åsa Ek', jobTitle: 'Sjuksköterska', missing: [] },
    ]);
    expect(text).not.toContain(secret);
  });

  test('is told once for a visit, also if one is revised or a third one comes', async () => {
    await handIn(byRole.interviewer);
    await handIn(byRole.administrator);
    await told();
    await handIn(byRole.interviewer, { reason: 'Remembered more', privateNote: 'Other' });
    await handIn(byRole.recruiter);
    expect(await told()).toEqual([ids['recruiter']]);
  });

  test('is told when the last two come at the same moment', async () => {
    await Promise.all([handIn(byRole.interviewer), handIn(byRole.administrator)]);
    expect(await told()).toEqual([ids['recruiter']]);
  });

  test('is told to nobody who hands in the last one themselves, nor where a decision needs none', async () => {
    await handIn(byRole.interviewer);
    await handIn(byRole.recruiter);
    expect(await told()).toEqual([]);
    await stand(assessed(0));
    await handIn(byRole.interviewer);
    expect(await told()).toEqual([]);
  });

  test('reaches the deputy of whoever is away', async () => {
    const { id } = await server.database.absence.create({
      data: {
        ...{ organisationId, userId: ids['recruiter'] ?? '', deputyId: ids['designer'] ?? '' },
        ...{ createdBy: ids['recruiter'] ?? '', firstDay: '2026-01-01', lastDay: '2026-01-01' },
        ...{ startsAt: new Date(0), endsAt: new Date(Date.now() + 86_400_000) },
      },
    });
    await handIn(byRole.interviewer);
    await handIn(byRole.administrator);
    expect((await told()).toSorted()).toEqual([ids['recruiter'], ids['designer']].toSorted());
    await server.database.absence.delete({ where: { id } });
  });

  test('is mailed with the candidate and where to decide, and nothing of what they say; not once it is decided', async () => {
    const tomorrow = Date.now() + 86_400_000;
    const mails = async () => {
      await server.database.staffNotice.deleteMany({ where: { NOT: { applicationId, kind: 'scorecardsIn' } } });
      await composeMails(server.database, server.environment, tomorrow);
      const written = await server.database.staffMail.findMany({ where: { kind: 'notices' } });
      await server.database.staffMail.deleteMany();
      return written;
    };
    await handIn(byRole.interviewer);
    await handIn(byRole.administrator);
    await told();
    const [mail] = await mails();
    expect(mail?.subject).toBe('The scorecards needed are in, you can decide');
    for (const words of ['Åsa Ek', 'Sjuksköterska', `/applications/${applicationId}`])
      expect(mail?.text).toContain(words);
    expect(mail?.text).not.toContain(secret);
    await stand(assessed(1));
    await handIn(byRole.interviewer);
    await told();
    await server.database.application.update({ where: { id: applicationId }, data: { stepId: 'hired' } });
    expect(await mails()).toEqual([]);
  });
});
