import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadApplication, toLoaded } from '../../../activities/advance/load-application.ts';
import { inTransaction } from '../../../prisma/pool.ts';
import { question } from '../../process/checks/drawings.ts';
import { openRun, type OpenRun } from '../../run/open-run.ts';

let opened: OpenRun;
beforeAll(async () => {
  opened = await openRun(question);
});
afterAll(() => opened?.close());

test('answers come in the order in which they were given, whatever the visit', async () => {
  const { run, database } = opened;
  const applicationId = await run.apply();
  const given = [
    { stepId: 'offer', visit: 2, day: 1 },
    { stepId: 'question', visit: 1, day: 3 },
    { stepId: 'question', visit: 3, day: 2 },
  ];
  for (const { stepId, visit, day } of given)
    await database.database.answer.create({
      data: {
        organisationId: run.organisationId,
        applicationId,
        stepId,
        visit,
        answers: { day },
        byKind: 'candidate',
        answeredAt: new Date(day),
      },
    });
  const opening = loadApplication(applicationId, { reference: '', signalId: null });
  const rows = await inTransaction(run.pool, opening, async (read) => ({ statements: [], answer: read }));
  const loaded = toLoaded(rows[1] ?? []);
  expect(loaded?.answers.map(({ answers }) => answers['day'])).toEqual([1, 2, 3]);
});
