import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { runByHand } from '../../activities/advance/run-by-hand.ts';
import { choosingStage, definitionOf, end, start } from '../../process/interpreter/definitions.ts';
import { openJob, publish } from '../furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';

const drawing = definitionOf(
  { start, interview: choosingStage(), hired: end('hired'), rejected: end('rejected') },
  { start: { next: 'interview' }, interview: { advance: 'hired', reject: 'rejected' } },
);

let server: TestServer;
let client: Client;
let organisationId: string;
let run: ReturnType<typeof runByHand>;
let applicationId: string;
let replyId: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ client, organisationId } = await signInFirst(server));
  run = runByHand(server.pool);
});
afterAll(() => server.stop());

beforeEach(async () => {
  const jobId = await openJob(server.database, await publish(server.database, organisationId, drawing));
  const email = `${randomUUID()}@example.com`;
  const applicant = { firstName: 'Åsa', lastName: 'Ek', email };
  ({ applicationId } = (await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant)).body);
  await run.start(applicationId);
  replyId = randomUUID();
  await server.database.reply.create({
    data: {
      ...{ id: replyId, organisationId, applicationId, channel: 'email', provider: 'mail', eventId: replyId },
      ...{ from: email, text: 'Kan jag komma på torsdag?', meaning: 'words', receivedAt: new Date() },
    },
  });
  await server.database.task.create({
    data: {
      ...{ organisationId, applicationId, key: `reply/${replyId}`, about: 'reply', openedAt: new Date() },
      assignees: [{ kind: 'role', role: 'recruiter' }],
    },
  });
});

/** An answer that its run has ordered and that has not left. */
async function answer() {
  const address = `/api/v1/applications/${applicationId}/replies/${replyId}/answer`;
  const { status } = await client('POST', address, { channel: 'email', text: 'Torsdag kl. 10 går bra.' });
  expect(status).toBe(202);
  await run.signals(applicationId);
  return server.database.message.findFirstOrThrow({
    where: { applicationId, purpose: 'replyAnswer' },
    orderBy: { createdAt: 'desc' },
  });
}

async function closeJob() {
  await server.database.signal.create({
    data: { organisationId, applicationId, kind: 'jobClosed', payload: {}, actorKind: 'besked' },
  });
  await run.signals(applicationId);
}

const onToday = async (): Promise<unknown[]> =>
  (await client('GET', '/api/v1/tasks?mine=true')).body.items.flatMap(
    (task: { applicationId: string; about: string }) =>
      task.applicationId === applicationId && task.about === 'reply' ? [task] : [],
  );
const stateOf = async () =>
  (await client('GET', `/api/v1/applications/${applicationId}/replies`)).body.items[0].state as {
    readonly kind: string;
    readonly taskId: string | null;
  };

test('what a candidate wrote is on Today again where closing the job took back the answer, until somebody says that it needs none', async () => {
  await answer();
  await answer();
  expect([await onToday(), (await stateOf()).kind]).toEqual([[], 'answered']);
  await closeJob();
  const { kind, taskId } = await stateOf();
  expect([kind, await onToday()]).toEqual([
    'open',
    [expect.objectContaining({ id: taskId, say: 'Kan jag komma på torsdag?' })],
  ]);
  expect((await client('POST', `/api/v1/tasks/${taskId}/done`, {})).status).toBe(202);
  expect(await onToday()).toEqual([]);
});

test('what has been answered once is not on Today again where a second answer was taken back', async () => {
  const { id } = await answer();
  await server.database.message.update({ where: { id }, data: { status: 'sent', acceptedAt: new Date() } });
  await answer();
  await closeJob();
  expect([await onToday(), (await stateOf()).kind]).toEqual([[], 'answered']);
});
