import { afterAll, beforeAll, expect, test } from 'vitest';
import { runByHand } from '../activities/advance/run-by-hand.ts';
import { twoStages } from '../process/interpreter/definitions.ts';
import { openJob, publish } from './furnish.ts';
import { signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server?.stop());

test('a candidate taken in on their way stands in that stage, with the date that they were promised elsewhere; no other step and no future takes them in', async () => {
  const { client, organisationId } = await signInFirst(server);
  const jobId = await openJob(server.database, await publish(server.database, organisationId, twoStages));
  const promised = new Date(Date.now() + 3 * 86_400_000).toISOString();
  const standsIn = { stepId: 'interview', since: '2026-01-12T08:00:00.000Z', promised };
  const person = { firstName: 'Åsa', lastName: 'Ek', email: 'asa@example.com' };
  const post = (place: object) => client('POST', `/api/v1/jobs/${jobId}/applications`, { ...person, standsIn: place });
  expect((await post({ ...standsIn, stepId: 'hired' })).body.errors).toMatchObject([{ code: 'stage-unknown' }]);
  expect((await post({ ...standsIn, since: promised })).body.errors).toMatchObject([{ code: 'not-past' }]);
  const { applicationId: id } = (await post(standsIn)).body;
  await runByHand(server.pool).start(id);
  const row = await server.database.application.findUniqueOrThrow({ where: { id }, include: { obligations: true } });
  expect(row).toMatchObject({
    stepId: 'interview',
    enteredAt: new Date(standsIn.since),
    promiseDue: new Date(promised),
  });
  expect(await server.database.toldDate.count({ where: { obligationId: row.obligations[0]?.id ?? '' } })).toBe(1);
  expect(await server.database.message.count({ where: { applicationId: id, purpose: 'acknowledgement' } })).toBe(0);
}, 60_000);
