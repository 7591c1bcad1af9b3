import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { waitUntil } from '../../server/launcher/wait-until.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let client: Client;
beforeAll(async () => {
  server = await startTestServer();
  ({ client } = await signInFirst(server));
});
afterAll(() => server.stop());

const nurse = JSON.parse(readFileSync(new URL('../../process/gallery/nurse.json', import.meta.url), 'utf8'));

const definitionOf = (id: string) =>
  JSON.parse(readFileSync(new URL(`../../process/gallery/${id}.json`, import.meta.url), 'utf8'));

test('a process from the gallery is saved, published with two years of holidays, and listed as live', async () => {
  const made = await client('POST', '/api/v1/processes', { from: 'gallery', galleryId: 'nurse' });
  expect(made.status).toBe(201);
  expect(made.headers.get('etag')).toBe('"1"');
  const { id, draft } = made.body;
  draft.name.en = 'Nurse 2';
  const saved = await client('PUT', `/api/v1/processes/${id}/draft`, { definition: draft }, { 'if-match': '"1"' });
  expect(saved.body.draftRevision).toBe(2);
  const published = await client('POST', `/api/v1/processes/${id}/publish`, { draftRevision: 2, note: 'first' });
  expect([published.status, published.body.number]).toEqual([201, 1]);
  const version = await server.database.version.findUniqueOrThrow({ where: { id: published.body.id } });
  const calendar = version.calendar as { holidays: string[]; horizon: { from: string; to: string } };
  const years = Number(calendar.horizon.to.slice(0, 4)) - Number(calendar.horizon.from.slice(0, 4));
  expect(years).toBe(2);
  expect(calendar.holidays.some((date) => date.endsWith('-12-24'))).toBe(true);
  const { body } = await client('GET', '/api/v1/processes');
  expect(body.items[0]).toMatchObject({
    id,
    changed: false,
    live: { number: 1 },
    errors: 0,
    draftSavedBy: 'Anna Administratör',
  });
});

test('the gallery says of each ready process whom it suits, how large it is and its longest silence', async () => {
  const { body } = await client('GET', '/api/v1/gallery');
  expect(body.items).toHaveLength(8);
  const warehouse = body.items.find(({ id }: { id: string }) => id === 'warehouse');
  expect(warehouse).toMatchObject({ suits: ['manyApplicants'], channels: ['sms'], languages: ['sv', 'en'], steps: 18 });
  for (const { id, longestSilence } of body.items) {
    const { longestSilence: allowed } = definitionOf(id).policy;
    expect(longestSilence.calendarDays, id).toBeGreaterThan(1);
    expect(longestSilence.calendarDays, id).toBeLessThanOrEqual(allowed.amount);
  }
});

test('a process is found by its id as files have it, and nobody else’s is', async () => {
  const { body: made } = await client('POST', '/api/v1/processes', { from: 'gallery', galleryId: 'warehouse' });
  const { body } = await client('GET', '/api/v1/processes?slug=warehouse');
  expect(body.items.map(({ id }: { id: string }) => id)).toEqual([made.id]);
  expect((await client('GET', '/api/v1/processes?slug=none-such')).body).toEqual({ items: [], next: null });
  expect((await client('GET', `/api/v1/processes?slug=${'a'.repeat(49)}`)).status).toBe(400);
});

test('a draft made from an older one is refused with who saved the newer and when', async () => {
  const { body: made } = await client('POST', '/api/v1/processes', { from: 'empty', name: 'Städare' });
  expect(made.slug).toBe('stadare');
  const path = `/api/v1/processes/${made.id}/draft`;
  await client('PUT', path, { definition: made.draft }, { 'if-match': '1' });
  const stale = await client('PUT', path, { definition: made.draft }, { 'if-match': '1' });
  expect([stale.status, stale.body.code, stale.body.changedBy]).toEqual([
    412,
    'changedMeanwhile',
    'Anna Administratör',
  ]);
  expect(Date.parse(stale.body.changedAt)).toBeGreaterThan(Date.now() - 60_000);
  expect((await client('PUT', path, { definition: made.draft })).status).toBe(428);
});

