import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { dateOf, dayOf } from '../../../process/calendar/days.ts';
import { createOrganisation, openNurseJob } from '../furnish.ts';
import { signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const zone = 'Europe/Stockholm';
let server: TestServer;
let client: ReturnType<TestServer['as']>;
let organisationId: string;
let jobId: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ organisationId, client } = await signInFirst(server));
});
beforeEach(async () => {
  await server.database.obligation.deleteMany();
  jobId = await openNurseJob(server.database, organisationId);
});
afterAll(() => server?.stop());

/** The Monday so many weeks ago, as an ISO date of the organisation's zone. */
function monday(weeksAgo: number): string {
  const day = dayOf(new Date().toLocaleDateString('sv', { timeZone: zone }));
  return dateOf(day - ((day + 3) % 7) - 7 * weeksAgo);
}
/** So many days after that Monday, at that hour of UTC. */
const at = (weeksAgo: number, days: number, hour = 10) =>
  new Date((dayOf(monday(weeksAgo)) + days) * 86_400_000 + hour * 3_600_000);

type Promised = {
  readonly opened: Date;
  readonly ended: Date | null;
  readonly due: Date;
  readonly first?: Date;
  readonly status?: string;
  readonly stepId?: string;
  readonly jobId?: string;
};

/** What somebody in the job was promised, and when they heard. */
async function promise({ opened, ended, due, first = due, status, stepId = 'screening', ...place }: Promised) {
  const job = await server.database.job.findUniqueOrThrow({ where: { id: place.jobId ?? jobId } });
  const candidate = await server.database.candidate.create({
    data: { organisationId: job.organisationId, firstName: 'Åsa', lastName: 'Ek' },
  });
  const { id } = await server.database.application.create({
    data: {
      ...{ organisationId: job.organisationId, jobId: job.id, versionId: job.versionId },
      ...{ candidateId: candidate.id, pageKey: randomUUID() },
    },
  });
  await server.database.obligation.create({
    data: {
      ...{
        id: randomUUID(),
        organisationId: job.organisationId,
        applicationId: id,
        key: `${stepId}/1`,
        stepId,
        visit: 1,
      },
      ...{
        openedAt: opened,
        originalDue: first,
        due,
        endedAt: ended,
        status: status ?? (ended ? 'delivered' : 'open'),
      },
    },
  });
}
const look = async (path = `jobs/${jobId}/proof`) => (await client('GET', `/api/v1/${path}`)).body;

test('answers count as kept by the last date told and by the first one, and in the week in which they came', async () => {
  await promise({ opened: at(3, 0), due: at(3, 4, 16), ended: at(3, 2) });
  await promise({ opened: at(3, 0), first: at(3, 1), due: at(2, 2), ended: at(2, 1) });
  await promise({ opened: at(3, 0), due: at(3, 4), ended: at(2, 1) });
  await promise({ opened: at(3, 0), due: at(2, 3), ended: at(2, 1), status: 'waived' });
  // Whose date has passed with neither an answer nor another date: in silence, in the week of that date.
  await promise({ opened: at(3, 0), due: at(2, 3), ended: null });
  // Not due yet, and longer ago than was asked for.
  await promise({ opened: at(3, 0), due: at(-5, 3), ended: null });
  await promise({ opened: at(9, 0), due: at(8, 3), ended: at(8, 3) });
  const proof = await look(`jobs/${jobId}/proof?weeks=4`);
  expect(proof.promises).toEqual({ due: 4, kept: 2, keptAsFirstTold: 1, silent: 1 });
  expect(proof.weeks).toEqual([
    { monday: monday(3), due: 1, kept: 1, keptAsFirstTold: 1 },
    { monday: monday(2), due: 3, kept: 1, keptAsFirstTold: 0 },
    { monday: monday(1), due: 0, kept: 0, keptAsFirstTold: 0 },
    { monday: monday(0), due: 0, kept: 0, keptAsFirstTold: 0 },
  ]);
});

