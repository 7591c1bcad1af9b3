import { afterAll, beforeAll, expect, test } from 'vitest';
import { endOfToday } from '../../server/use-cases/end-of-today.ts';
import { openJob } from './furnish.ts';
import { type Furnished, furnishOrganisation } from './routes/two-organisations.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let client: Client;
let own: Furnished;
beforeAll(async () => {
  server = await startTestServer({ mailboxOnly: true });
  const first = await signInFirst(server);
  ({ client } = first);
  own = await furnishOrganisation(server, first.organisationId, { name: 'Frida' });
});
afterAll(() => server.stop());

test('what is due today is reckoned in each job’s own zone, whatever that of the newest job', async () => {
  const { organisationId, processId, versionId, jobId, applicationId } = own;
  const newest = await openJob(server.database, { organisationId, processId, versionId });
  await server.database.job.update({ where: { id: newest }, data: { zone: 'Pacific/Kiritimati' } });
  await server.database.job.update({ where: { id: jobId }, data: { zone: 'Europe/Stockholm' } });
  const [here, there] = [endOfToday('Europe/Stockholm'), endOfToday('Pacific/Kiritimati')];
  // Today ends there eleven hours after the last midnight here or after the next one.
  const due = new Date((here.getTime() + there.getTime()) / 2);
  const { count } = await server.database.obligation.updateMany({
    where: { applicationId },
    data: { due, status: 'open' },
  });
  const { body } = await client('GET', '/api/v1/jobs');
  const { dueToday } = body.items.find(({ id }: { id: string }) => id === jobId);
  expect(count).toBeGreaterThan(0);
  expect(dueToday).toBe(due < here ? count : 0);
});