test('a draft with an error is saved as it is and not published', async () => {
  const { body: made } = await client('POST', '/api/v1/processes', { from: 'empty', name: 'Empty' });
  const saved = await client(
    'PUT',
    `/api/v1/processes/${made.id}/draft`,
    { definition: { half: 'drawn' } },
    { 'if-match': '1' },
  );
  expect(saved.status).toBe(200);
  expect([made.isReadable, (await client('GET', `/api/v1/processes/${made.id}`)).body.isReadable]).toEqual([
    true,
    false,
  ]);
  const refused = await client('POST', `/api/v1/processes/${made.id}/publish`, { draftRevision: 2 });
  expect([refused.status, refused.body.code]).toEqual([422, 'problemsStand']);
  expect(refused.body.problems.length).toBeGreaterThan(0);
  const { body } = await client('GET', `/api/v1/processes/${made.id}/versions`);
  expect(body.items).toEqual([]);
});

test('a draft whose scenario goes otherwise is not published, and the answer names it and says where it went', async () => {
  const { body: made } = await client('POST', '/api/v1/processes', { from: 'gallery', galleryId: 'nurse' });
  const [first, ...others] = made.draft.scenarios;
  const wrong = { ...first, expect: [{ kind: 'outcome', outcome: 'hired' }] };
  const definition = { ...made.draft, scenarios: [wrong, ...others] };
  await client('PUT', `/api/v1/processes/${made.id}/draft`, { definition }, { 'if-match': '1' });
  const refused = await client('POST', `/api/v1/processes/${made.id}/publish`, { draftRevision: 2 });
  expect([refused.status, refused.body.code]).toEqual([422, 'problemsStand']);
  expect(refused.body.errors).toEqual([
    expect.objectContaining({
      path: 'scenarios.0.expect.0',
      code: 'scenario-fails',
      message: expect.stringMatching(
        /Ingen beslutar på tre veckor.*stod kvar i ”Urval”|Nobody decides.*stood in “Screening”/,
      ),
    }),
  ]);
  await client('PUT', `/api/v1/processes/${made.id}/draft`, { definition: made.draft }, { 'if-match': '2' });
  const published = await client('POST', `/api/v1/processes/${made.id}/publish`, { draftRevision: 3 });
  expect(published.status).toBe(201);
});

test('a process file comes out byte for byte as it went in', async () => {
  const { body: made } = await client('POST', '/api/v1/processes', {
    from: 'file',
    definition: { ...nurse, id: 'from-a-file' },
  });
  const { text } = await client('GET', `/api/v1/processes/${made.id}/file`);
  expect(text).toBe(`${JSON.stringify({ ...nurse, id: 'from-a-file' }, null, 2)}\n`);
});

test('the same request with the same Idempotency-Key makes one process, another body with it is refused', async () => {
  const headers = { 'idempotency-key': 'once-please' };
  const one = await client('POST', '/api/v1/processes', { from: 'empty', name: 'Once' }, headers);
  const two = await client('POST', '/api/v1/processes', { from: 'empty', name: 'Once' }, headers);
  expect(two.body).toEqual(one.body);
  expect(two.headers.get('idempotency-replayed')).toBe('true');
  const other = await client('POST', '/api/v1/processes', { from: 'empty', name: 'Twice' }, headers);
  expect([other.status, other.body.code]).toEqual([422, 'idempotencyKeyReused']);
});

test('what is published already is not published twice', async () => {
  const { body: made } = await client('POST', '/api/v1/processes', { from: 'gallery', galleryId: 'shop' });
  const path = `/api/v1/processes/${made.id}`;
  const publish = async (draftRevision: number) => (await client('POST', `${path}/publish`, { draftRevision })).body;
  const first = await publish(1);
  expect(await publish(1)).toEqual(first);
  await client('PUT', `${path}/draft`, { definition: made.draft }, { 'if-match': '1' });
  expect(await publish(2)).toEqual(first);
  await server.database.version.update({ where: { id: first.id }, data: { calendar: { holidays: [], horizon: {} } } });
  expect(await publish(2)).toMatchObject({ number: 2, hash: first.hash });
});

