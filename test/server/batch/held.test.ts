import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createKey } from '../routes/members.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { type Furnished, furnishOrganisation } from '../routes/two-organisations.ts';
import { runByHand } from '../../activities/advance/run-by-hand.ts';

let server: TestServer;
let client: Client;
let userId: string;
let own: Furnished;
beforeAll(async () => {
  server = await startTestServer();
  const first = await signInFirst(server);
  ({ client, userId } = first);
  own = await furnishOrganisation(server, first.organisationId, { name: 'Anna' });
  await server.batches.stop();
  // The one that is there already belongs to nobody.
  await server.database.decisionBatch.deleteMany();
});
afterAll(() => server.stop());

const shown = async () => (await client('GET', `/api/v1/applications/${own.applicationId}`)).body;

test('a paused process says who paused it and why', async () => {
  expect((await shown()).pause).toBeNull();
  const until = new Date(Date.now() + 9 * 86_400_000).toISOString();
  const path = `/api/v1/applications/${own.applicationId}`;
  expect((await client('POST', `${path}/pause`, { until, reason: 'Budgeten är inte klar' })).status).toBe(202);
  await runByHand(server.pool).signals(own.applicationId);
  expect(await shown()).toMatchObject({
    pausedUntil: until,
    pause: { reason: 'Budgeten är inte klar', by: 'Anna Administratör' },
  });
  const key = server.withKey(await createKey(server, userId, ['read']));
  expect((await key('GET', path)).body.pause.by).toBe('Anna Administratör');
});

test('a decision for many in which the turn has not come says who paused it, and nothing once it is over', async () => {
  const { database } = server;
  const { organisationId } = await database.application.findUniqueOrThrow({ where: { id: own.applicationId } });
  const id = randomUUID();
  await database.decisionBatch.create({
    data: {
      ...{ id, organisationId, jobId: own.jobId, stepId: 'interview', exitId: 'reject', decidedBy: userId },
      ...{ texts: {}, status: 'running', total: 1 },
      items: { create: { position: 1, applicationId: own.applicationId, visit: 1, words: {} } },
    },
  });
  expect((await shown()).batch).toMatchObject({ id, status: 'running', pausedBy: null });
  await client('POST', `/api/v1/decision-batches/${id}/pause`);
  expect((await shown()).batch).toMatchObject({ status: 'paused', pausedBy: 'Anna Administratör' });
  await database.decisionBatch.update({ where: { id }, data: { status: 'done' } });
  expect((await shown()).batch).toBeNull();
});
