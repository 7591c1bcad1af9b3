import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { nowhere } from '../../setup/nowhere.ts';
import { credentialKeysOf } from '../../../activities/providers/senders/credential-keys.ts';
import { openCredentials, sealCredentials } from '../../../activities/providers/senders/seal-credentials.ts';
import { bundleWorkflows } from '../../../worker/bundle.ts';
import { temporalAddress } from '../../setup/test-database.ts';
import { secret, signIn, startTestServer, type TestServer } from '../start-test-server.ts';
import { openJob, publish } from '../furnish.ts';
import { besked, newPlace, type Place, removePlaces } from './besked.ts';
import { oneStage } from './drawings.ts';

// Each command is a process of its own, on a machine that others may use too.
vi.setConfig({ testTimeout: 120_000 });

let server: TestServer;
let place: Place;
beforeAll(async () => {
  server = await startTestServer({ temporalAddress: temporalAddress() });
  place = newPlace({
    BESKED_SECRET: secret,
    DATABASE_URL: server.databaseUrl,
    TEMPORAL_ADDRESS: temporalAddress(),
    PORT: new URL(server.address).port,
  });
});
afterAll(() => server.stop());
afterAll(removePlaces);

const json = (text: string) => JSON.parse(text);
const elsewhere = (env: Record<string, string>): Place => ({ folder: place.folder, env: { ...place.env, ...env } });

describe('besked user create', () => {
  test('wants an organisation while there is none', async () => {
    const { code, stderr } = await besked(place, 'user', 'create', '--email', 'anna@example.se');
    expect([code, stderr]).toEqual([2, expect.stringContaining('There is no organisation yet.')]);
  });

  test('makes an account that can sign in with the password that it prints once', async () => {
    const made = await besked(
      place,
      'user',
      'create',
      '--email',
      'Anna@Example.se',
      '--organisation',
      'Region',
      '--json',
    );
    expect([made.code, made.stderr]).toEqual([0, '']);
    const { email, password } = json(made.stdout);
    const client = await signIn(server, email, password);
    const { body } = await client('GET', '/api/v1/me');
    expect(body).toMatchObject({ email: 'anna@example.se', role: 'administrator', organisation: { name: 'Region' } });
    const stored = await server.database.account.findFirstOrThrow();
    expect(stored.password).not.toContain(password);
  });

  test('gives the role and the name that it was told, in the only organisation', async () => {
    const { code, stdout } = await besked(
      place,
      'user',
      'create',
      '--email',
      'bo@example.se',
      '--name',
      'Bo Ek',
      '--role',
      'viewer',
    );
    expect([code, stdout]).toEqual([0, expect.stringMatching(/^Account for bo@example.se as viewer\. First password/)]);
    const user = await server.database.user.findUniqueOrThrow({
      where: { email: 'bo@example.se' },
      include: { members: true },
    });
    expect([user.name, user.members.map(({ role }) => role)]).toEqual(['Bo Ek', ['viewer']]);
  });

  test.each([
    ['an address that is none', ['--email', 'nobody'], 'is not an e-mail address'],
    ['an address that has an account', ['--email', 'anna@example.se'], 'has an account already'],
    [
      'an organisation that there is not',
      ['--email', 'c@example.se', '--organisation', 'Regoin'],
      'Organisations: Region.',
    ],
    ['an unknown role', ['--email', 'c@example.se', '--role', 'king'], 'There is no role king'],
    ['no address', [], '--email'],
  ])('could not run with %s: 2', async (_, args, why) => {
    const { code, stdout, stderr } = await besked(place, 'user', 'create', ...args);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(why)]);
    expect(await server.database.user.count()).toBe(2);
  });
});

test('besked organisation create makes one more, which is empty, and none of a name that there is', async () => {
  const twice = await besked(place, 'organisation', 'create', 'Region');
  expect([twice.code, twice.stderr]).toEqual([2, expect.stringContaining('There is an organisation Region already.')]);
  const made = await besked(place, 'organisation', 'create', 'Region Syd', '--json');
  expect([made.code, made.stderr]).toEqual([0, '']);
  const { organisationId: id } = json(made.stdout);
  const { database } = server;
  expect(await database.organization.findMany({ where: { id }, select: { name: true, members: true } })).toEqual([
    { name: 'Region Syd', members: [] },
  ]);
  // The other commands go on in the only one.
  await database.organization.delete({ where: { id } });
});