test('a publish whose answer was lost answers the version that it made, whatever was saved since', async () => {
  const { body: made } = await client('POST', '/api/v1/processes', { from: 'gallery', galleryId: 'engineer' });
  const path = `/api/v1/processes/${made.id}`;
  const headers = { 'idempotency-key': 'publish-once' };
  const publish = () => client('POST', `${path}/publish`, { draftRevision: 1 }, headers);
  const first = await publish();
  expect(first.status).toBe(201);
  await client('PUT', `${path}/draft`, { definition: { ...made.draft, name: { sv: 'Ny' } } }, { 'if-match': '1' });
  await server.database.idempotencyKey.deleteMany({ where: { key: 'publish-once' } });
  const again = await publish();
  expect([again.status, again.body]).toEqual([201, first.body]);
  const other = await client('POST', `${path}/publish`, { draftRevision: 1 });
  expect([other.status, other.body.code]).toEqual([412, 'changedMeanwhile']);
});

test('a publish that is repeated while the first one still works answers the same version, though somebody saved between them', async () => {
  // The smallest there is: a transaction that waits is given up after eight seconds, and within them the repetition is reckoned through.
  const { body: made } = await client('POST', '/api/v1/processes', { from: 'empty', name: 'In flight' });
  const path = `/api/v1/processes/${made.id}`;
  const { database } = server;
  const publish = () =>
    client('POST', `${path}/publish`, { draftRevision: 1 }, { 'idempotency-key': 'publish-in-flight' });
  const areWaiting = (count: number) =>
    waitUntil(async () => {
      const [found] = await database.$queryRaw<{ count: bigint }[]>`
        select count(*) from pg_stat_activity where "datname" = current_database() and "wait_event_type" = 'Lock'`;
      return Number(found?.count) === count;
    }, 30_000);
  // While we have the process's row they come to stand in a line before it.
  const asked = await database.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`select 1 from "process" where "id" = ${made.id}::uuid for update`;
      const first = publish();
      expect(await areWaiting(1)).toBe(true);
      const saved = client(
        'PUT',
        `${path}/draft`,
        { definition: { ...made.draft, name: { sv: 'Ny' } } },
        { 'if-match': '1' },
      );
      expect(await areWaiting(2)).toBe(true);
      // As long ago that its server counts as dead.
      await database.idempotencyKey.updateMany({ data: { createdAt: new Date(0) } });
      const again = publish();
      expect(await areWaiting(3)).toBe(true);
      return [first, saved, again] as const;
    },
    { timeout: 100_000 },
  );
  const [first, saved, again] = await Promise.all(asked);
  expect([first.status, saved.status, again.status]).toEqual([201, 200, 201]);
  expect(again.body).toEqual(first.body);
  expect(await database.version.count({ where: { processId: made.id } })).toBe(1);
}, 120_000);

test('a publish whose transaction has waited for too long is refused as one to be tried again', async () => {
  const { body: made } = await client('POST', '/api/v1/processes', { from: 'empty', name: 'Kept waiting' });
  const publish = () => client('POST', `/api/v1/processes/${made.id}/publish`, { draftRevision: 1 });
  const { database } = server;
  const isOverdue = async () => {
    const [found] = await database.$queryRaw<{ count: number }[]>`
      select count(*)::int as "count" from pg_stat_activity
      where "datname" = current_database() and "wait_event_type" = 'Lock' and clock_timestamp() - "xact_start" > interval '9 seconds'`;
    return (found?.count ?? 0) > 0;
  };
  const { asked } = await database.$transaction(
    async (transaction) => {
      await transaction.$queryRaw`select 1 from "process" where "id" = ${made.id}::uuid for update`;
      const waiting = publish();
      expect(await waitUntil(isOverdue, 60_000)).toBe(true);
      return { asked: waiting };
    },
    { timeout: 100_000 },
  );
  const { status, body, headers } = await asked;
  expect([status, body.code, headers.get('retry-after')]).toEqual([503, 'databaseAway', '2']);
  expect((await publish()).status).toBe(201);
}, 120_000);

