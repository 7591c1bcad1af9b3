import { afterAll, beforeAll, expect, test } from 'vitest';
import { waitUntil } from '../../../server/launcher/wait-until.ts';
import { openJob, publish } from '../furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { drawing } from './drawing.ts';
import { startImport, uploadList } from './upload-list.ts';

const rows = 450;

let server: TestServer;
let client: Client;
let jobId: string;

beforeAll(async () => {
  server = await startTestServer({ importPauseMs: 100 });
  const first = await signInFirst(server);
  ({ client } = first);
  jobId = await openJob(server.database, await publish(server.database, first.organisationId, drawing));
});
afterAll(() => server.stop());

/** From the second batch on PostgreSQL refuses every application, and counts in a sequence, which no rollback takes back, how often. */
const breakSecondBatch = () =>
  server.asOwner(
    'create sequence refused_batches',
    `create function refuse() returns trigger language plpgsql as $$ begin
       if (select count(*) from "application") >= 200 then
         perform nextval('refused_batches');
         raise exception 'no room';
       end if;
       return null;
     end $$`,
    'create trigger refuse before insert on "application" for each statement execute function refuse()',
  );
const mend = () => server.asOwner('drop trigger refuse on "application"');
async function refusedBatches(): Promise<number> {
  const [found] = await server.database.$queryRaw<{ last: bigint; called: boolean }[]>`
    select "last_value" as last, "is_called" as called from refused_batches`;
  return found?.called ? Number(found.last) : 0;
}

test('an import whose batch fails tries again after a pause, as often as it needs, and brings nobody in twice', async () => {
  const importId = await uploadList(client, jobId, rows);
  await breakSecondBatch();
  expect((await startImport(client, importId)).body.status).toBe('running');

  expect(await waitUntil(async () => (await refusedBatches()) >= 3, 30_000)).toBe(true);
  expect((await client('GET', `/api/v1/imports/${importId}`)).body).toMatchObject({ status: 'running', imported: 200 });
  await mend();

  const statusOf = async () => (await client('GET', `/api/v1/imports/${importId}`)).body.status;
  expect(await waitUntil(async () => (await statusOf()) === 'done', 30_000)).toBe(true);
  expect(await server.database.application.count({ where: { jobId } })).toBe(rows);
  expect(await server.database.candidate.count()).toBe(rows);
}, 90_000);

test('one that comes no further for long is shown as stopped, and goes on when a person asks, who sees it end however long ago the list was read', async () => {
  const importId = await uploadList(client, jobId, 1, 'Ny');
  const createdAt = new Date(Date.now() - 600_000);
  await server.database.import.update({ where: { id: importId }, data: { createdAt } });
  await server.asOwner(
    'create trigger refuse before insert on "application" for each statement execute function refuse()',
  );
  await startImport(client, importId);
  const statusOf = async () => (await client('GET', `/api/v1/imports/${importId}`)).body.status;
  expect(await waitUntil(async () => (await statusOf()) === 'failed', 60_000)).toBe(true);
  await mend();
  await startImport(client, importId);
  expect(await waitUntil(async () => (await statusOf()) === 'done', 30_000)).toBe(true);
  expect(await server.database.application.count({ where: { jobId } })).toBe(rows + 1);
  const told = await server.database.staffEvent.findMany({ where: { subjectId: importId } });
  expect(told.map(({ about }) => about)).toEqual(['importStopped']);
}, 120_000);

test('one that a closing stops goes on by itself once the job is open again, and has stopped where the job stays closed', async () => {
  const { database } = server;
  const { version, versionId, organisationId } = await database.job.findUniqueOrThrow({
    where: { id: jobId },
    include: { version: true },
  });
  const closing = await openJob(database, { versionId, organisationId, processId: version.processId });
  const applicant = { firstName: 'Anna', lastName: 'Ek', email: 'anna.in@example.com' };
  await client('POST', `/api/v1/jobs/${closing}/applications`, applicant);
  const importOf = async (id: string) => (await client('GET', `/api/v1/imports/${id}`)).body;
  /** As one that was running when the job began to close. */
  const setGoing = (id: string) =>
    database.import.update({ where: { id }, data: { status: 'running', startedAt: new Date() } });
  const begin = (closesAt: Date | null) =>
    database.job.update({ where: { id: closing }, data: { status: 'closing', closesAt } });

  const first = await uploadList(client, closing, 3, 'Stannad');
  await begin(new Date(Date.now() + 86_400_000));
  await setGoing(first);
  expect(await waitUntil(async () => (await importOf(first)).status !== 'running', 1_500)).toBe(false);
  expect((await client('POST', `/api/v1/jobs/${closing}/reopen`)).status).toBe(200);
  expect(await waitUntil(async () => (await importOf(first)).status === 'done', 30_000)).toBe(true);
  expect(await database.application.count({ where: { jobId: closing } })).toBe(4);

  const second = await uploadList(client, closing, 1, 'Sen');
  await begin(null);
  await setGoing(second);
  expect(await waitUntil(async () => (await importOf(second)).status === 'failed', 30_000)).toBe(true);
  expect(await database.staffEvent.count({ where: { about: 'importStopped', subjectId: second } })).toBe(1);
}, 90_000);

test('one of which all comes in is told to whoever asked for it where it waited, and not where they saw it end', async () => {
  const { database } = server;
  const importedAfter = async (waited: number) => {
    const id = await uploadList(client, jobId, 2, `Efter${waited}`);
    const { organisationId, createdBy } = await database.import.findUniqueOrThrow({ where: { id } });
    const asked = { actorKind: 'person', actorId: createdBy, action: 'runImport', target: 'import', targetId: id };
    await database.auditEntry.create({ data: { organisationId, ...asked, at: new Date(Date.now() - waited) } });
    await database.import.update({ where: { id }, data: { status: 'running', startedAt: new Date() } });
    const statusOf = async () => (await client('GET', `/api/v1/imports/${id}`)).body.status;
    expect(await waitUntil(async () => (await statusOf()) === 'done', 30_000)).toBe(true);
    return database.staffEvent.findMany({ where: { subjectId: id }, select: { about: true } });
  };
  expect(await importedAfter(600_000)).toEqual([{ about: 'importDone' }]);
  expect(await importedAfter(0)).toEqual([]);
}, 90_000);