describe('besked key create', () => {
  const create = (...args: string[]) => besked(place, 'key', 'create', '--name', 'script', ...args);

  test('prints a key once that does what its scopes say, for the first administrator', async () => {
    const { code, stdout } = await create('--scopes', 'read, processes', '--json');
    const made = json(stdout);
    expect([code, made.scopes, made.actsAs]).toEqual([0, ['read', 'processes'], 'anna@example.se']);
    const client = server.withKey(made.key);
    expect((await client('GET', '/api/v1/me')).body.email).toBe('anna@example.se');
    expect((await client('POST', '/api/v1/processes', { from: 'empty', name: 'By key' })).status).toBe(201);
    expect((await client('POST', '/api/v1/jobs', {})).body.code).toBe('scopeMissing');
    const { key } = await server.database.apikey.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    expect(key).not.toBe(made.key);
  });

  test('acts for whom it was made, and ends on the day that was said', async () => {
    const { stdout } = await create(
      '--scopes',
      'read,recruiting',
      '--email',
      'bo@example.se',
      '--days',
      '30',
      '--json',
    );
    const client = server.withKey(json(stdout).key);
    expect((await client('GET', '/api/v1/me')).body.role).toBe('viewer');
    expect((await client('POST', '/api/v1/jobs', {})).body.code).toBe('notAllowed');
    const { expiresAt } = await server.database.apikey.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
    expect(Math.round(((expiresAt?.getTime() ?? 0) - Date.now()) / 86_400_000)).toBe(30);
  });

  test.each([
    ['an unknown scope', ['--scopes', 'read,all'], 'Unknown scope: all'],
    ['no scope', ['--scopes', ''], 'Unknown scope'],
    ['somebody who is not there', ['--scopes', 'read', '--email', 'x@example.se'], 'There is nobody'],
    ['no days', ['--scopes', 'read', '--days', '0'], 'A whole number from 1'],
    ['more days than a key may have', ['--scopes', 'read', '--days', '100000'], '--days'],
    ['a name that is too long', ['--scopes', 'read', '--name', 'x'.repeat(500)], '--name'],
  ])('could not run with %s: 2', async (_, args, why) => {
    const before = await server.database.apikey.count();
    const { code, stdout, stderr } = await create(...args);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining(why)]);
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(await server.database.apikey.count()).toBe(before);
  });
});

test('besked first-administrator-link has nothing to give once somebody has an account: 1', async () => {
  const { code, stdout } = await besked(place, 'first-administrator-link', '--json');
  expect([code, json(stdout)]).toEqual([1, { link: null }]);
});

test('besked senders rekey encrypts what is stored anew under the key that is named, and says what no key opens', async () => {
  const owner = { id: randomUUID(), organisationId: 'region' };
  const sealed = sealCredentials({ apiKey: 're_stored' }, owner, credentialKeysOf({ secret }));
  const row = { channel: 'email', kind: 'resend', position: 1, settings: {} };
  await server.database.sender.create({ data: { ...owner, ...row, sealed } });
  const key = `2026b:${Buffer.alloc(32, 7).toString('base64')}`;
  const rekey = async () => {
    const { code, stdout } = await besked(elsewhere({ BESKED_CREDENTIALS_KEY: key }), 'senders', 'rekey', '--json');
    return [code, json(stdout)];
  };
  expect(await rekey()).toEqual([0, { looked: 1, rekeyed: 1, unreadable: 0 }]);
  const stored = await server.database.sender.findUniqueOrThrow({ where: { id: owner.id } });
  const keys = credentialKeysOf({ secret, key });
  expect(stored.sealed?.startsWith('v1:2026b:')).toBe(true);
  expect(openCredentials(stored.sealed ?? '', owner, keys)).toEqual({ apiKey: 're_stored' });
  await server.database.sender.update({ where: { id: owner.id }, data: { sealed: 'v1:lost:AAAA' } });
  expect(await rekey()).toEqual([1, { looked: 1, rekeyed: 0, unreadable: 1 }]);
  await server.database.sender.delete({ where: { id: owner.id } });
});

describe('besked reconcile', () => {
  test('finds nothing to do where there are no open applications: 0', async () => {
    const { code, stdout } = await besked(place, 'reconcile', '--json');
    expect([code, json(stdout)]).toMatchObject([0, { looked: 0, restarted: 0, failed: 0 }]);
  });

  test('could not run while Temporal is away: 2', async () => {
    const { code, stderr } = await besked(elsewhere({ TEMPORAL_ADDRESS: '127.0.0.1:1' }), 'reconcile');
    expect([code, stderr]).toEqual([2, expect.stringContaining('Temporal does not answer at 127.0.0.1:1')]);
  });
});

