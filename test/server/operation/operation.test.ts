import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createDatabase } from '../../../prisma/client.ts';
import { workerFinding } from '../../../server/cli/doctor.ts';
import { readReadiness } from '../../../server/operation/read-readiness.ts';
import { bundleWorkflows } from '../../../worker/bundle.ts';
import { temporalAddress } from '../../setup/test-database.ts';
import { nowhere } from '../../setup/nowhere.ts';
import { furnishOrganisation } from '../routes/two-organisations.ts';
import { signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { searching } from '../searching.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ temporalAddress: temporalAddress() });
});
afterAll(() => server.stop());

const ready = async () => {
  const { status, body } = await server.nobody('GET', '/readyz');
  return { status, ...body };
};
/** One of the workers that runs go on with: other tests have them, on the same Temporal. */
const beat = async (seenAt: Date) => {
  const { buildId } = await bundleWorkflows();
  return server.database.workerBeat.upsert({
    where: { identity: 'w' },
    create: { identity: 'w', buildId, seenAt },
    update: { seenAt },
  });
};

test('/healthz says that the process lives', async () => {
  const { status, body } = await server.nobody('GET', '/healthz');
  expect([status, body]).toEqual([200, { ok: true }]);
});

describe('/readyz', () => {
  test('wants a worker that was seen lately', async () => {
    const missing = await ready();
    expect([missing.status, missing.ready, missing.parts]).toEqual([
      503,
      false,
      { database: 'ok', migrations: 'ok', temporal: 'ok', worker: 'not seen within a minute' },
    ]);
    await beat(new Date(Date.now() - 61_000));
    expect((await ready()).parts.worker).toBe('not seen within a minute');
    await beat(new Date());
    expect(await ready()).toMatchObject({ status: 200, ready: true, firstAdministrator: true });
  });

  test('wants one of the build that runs go on with', async () => {
    await beat(new Date());
    const by = async (build: string | null) => {
      const runs = { ...server.runs, currentBuild: async () => build };
      return (await readReadiness({ database: server.database, runs })).parts.worker;
    };
    const { buildId } = await bundleWorkflows();
    expect([await by(buildId), await by(null), await by('older')]).toEqual(['ok', 'ok', 'not seen within a minute']);
    const told = async (build: string | null) => (await workerFinding(server.database, build)).ok;
    expect([await told(buildId), await told(null), await told('older')]).toEqual([true, true, false]);
  });

  test('names Temporal and the database where they do not answer', async () => {
    const away = await startTestServer();
    try {
      const { body } = await away.nobody('GET', '/readyz');
      expect(body.parts).toMatchObject({ database: 'ok', temporal: 'does not answer' });
      const database = createDatabase(`postgresql://x:y@127.0.0.1:${nowhere}/none`);
      const { ready: isReady, parts } = await readReadiness({ database, runs: server.runs });
      expect([isReady, parts]).toEqual([
        false,
        { database: 'does not answer', migrations: 'unknown', worker: 'unknown', temporal: 'ok' },
      ]);
      await database.$disconnect();
    } finally {
      await away.stop();
    }
  });

  test('names the migration that is not applied', async () => {
    const [newest] = await server.database.$queryRaw<{ name: string }[]>`
      select "migration_name" as "name" from "_prisma_migrations" order by 1 desc limit 1`;
    const change = (to: string) =>
      server.asOwner(
        `update "_prisma_migrations" set "finished_at" = ${to} where "migration_name" = '${newest?.name}'`,
      );
    await change('null');
    expect((await ready()).parts).toMatchObject({ database: 'ok', migrations: `not applied: ${newest?.name}` });
    await change('now()');
    expect((await ready()).status).toBe(200);
  });
});

test('/metrics counts requests by their template and what is owed, and nothing about anybody', async () => {
  const { client, organisationId } = await signInFirst(server);
  const own = await furnishOrganisation(server, organisationId, { name: 'Planterad' });
  await client('GET', `/api/v1/applications/${own.applicationId}`);
  await client('GET', '/api/v1/candidates', undefined, searching('Planterad'));
  await server.nobody('GET', `/c/${own.token}`);
  await server.nobody('GET', '/Planterad/Hemlig');
  await server.nobody('GET', '/api/v1/Hemlig');
  const { status, text, headers } = await server.nobody('GET', '/metrics');
  expect([status, headers.get('content-type')]).toEqual([200, expect.stringContaining('text/plain')]);
  expect(text).toMatch(
    /besked_http_request_seconds_count\{method="GET",route="\/api\/v1\/applications\/\{applicationId\}",status="200"\} 1/,
  );
  expect(text).toContain('besked_open_obligations{state="open"} 1');
  expect(text).toMatch(/besked_unapplied_signals \d/);
  const secrets = [
    'Planterad',
    'Hemlig',
    'example.com',
    '+4670',
    'Anna',
    own.token,
    ...Object.values(own).filter((value) => typeof value === 'string'),
  ];
  expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
});
