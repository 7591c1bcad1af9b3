import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Definition, Responsible } from '../../../process/definition/schema.ts';
import { definitionOf, end, rejectExit, stage, stageExit, start } from '../../process/interpreter/definitions.ts';
import { openRun, type OpenRun } from '../../run/open-run.ts';
import { tellEvents } from '../../../server/notices/tell-events.ts';
import { runByHand } from './run-by-hand.ts';

/** Half-way to the promise these are reminded. */
function reminding(to: readonly Responsible[]): Definition {
  const screening = stage({ exits: { advance: stageExit(), reject: rejectExit } });
  if (screening.kind !== 'stage') throw new Error('A stage is no stage');
  return definitionOf(
    {
      start,
      screening: { ...screening, ladder: { ...screening.ladder, rungs: [{ at: 50, action: 'remind', to: [...to] }] } },
      hired: end('hired'),
      rejected: end('rejected'),
    },
    { start: { next: 'screening' }, screening: { advance: 'hired', reject: 'rejected' } },
  );
}

let database: OpenRun['database'];
let run: OpenRun['run'];
let close: OpenRun['close'] | undefined;
beforeAll(async () => {
  ({ database, run, close } = await openRun(reminding([{ kind: 'role', role: 'recruiter' }])));
});
afterAll(() => close?.());

async function member(): Promise<string> {
  const user = { id: randomUUID(), name: 'Maj Ek', email: `${randomUUID()}@example.test` };
  await database.database.user.create({ data: user });
  const { organisationId: organizationId } = run;
  await database.database.member.create({
    data: { id: randomUUID(), organizationId, userId: user.id, role: 'recruiter', createdAt: new Date() },
  });
  return user.id;
}

/** The names of those who are reminded of somebody, by the ladder of such a process. */
async function reminded(to: readonly Responsible[]): Promise<string[]> {
  const applicationId = await run.apply({}, await run.addJob(reminding(to)));
  const byHand = runByHand(run.pool);
  await byHand.start(applicationId);
  await byHand.fire(applicationId, 'rung/0');
  await tellEvents(database.database);
  const notices = await database.database.staffNotice.findMany({ where: { applicationId, about: 'remind' } });
  const ids = notices.flatMap(({ userId }) => userId ?? []);
  const users = await database.database.user.findMany({ where: { id: { in: ids } } });
  return users.map(({ name }) => name).toSorted();
}

const person = (personId: string): Responsible => ({ kind: 'person', personId });

test('who is named hears, and nobody else', async () => {
  expect(await reminded([person(await member())])).toEqual(['Maj Ek']);
  expect(await reminded([{ kind: 'role', role: 'manager' }])).toEqual(['Karin manager']);
});

test('in the place of somebody who is not there any more the recruiters of the job hear, once', async () => {
  const gone = await member();
  await database.database.member.deleteMany({ where: { userId: gone } });
  await database.database.user.delete({ where: { id: gone } });
  expect(await reminded([person(gone)])).toEqual(['Karin recruiter']);
  expect(await reminded([person(gone), person(randomUUID()), { kind: 'role', role: 'recruiter' }])).toEqual([
    'Karin recruiter',
  ]);
  expect(await reminded([person(gone), person(await member())])).toEqual(['Karin recruiter', 'Maj Ek']);
});