describe('besked doctor', () => {
  type Finding = { part: string; ok: boolean; says: string; remedy?: string };
  const examine = async (where: Place) => {
    const { code, stdout, stderr } = await besked(where, 'doctor', '--json');
    const findings = json(stdout) as Finding[];
    return {
      code,
      stderr,
      wrong: Object.fromEntries(findings.filter(({ ok }) => !ok).map(({ part, ...one }) => [part, one])),
    };
  };

  test('finds nothing wrong where every part is there and a worker was seen: 0', async () => {
    // Another file's workers may have made theirs the current build of the same Temporal.
    const { buildId } = await bundleWorkflows();
    await server.database.workerBeat.create({ data: { identity: 'w', buildId, seenAt: new Date() } });
    const { code, wrong } = await examine(place);
    expect([code, wrong]).toEqual([0, {}]);
    const { stdout } = await besked(place, 'doctor');
    expect(stdout).toMatch(/^ok {5}database: answers$/m);
  });

  test('says that a role that owns the tables could change the audit log, and what to do: 1', async () => {
    const owner = new URL(inject('databaseUrl'));
    owner.pathname = new URL(server.databaseUrl).pathname;
    const { code, wrong } = await examine(elsewhere({ DATABASE_URL: owner.href }));
    expect([code, wrong]).toMatchObject([
      1,
      {
        'database role': { says: 'could change the audit log', remedy: expect.stringContaining('DATABASE_OWNER_URL') },
      },
    ]);
  });

  test('says that the database is away and what to do: 1', async () => {
    const { code, wrong } = await examine(elsewhere({ DATABASE_URL: `postgresql://x:y@127.0.0.1:${nowhere}/none` }));
    expect([code, wrong['database']]).toEqual([
      1,
      expect.objectContaining({ says: 'does not answer', remedy: expect.stringContaining('DATABASE_URL') }),
    ]);
  });

  test('says that Temporal is away, and that no worker was seen', async () => {
    await server.database.workerBeat.deleteMany();
    const { code, wrong } = await examine(elsewhere({ TEMPORAL_ADDRESS: '127.0.0.1:1' }));
    expect(code).toBe(1);
    expect(wrong['Temporal']).toMatchObject({ remedy: expect.stringContaining('TEMPORAL_ADDRESS') });
    expect(wrong['worker']).toMatchObject({
      says: 'not seen within a minute',
      remedy: expect.stringContaining('npm run worker'),
    });
  });

  test('connects to Temporal as server and worker do: encrypted where there is a key', async () => {
    const { wrong } = await examine(elsewhere({ TEMPORAL_API_KEY: 'a key of the cloud' }));
    expect(wrong['Temporal']).toMatchObject({ says: expect.stringContaining('does not answer') });
  });

  test('says that the secret is not the one that belongs to the database, until it is told that it was changed', async () => {
    const changed = elsewhere({ BESKED_SECRET: 'another-secret-of-the-tests-with-32-characters' });
    const { code, wrong } = await examine(changed);
    expect([code, wrong['secret']]).toEqual([
      1,
      {
        ok: false,
        says: expect.stringContaining('another BESKED_SECRET'),
        remedy: expect.stringContaining('doctor --new-secret'),
      },
    ]);
    await besked(changed, 'doctor', '--new-secret');
    expect((await examine(changed)).wrong['secret']).toBeUndefined();
    expect((await examine(place)).wrong['secret']).toMatchObject({ ok: false });
    await besked(place, 'doctor', '--new-secret');
  });

  test('names the migrations that are not applied', async () => {
    const name = `besked_test_${randomUUID().replaceAll('-', '')}`;
    const client = new pg.Client({ connectionString: inject('databaseUrl') });
    await client.connect();
    await client.query(`CREATE DATABASE ${name}`);
    const url = new URL(inject('databaseUrl'));
    url.pathname = `/${name}`;
    const { code, wrong } = await examine(elsewhere({ DATABASE_URL: url.href }));
    await client.query(`DROP DATABASE ${name} WITH (FORCE)`);
    await client.end();
    expect(code).toBe(1);
    expect(wrong['migrations']).toMatchObject({
      says: expect.stringMatching(/not applied: .*_initial/),
      remedy: expect.stringContaining('prisma/migrate.ts deploy'),
    });
  });

  test('says which variables are missing or wrong, and never their values', async () => {
    const missing = await examine({
      folder: place.folder,
      env: { BESKED_DATA: `${place.folder}/nothing`, TEMPORAL_ADDRESS: '127.0.0.1:1' },
    });
    expect(missing.code).toBe(1);
    expect(missing.wrong['environment']?.says).toMatch(
      /DATABASE_URL is missing[\s\S]*BESKED_SECRET is missing|BESKED_SECRET/,
    );
    const wrong = await examine(elsewhere({ PORT: 'harbour', BESKED_SECRET: 'short-and-secret' }));
    expect([wrong.code, wrong.stderr]).toEqual([1, '']);
    expect(wrong.wrong['environment']?.says).toMatch(/PORT must be/);
    expect(JSON.stringify(wrong)).not.toMatch(/short-and-secret|harbour/);
  });

  test('finds clocks that stand still and acts that nobody took up', async () => {
    const { database } = server;
    const { id: organisationId } = await database.organization.findFirstOrThrow();
    const jobId = await openJob(database, await publish(database, organisationId, oneStage));
    const { versionId } = await database.job.findUniqueOrThrow({ where: { id: jobId } });
    const candidate = await database.candidate.create({ data: { organisationId, firstName: 'Åsa', lastName: 'Ek' } });
    const longAgo = new Date(Date.now() - 3_600_000);
    const { id: applicationId } = await database.application.create({
      data: {
        organisationId,
        jobId,
        versionId,
        candidateId: candidate.id,
        pageKey: 'k',
        status: 'active',
        nextDue: longAgo,
      },
    });
    await database.signal.create({
      data: { organisationId, applicationId, kind: 'withdrawn', payload: {}, actorKind: 'person', createdAt: longAgo },
    });
    const { code, wrong } = await examine(place);
    expect(code).toBe(1);
    expect(wrong['clocks that stand still']).toMatchObject({ says: '1 application(s) are overdue by five minutes' });
    expect(wrong['acts not applied']).toMatchObject({ remedy: expect.stringContaining('besked reconcile') });
    expect(JSON.stringify(wrong)).not.toContain('Åsa');
  });
});