test('an answer late on Sunday in Stockholm is of that week, not of the next', async () => {
  // 21:30 UTC is 22:30 or 23:30 there.
  await promise({ opened: at(2, 0), due: at(1, 5), ended: at(2, 6, 21.5) });
  expect((await look()).weeks.at(-3)).toMatchObject({ monday: monday(2), due: 1 });
  await server.database.obligation.deleteMany();
  // 23:30 UTC is Monday there.
  await promise({ opened: at(2, 0), due: at(1, 5), ended: at(2, 6, 23.5) });
  expect((await look()).weeks.at(-2)).toMatchObject({ monday: monday(1), due: 1 });
});

test('a stage tells how many working days its answers took, without weekends and days on which one is closed, and how late', async () => {
  const closed = dateOf(dayOf(monday(4)) + 2);
  await server.database.organization.update({
    where: { id: organisationId },
    data: { ownDays: { closed: [closed], worked: [dateOf(dayOf(monday(4)) + 5)] } },
  });
  const later = at(1, 4);
  // Monday to Tuesday; Monday to Thursday over the closed Wednesday; Monday to the Monday after, over a Saturday on which one works.
  await promise({ opened: at(4, 0), due: later, ended: at(4, 1) });
  await promise({ opened: at(4, 0), due: later, ended: at(4, 3) });
  await promise({ opened: at(4, 0), due: at(3, 0, 7), ended: at(3, 0) });
  await promise({ opened: at(4, 0), due: later, ended: at(4, 1), stepId: 'manager-interview' });
  const { stages, moreStages } = await look();
  expect(moreStages).toBe(0);
  expect(
    stages.map(({ name, due, late }: { name: { en: string }; due: number; late: number }) => [name.en, due, late]),
  ).toEqual([
    ['Screening', 3, 1],
    ['Interview with the manager', 1, 0],
  ]);
  expect(stages[0]).toMatchObject({ medianWorkingDays: 2, days: [1, 1, 0, 1, 0, 0, 0], longestLate: 3 * 3_600_000 });
  expect(stages[1]).toMatchObject({ medianWorkingDays: 1, days: [1, 0, 0, 0, 0, 0, 0], longestLate: null });
  await server.database.organization.update({
    where: { id: organisationId },
    data: { ownDays: { closed: [], worked: [] } },
  });
});

test('of the organisation all jobs count and nobody else’s, and a stage of one process is one over its jobs', async () => {
  const other = await openNurseJob(server.database, organisationId);
  const foreign = await openNurseJob(server.database, await createOrganisation(server.database, 'Other'));
  for (const id of [jobId, other, foreign])
    await promise({ opened: at(2, 0), due: at(2, 4), ended: at(2, 1), jobId: id });
  expect((await look('proof')).promises).toEqual({ due: 2, kept: 2, keptAsFirstTold: 2, silent: 0 });
  expect((await look()).promises.due).toBe(1);
  expect((await client('GET', `/api/v1/jobs/${foreign}/proof`)).status).toBe(404);
});

test('the file has a line of all, one of each week and one of each stage', async () => {
  await promise({ opened: at(2, 0), due: at(2, 1), ended: at(2, 1, 12) });
  const answer = await client('GET', '/api/v1/proof/file?weeks=3');
  expect(answer.headers.get('content-type')).toBe('text/csv; charset=utf-8');
  const [head, all, ...lines] = answer.text.replace('\ufeff', '').trim().split('\r\n');
  expect(head).toMatch(
    /^of,week,process,processInEnglish,stage,stageInEnglish,due,kept,keptAsFirstTold,late,longestLateHours,/,
  );
  expect(all).toMatch(/^all,,,,,,1,0,0,1,,,/);
  expect(lines.slice(0, 3)).toEqual([
    expect.stringMatching(new RegExp(`^week,${monday(2)},,,,,1,0,0,1,`)),
    expect.stringMatching(new RegExp(`^week,${monday(1)},,,,,0,0,0,0,`)),
    expect.stringMatching(new RegExp(`^week,${monday(0)},,,,,0,0,0,0,`)),
  ]);
  expect(lines[3]).toMatch(/^stage,,.+,1,0,0,1,2\.0,1,1,0,0,0,0,0,0$/);
  expect(lines).toHaveLength(4);
});