describe('a process as a whole', () => {
  const create = async (name: string) => (await client('POST', '/api/v1/processes', { from: 'empty', name })).body;
  const idsOf = async (query: string): Promise<string[]> =>
    (await client('GET', `/api/v1/processes?${query}`)).body.items.map(({ id }: { id: string }) => id);

  test('is found by every word of its name, marks and capitals aside', async () => {
    const named = async (words: string): Promise<string[]> => {
      const headers = { 'besked-search': encodeURIComponent(words) };
      const { body } = await client('GET', '/api/v1/processes', undefined, headers);
      return body.items.map(({ id }: { id: string }) => id);
    };
    const { id } = await create('Undersköterska på natten');
    expect(await named('natten UNDERSKOTERSKA')).toEqual([id]);
    expect(await named('natten dagen')).toEqual([]);
    expect(await named('%')).toEqual([]);
  });

  test('is copied into a draft of its own, named as a copy in each language that it has a name in', async () => {
    const made = (await client('POST', '/api/v1/processes', { from: 'gallery', galleryId: 'executive' })).body;
    const copied = await client('POST', '/api/v1/processes', { from: 'copy', processId: made.id });
    expect(copied.status).toBe(201);
    expect(copied.body.draft).toEqual({
      ...made.draft,
      id: copied.body.slug,
      name: { sv: `Kopia av ${made.name.sv}`, en: `Copy of ${made.name.en}` },
    });
    expect(copied.body).toMatchObject({ live: null, draftRevision: 1 });
    expect(copied.body.slug).not.toBe(made.slug);
    const foreign = await client('POST', '/api/v1/processes', { from: 'copy', processId: randomUUID() });
    expect(foreign.status).toBe(404);
  });

  test('is put away from new jobs and brought back, while the jobs on it go on', async () => {
    const made = (await client('POST', '/api/v1/processes', { from: 'gallery', galleryId: 'shop' })).body;
    const path = `/api/v1/processes/${made.id}`;
    const version = await client('POST', `${path}/publish`, { draftRevision: 1 });
    const job = { title: 'Shop', versionId: version.body.id };
    const before = await client('POST', '/api/v1/jobs', job);
    const archived = await client('PUT', `${path}/archived`, { archived: true });
    expect([archived.status, archived.body.archivedAt]).toEqual([200, expect.any(String)]);
    expect(await idsOf('limit=200')).not.toContain(made.id);
    expect(await idsOf('archived=true')).toEqual([made.id]);
    const refused = await client('POST', '/api/v1/jobs', job);
    expect([refused.status, refused.body.code]).toEqual([409, 'processArchived']);
    const person = { firstName: 'Åsa', lastName: 'Ek', phone: '070-174 06 06', language: 'sv' };
    expect((await client('POST', `/api/v1/jobs/${before.body.id}/applications`, person)).status).toBe(201);
    expect((await client('PUT', `${path}/archived`, { archived: false })).body.archivedAt).toBeNull();
    expect((await client('POST', '/api/v1/jobs', job)).status).toBe(201);
  });

  test('is deleted where it was never published, on the record, and never afterwards', async () => {
    const { id } = await create('A try');
    expect((await client('DELETE', `/api/v1/processes/${id}`)).status).toBe(204);
    expect((await client('GET', `/api/v1/processes/${id}`)).status).toBe(404);
    const { action } = await server.database.auditEntry.findFirstOrThrow({
      where: { targetId: id },
      orderBy: { at: 'desc' },
    });
    expect(action).toBe('deleteProcess');
    const made = (await client('POST', '/api/v1/processes', { from: 'gallery', galleryId: 'nurse' })).body;
    await client('POST', `/api/v1/processes/${made.id}/publish`, { draftRevision: 1 });
    const refused = await client('DELETE', `/api/v1/processes/${made.id}`);
    expect([refused.status, refused.body.code]).toEqual([409, 'processPublished']);
  });
});