describe('without its environment', () => {
  test.each([
    ['key', 'create', '--name', 'x', '--scopes', 'read'],
    ['user', 'create', '--email', 'a@example.se'],
    ['reconcile'],
    ['first-administrator-link'],
  ])('%s says what is missing and where to run it: 2', async (...args) => {
    const { code, stdout, stderr } = await besked(newPlace(), ...args);
    expect([code, stdout, stderr]).toEqual([2, '', expect.stringContaining('No Besked has been started')]);
    expect(stderr).toContain('Start it once with npm start');
  });

  test('that is there in part, what is missing of it is named: 2', async () => {
    const { code, stderr } = await besked(newPlace({ BESKED_SECRET: secret }), 'reconcile');
    expect([code, stderr]).toEqual([2, expect.stringContaining('DATABASE_URL is missing')]);
    expect(stderr).toContain('after npm start has run once');
  });

  test('doctor says that nothing has been started yet, and no more: 1', async () => {
    const where = newPlace();
    const { code, stdout } = await besked(where, 'doctor', '--json');
    const [, ...wrong] = json(stdout);
    expect([code, wrong]).toEqual([
      1,
      [
        {
          part: 'environment',
          ok: false,
          says: expect.stringContaining(where.env.BESKED_DATA),
          remedy: expect.stringContaining('npm start'),
        },
      ],
    ]);
    expect(stdout).not.toContain('is missing');
  });

  test('and while the database is away, it says so: 2', async () => {
    const away = elsewhere({ DATABASE_URL: `postgresql://x:y@127.0.0.1:${nowhere}/none` });
    const { code, stderr } = await besked(away, 'user', 'create', '--email', 'a@example.se');
    expect([code, stderr]).toEqual([2, expect.stringContaining('The database does not answer.')]);
  });
});

describe('besked restored', () => {
  test('says how many messages may have left since the backup', async () => {
    const { code, stdout, stderr } = await besked(place, 'restored', '--backup', '2026-03-02T03:00:00+01:00', '--json');
    expect([code, stderr]).toEqual([0, '']);
    expect(json(stdout)).toMatchObject({ asked: 0, blind: 0 });
  });

  test.each(['2026-03-02', '2026-03-02T03:00:00', '2999-01-01T00:00:00Z'])(
    'wants an instant that has passed, not %s',
    async (backup) => {
      const { code, stderr } = await besked(place, 'restored', '--backup', backup);
      expect([code, stderr]).toEqual([2, expect.stringContaining('An instant that has passed')]);
    },
  );
});
