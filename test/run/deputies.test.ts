import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tellEvents } from '../../server/notices/tell-events.ts';
import { definitionOf, end, rejectExit, stage, stageExit, start } from '../process/interpreter/definitions.ts';
import { openRun, type OpenRun } from './open-run.ts';

let opened: OpenRun;
beforeAll(async () => {
  opened = await openRun(
    definitionOf(
      {
        start,
        screening: stage({ exits: { advance: stageExit(), reject: rejectExit } }),
        hired: end('hired'),
        rejected: end('rejected'),
      },
      { start: { next: 'screening' }, screening: { advance: 'hired', reject: 'rejected' } },
    ),
  );
});
afterAll(() => opened?.close());

test('while the recruiter is on holiday what the ladder of a run tells them reaches the deputy, the page before the promise too', async () => {
  const { run, database } = opened;
  const { organisationId, jobId } = run;
  const karin = await database.database.jobRole.findFirstOrThrow({ where: { jobId, role: 'recruiter' } });
  const omar = { id: randomUUID(), name: 'Omar', email: 'omar@example.test' };
  await database.database.user.create({ data: omar });
  for (const userId of [karin.userId, omar.id])
    await database.database.member.create({
      data: { id: randomUUID(), organizationId: organisationId, userId, role: 'recruiter', createdAt: new Date() },
    });
  await database.database.absence.create({
    data: {
      ...{ organisationId, userId: karin.userId, deputyId: omar.id, createdBy: karin.userId },
      ...{ firstDay: '2026-01-01', lastDay: '2026-01-01', startsAt: new Date(0) },
      endsAt: new Date(Date.now() + 90 * 86_400_000),
    },
  });
  const applicationId = await run.apply();
  await run.relay();
  await run.passUntil(
    applicationId,
    async () => (await database.database.staffEvent.count({ where: { applicationId, about: 'page' } })) > 0,
  );
  await tellEvents(database.database);
  const told = await database.database.staffNotice.findMany({ where: { applicationId, userId: omar.id } });
  expect(told.map(({ about }) => about).toSorted()).toEqual(['page', 'remind']);
  expect(told.every(({ mailAt }) => mailAt !== null && mailAt.getTime() < Date.now() + 7 * 86_400_000)).toBe(true);
}, 120_000);
