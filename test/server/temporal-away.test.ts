import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Definition } from '../../process/definition/schema.ts';
import nurse from '../../process/gallery/nurse.json' with { type: 'json' };
import { type Relay, startRelay } from '../../server/relay/start-relay.ts';
import { createRunFixture, type RunFixture } from '../run/fixture.ts';
import { until } from '../run/until.ts';
import { temporalAddress } from '../setup/test-database.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let recruiter: Client;
let run: RunFixture;
let relay: Relay;
let gate: Server;
let isAway = true;
const reported: unknown[] = [];
const sockets = new Set<Socket>();

beforeAll(async () => {
  server = await startTestServer({ temporalAddress: `127.0.0.1:${await startGate()}` });
  const { client, organisationId } = await signInFirst(server);
  recruiter = client;
  run = await createRunFixture({
    database: server.database,
    url: server.databaseUrl,
    temporalAddress: temporalAddress(),
    definition: nurse as unknown as Definition,
    organisationId,
  });
  relay = startRelay({
    pool: server.pool,
    client: server.runs.client,
    report: (error) => void reported.push(error),
    queue: run.queue,
  });
}, 120_000);

afterAll(async () => {
  await relay?.stop();
  await run?.close();
  await server?.stop();
  for (const socket of sockets) socket.destroy();
  gate?.close();
});

/** Where the server looks for Temporal: whoever calls is cut off while that is away, and put through when it is back. */
async function startGate(): Promise<number> {
  const [host, target] = temporalAddress().split(':');
  gate = createServer((inside) => {
    if (isAway) return void inside.destroy();
    const outside = connect(Number(target), host);
    for (const socket of [inside, outside]) {
      sockets.add(socket);
      socket.on('error', () => socket.destroy());
    }
    inside.pipe(outside).pipe(inside);
  });
  gate.listen(0, '127.0.0.1');
  await once(gate, 'listening');
  return (gate.address() as AddressInfo).port;
}

test('a decision posted while Temporal is away is stored, answered 202, and applied exactly once when it is back', async () => {
  const applicationId = await run.apply();
  // The run itself began while all was well.
  await run.relay();
  const stored = () => server.database.application.findUniqueOrThrow({ where: { id: applicationId } });
  await until(async () => (await stored()).stepId === 'screening');
  // Nothing is under way whose end would show the run what has been stored meanwhile.
  await until(async () => {
    const { timers, deliveries } = await run.waiting(applicationId);
    return timers.length > 0 && deliveries.length === 0;
  });

  const body = {
    ...{ stepId: 'screening', visit: 1, exitId: 'reject' },
    ...{ feedbackText: 'Vi valde någon med mer erfarenhet av akutvård.', reason: 'Kravprofilen.' },
  };
  const key = { 'idempotency-key': 'posted-while-away' };
  const path = `/api/v1/applications/${applicationId}/decisions`;
  const posted = await recruiter('POST', path, body, key);
  expect(posted.status).toBe(202);
  // Posted again by a client that heard nothing: the same decision.
  expect((await recruiter('POST', path, body, key)).body.id).toBe(posted.body.id);

  await until(async () => reported.length > 0);
  const waiting = await recruiter('GET', `/api/v1/decisions/${posted.body.id}`);
  expect(waiting.status).toBe(200);
  expect((await stored()).waitingDecisionId).toBeNull();
  expect(await server.database.signal.count({ where: { applicationId, appliedAt: null, refusedAt: null } })).toBe(1);

  isAway = false;
  await until(async () => (await stored()).waitingDecisionId === posted.body.id);
  const events = await server.database.appliedEvent.findMany({ where: { applicationId, kind: 'decided' } });
  expect(events.map(({ refused }) => refused)).toEqual([null]);
  expect(await server.database.decision.count({ where: { applicationId } })).toBe(1);
  expect(await server.database.message.count({ where: { applicationId, purpose: 'exit' } })).toBe(1);
  expect(String(reported[0])).toContain('Temporal does not answer');
}, 120_000);
