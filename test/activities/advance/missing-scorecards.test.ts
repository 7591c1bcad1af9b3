import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  definitionOf,
  end,
  meetingStage,
  rejectExit,
  stage,
  stageExit,
  start,
} from '../../process/interpreter/definitions.ts';
import { openRun, type OpenRun } from '../../run/open-run.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { runByHand } from './run-by-hand.ts';

const competencies = [{ id: 'care', name: { sv: 'Omvårdnad', en: 'Care' } }];
const scoring = (required: number) =>
  definitionOf(
    {
      start,
      screening: stage({
        scorecard: { competencies, required },
        exits: { advance: stageExit(), reject: rejectExit },
      }),
      hired: end('hired'),
      rejected: end('rejected'),
    },
    { start: { next: 'screening' }, screening: { advance: 'hired', reject: 'rejected' } },
  );

const met = definitionOf(
  {
    start,
    interview: meetingStage({ scorecard: { competencies, required: 2 } }),
    hired: end('hired'),
    rejected: end('rejected'),
  },
  { start: { next: 'interview' }, interview: { advance: 'hired', reject: 'rejected' } },
);

let opened: OpenRun;
beforeAll(async () => {
  opened = await openRun(scoring(2));
});
afterAll(() => opened?.close());

/** A candidate in the stage, in a job with these interviewers besides its own people. */
async function candidateWith(interviewers: readonly string[], required = 2, drawing = scoring(required)) {
  const { run, database } = opened;
  const jobId = await run.addJob(drawing);
  await database.database.jobRole.deleteMany({ where: { jobId, role: 'interviewer' } });
  const ids = interviewers.map((name) => `${name}-${randomUUID()}`);
  for (const [at, id] of ids.entries()) {
    await database.database.user.create({ data: { id, name: interviewers[at] ?? '', email: `${id}@example.test` } });
    await database.database.jobRole.create({ data: { jobId, role: 'interviewer', userId: id } });
  }
  const applicationId = await run.apply({}, jobId);
  const byHand = runByHand(run.pool);
  await byHand.start(applicationId);
  const place = { applicationId, stepId: drawing === met ? 'interview' : 'screening', visit: 1 };
  return {
    ids,
    place,
    rung: async (at: number) => {
      await byHand.fire(applicationId, `rung/${at}`);
      await tellEvents(database.database);
    },
    /** A meeting that the run knows of, over by the time the ladder's rungs come. */
    meet: async (userIds: readonly string[], members: readonly string[] = userIds) => {
      const { organisationId } = run;
      for (const userId of members)
        await database.database.member.create({
          data: {
            id: randomUUID(),
            organizationId: organisationId,
            userId,
            role: 'interviewer',
            createdAt: new Date(),
          },
        });
      const times = { startsAt: new Date(Date.now() + 3_600_000), endsAt: new Date(Date.now() + 7_200_000) };
      const { id: meetingId } = await database.database.meeting.create({
        data: { organisationId, ...place, ...times, interviewerIds: [...userIds], guests: ['A guest'] },
      });
      const { stepId, visit } = place;
      const payload = { stepId, visit, meetingId, startsAt: times.startsAt.getTime(), endsAt: times.endsAt.getTime() };
      await database.database.signal.create({
        data: { organisationId, applicationId, kind: 'meetingBooked', payload, actorKind: 'person' },
      });
      await byHand.signals(applicationId);
      return (status: string) => database.database.meeting.update({ where: { id: meetingId }, data: { status } });
    },
    handIn: (authorId = '') =>
      database.database.scorecard.create({ data: { organisationId: run.organisationId, ...place, authorId } }),
    /** Who has been told what, by name. */
    told: async (about: string) => {
      const notices = await database.database.staffNotice.findMany({ where: { applicationId, about } });
      const names = await database.database.user.findMany({
        where: { id: { in: notices.map((one) => one.userId ?? '') } },
      });
      return names.map(({ name }) => name).toSorted();
    },
    missing: async (about: string) =>
      (await database.database.staffNotice.findFirstOrThrow({ where: { applicationId, about } })).missing.toSorted(),
  };
}

test('at the rung that reminds, and at the one that escalates, those whose scorecard is missing hear of it', async () => {
  const { ids, rung, handIn, told, missing } = await candidateWith(['Omar', 'Sigrid', 'Tove']);
  await handIn(ids[1]);
  await rung(0);
  expect(await told('scorecard')).toEqual(['Omar', 'Tove']);
  expect(await missing('remind')).toEqual([ids[0], ids[2]].toSorted());
  await rung(1);
  expect(await told('scorecard')).toEqual(['Omar', 'Tove']);
  expect(await missing('escalate')).toEqual([ids[0], ids[2]].toSorted());
});

test('nobody hears once as many are in as a decision needs, nor where none is needed', async () => {
  const enough = await candidateWith(['Omar', 'Sigrid', 'Tove']);
  await enough.handIn(enough.ids[0]);
  await enough.handIn(enough.ids[1]);
  await enough.rung(0);
  expect([await enough.told('scorecard'), await enough.missing('remind')]).toEqual([[], []]);
  const none = await candidateWith(['Omar'], 0);
  await none.rung(0);
  expect(await none.told('scorecard')).toEqual([]);
});

test('who has stood aside is not asked', async () => {
  const { ids, place, rung, told } = await candidateWith(['Omar', 'Sigrid']);
  await opened.database.database.stoodAside.create({ data: { ...place, userId: ids[0] ?? '', at: new Date() } });
  await rung(0);
  expect(await told('scorecard')).toEqual(['Sigrid']);
});

test('once the last interviewer stands aside or has handed in theirs, those responsible are asked for what the decision still needs', async () => {
  const { place, ids, rung, told } = await candidateWith(['Omar'], 1);
  await opened.database.database.stoodAside.create({ data: { ...place, userId: ids[0] ?? '', at: new Date() } });
  await rung(0);
  expect(await told('scorecard')).toEqual(['Karin recruiter']);
  const oneIn = await candidateWith(['Omar', 'Sigrid']);
  await opened.database.database.stoodAside.create({
    data: { ...oneIn.place, userId: oneIn.ids[0] ?? '', at: new Date() },
  });
  await oneIn.handIn(oneIn.ids[1]);
  await oneIn.rung(0);
  expect(await oneIn.told('scorecard')).toEqual(['Karin recruiter']);
});

test('where the job has no interviewers, those responsible for the stage are the ones to assess', async () => {
  const { rung, told } = await candidateWith([]);
  await rung(0);
  expect(await told('scorecard')).toEqual(['Karin recruiter']);
});

test('after a meeting those who met the candidate are asked, and nobody else of the job', async () => {
  const { ids, meet, rung, told, missing } = await candidateWith(['Omar', 'Sigrid', 'Tove'], 2, met);
  await meet([ids[1] ?? '', ids[2] ?? '']);
  await rung(0);
  expect(await told('scorecard')).toEqual(['Sigrid', 'Tove']);
  expect(await missing('remind')).toEqual([ids[1], ids[2]].toSorted());
});

test('where fewer members met the candidate than a decision needs, the interviewers of the job are asked too', async () => {
  const { ids, meet, handIn, rung, told } = await candidateWith(['Omar', 'Sigrid', 'Tove'], 2, met);
  await meet([ids[0] ?? '']);
  await handIn(ids[0]);
  await rung(0);
  expect(await told('scorecard')).toEqual(['Sigrid', 'Tove']);
  const aside = await candidateWith(['Omar', 'Sigrid', 'Tove'], 2, met);
  await aside.meet([aside.ids[0] ?? '', aside.ids[1] ?? '']);
  const stoodAside = { ...aside.place, userId: aside.ids[0] ?? '', at: new Date() };
  await opened.database.database.stoodAside.create({ data: stoodAside });
  await aside.rung(0);
  expect(await aside.told('scorecard')).toEqual(['Sigrid', 'Tove']);
});

test('where only guests, or who has left, met the candidate, the interviewers of the job are asked', async () => {
  const { ids, meet, rung, told } = await candidateWith(['Omar', 'Sigrid'], 2, met);
  await meet([ids[1] ?? ''], []);
  await rung(0);
  expect(await told('scorecard')).toEqual(['Omar', 'Sigrid']);
});

test('of a meeting to which the candidate did not come nobody is asked, whoever assesses in the job', async () => {
  const { ids, meet, rung, told, missing } = await candidateWith(['Omar', 'Sigrid'], 2, met);
  const mark = await meet([ids[0] ?? '']);
  await mark('missed');
  await rung(0);
  expect([await told('scorecard'), await missing('remind')]).toEqual([[], []]);
});
