import { randomUUID } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { AuditEntryView } from '../../../server/contract/audit.ts';
import { Prisma } from '../../../prisma/client.ts';
import { findAudit } from '../../../server/audit/find-audit.ts';
import { findMentioning, said, toSought } from '../../../server/audit/find-mentioning.ts';
import type { Transaction } from '../../../server/parts.ts';
import { mostLookedUp } from '../../../server/use-cases/search/find-hits.ts';
import { mostHits } from '../../../server/use-cases/search/most-hits.ts';
import { readPlanned } from '../../../server/use-cases/search/read-planned.ts';
import { createOrganisation } from '../furnish.ts';
import { furnishOrganisation } from '../routes/two-organisations.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { createKey } from '../routes/members.ts';
import { forgetAudit } from './forget-audit.ts';
import { searching } from '../searching.ts';

let server: TestServer;
let client: Client;
let userId: string;
let organisationId: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ client, userId, organisationId } = await signInFirst(server));
});
afterAll(() => server.stop());

const list = async (query = '', headers = {}): Promise<AuditEntryView[]> =>
  (await client('GET', `/api/v1/audit${query}`, undefined, headers)).body.items;

describe('what has been recorded', () => {
  test.each([
    `update "audit_entry" set "action" = 'nothing'`,
    `update "audit_entry" set "action" = 'nothing' where false`,
    'delete from "audit_entry"',
    'truncate "audit_entry"',
    'set session_replication_role = replica; delete from "audit_entry"',
    'drop trigger "audit_entry_is_kept" on "audit_entry"',
    'alter table "audit_entry" disable trigger "audit_entry_is_kept"',
    'alter table "audit_entry" drop column "before"',
    'drop table "audit_entry"',
    'create rule "nothing" as on insert to "audit_entry" do instead nothing',
  ])('cannot be changed by the role that Besked connects as: %s', async (statement) => {
    const before = await server.database.auditEntry.findMany();
    expect(before.length).toBeGreaterThan(0);
    const run = server.database.$transaction(async (transaction) => {
      for (const part of statement.split('; ')) await transaction.$executeRawUnsafe(part);
    });
    await expect(run).rejects.toThrow(/permission denied|must be owner/);
    expect(await server.database.auditEntry.findMany()).toEqual(before);
  });

  test('says from where, as far as that is nobody’s address, and by which key', async () => {
    const key = await createKey(server, userId, ['read', 'administration']);
    const agent = { 'user-agent': 'Mozilla/5.0 (Windows NT 10.0; rv:145.0) Gecko/20100101 Firefox/145.0' };
    await client('POST', '/api/v1/people', { name: 'Bo Ek', email: 'bo@example.se', role: 'viewer' }, agent);
    await server.withKey(key)('POST', '/api/v1/people', { name: 'Ann Ek', email: 'ann@example.se', role: 'viewer' });
    const [byKey, bySession] = await list('?action=addPerson');
    expect(bySession).toMatchObject({ address: '127.0.0.0/24', agent: 'Firefox · Windows', keyId: null });
    expect(byKey?.keyId).toEqual(expect.any(String));
    expect(bySession?.names).toMatchObject({ [userId]: 'Anna Administratör', [bySession!.target.id]: 'Bo Ek' });
  });

  test('keeps nothing of what people wrote about a candidate', async () => {
    const rows = await server.database.$queryRaw<{ column: string }[]>`
      select "column_name" as "column" from information_schema.columns where "table_name" = 'audit_entry' order by 1`;
    expect(rows.map(({ column }) => column)).toEqual(
      ['id', 'organisationId', 'actorKind', 'actorId', 'action', 'target', 'targetId', 'before', 'after', 'at']
        .concat(['address', 'agent', 'keyId'])
        .sort(),
    );
  });
});

describe('the list', () => {
  let processId: string;
  beforeAll(async () => {
    await forgetAudit(server);
    const made = await client('POST', '/api/v1/processes', { from: 'gallery', galleryId: 'nurse' });
    processId = made.body.id;
    const entry = { organisationId, actorKind: 'person', target: 'job', targetId: randomUUID() };
    await server.database.auditEntry.createMany({
      data: Array.from({ length: 450 }, (_, index) => ({
        ...entry,
        action: index % 2 === 0 ? 'createJob' : 'closeJob',
        actorId: index % 3 === 0 ? userId : 'somebody-who-has-left',
        after: { zone: index === 7 ? '=HYPERLINK("x"),50%' : 'Europe/Stockholm' },
        // Three at the same instant: a place in the list is more than an instant.
        at: new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 3))),
      })),
    });
    const other = await createOrganisation(server.database, 'Another region');
    await server.database.auditEntry.create({ data: { ...entry, organisationId: other, action: 'createJob' } });
  });

  test('goes through everything once, newest first, page by page', async () => {
    const seen: AuditEntryView[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const { body } = await client('GET', `/api/v1/audit?limit=100${after && `&after=${after}`}`);
      seen.push(...body.items);
      after = body.next;
    }
    expect(seen).toHaveLength(451);
    expect(new Set(seen.map(({ id }) => id)).size).toBe(451);
    const instants = seen.map(({ at }) => at);
    expect(instants).toEqual([...instants].sort().reverse());
  });

  test.each([
    ['actor', () => `actorId=${userId}`, 151],
    ['action', () => 'action=closeJob', 225],
    ['kind of target', () => 'target=process', 1],
    ['target', () => `targetId=${processId}`, 1],
    ['dates', () => 'from=2026-01-02T00:00:00Z&until=2026-01-04T00:00:00Z', 6],
    ['what stands in it, letter by letter', () => '', 1, '50%'],
    ['the name of whoever did it', () => '', 151, 'administrat'],
    ['the name of what it was done to', () => '', 1, 'sjuksk'],
    ['nothing that is there', () => '', 0, 'nowhere-at-all'],
  ])('is narrowed by %s', async (_, query, count, words?: string) => {
    const headers = words === undefined ? {} : searching(words);
    expect(await list(`?limit=200&${query()}`, headers)).toHaveLength(Math.min(200, count));
    const { text } = await client('GET', `/api/v1/audit/export?format=jsonl&${query()}`, undefined, headers);
    expect(text.split('\n').filter(Boolean)).toHaveLength(count);
  });

  test('is exported whole, by line as it is listed, and as a table whose cells are no formulas', async () => {
    const byLine = await client('GET', '/api/v1/audit/export?format=jsonl');
    expect(byLine.headers.get('content-type')).toBe('application/x-ndjson');
    const entries = byLine.text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as AuditEntryView);
    expect(entries).toHaveLength(451);
    expect(entries.slice(0, 200)).toEqual(await list('?limit=200'));

    const table = await client('GET', '/api/v1/audit/export');
    expect(table.headers.get('content-disposition')).toBe('attachment; filename="audit.csv"');
    const rows = parse<Record<string, string>>(table.text, { columns: true, bom: true });
    expect(rows.map(({ id }) => id)).toEqual(entries.map(({ id }) => id));
    expect(rows.find(({ target }) => target === 'process')).toMatchObject({
      actorName: 'Anna Administratör',
      targetName: 'nurse',
    });
  });

  test.each(['from=yesterday', 'limit=0', 'after=xyz', 'format=pdf'])('refuses %s', async (query) => {
    const path = query.startsWith('format') ? '/api/v1/audit/export' : '/api/v1/audit';
    const { status, body } = await client('GET', `${path}?${query}`);
    expect([status, body.code]).toEqual([400, 'malformed']);
  });
});

describe('a formula', () => {
  beforeEach(() => forgetAudit(server));
  test('that somebody has for a name is none in a spreadsheet', async () => {
    const user = await server.database.user.create({ data: { id: randomUUID(), name: '=1+1', email: 'f@example.se' } });
    const member = { id: randomUUID(), organizationId: organisationId, userId: user.id, role: 'viewer' };
    await server.database.member.create({ data: { ...member, createdAt: new Date() } });
    await client('PUT', `/api/v1/people/${user.id}/role`, { role: 'designer' });
    const { text } = await client('GET', '/api/v1/audit/export');
    expect(text).toContain(",'=1+1,");
  });
});

describe('a search in a log of many entries', () => {
  test('may take longer than other transactions where it goes through all of them', async () => {
    const limits: unknown[] = [];
    const database = new Proxy(server.database, {
      get(own, name) {
        if (name !== '$transaction') return Reflect.get(own, name) as unknown;
        return (work: (transaction: Transaction) => Promise<unknown>, options: { readonly timeout?: number } = {}) => {
          limits.push(options.timeout);
          return own.$transaction(work, options);
        };
      },
    });
    await server.database.$executeRaw`
      insert into "audit_entry" ("id", "organisationId", "actorKind", "action", "target", "targetId", "at")
      select gen_random_uuid(), ${organisationId}, 'person', 'narwhalHunt', 'job', n::text, now() from generate_series(1, ${mostHits + 1}::int) n`;
    const wanted = { organisationId, search: 'narwhal' };
    await findAudit({ database, pool: server.pool }, wanted, { limit: 10 });
    expect(limits).toEqual([120_000]);
  });

  test('finds what stands in it by an index, which a million entries need', async () => {
    const rows = await readPlanned<object>(
      server.pool,
      'byIndex',
      Prisma.sql`explain select a."id" from "audit_entry" a where ${said('%stockholm%')}`,
    );
    expect(rows.flatMap(Object.values).join('\n')).toContain('Bitmap Index Scan on audit_entry_search');
  });

  test('finds by the name of a candidate what was done to them and to their application', async () => {
    const { applicationId } = await furnishOrganisation(server, organisationId, { name: 'Ottilia' });
    const { candidateId } = await server.database.application.findUniqueOrThrow({ where: { id: applicationId } });
    const entry = { organisationId, actorKind: 'person', actorId: userId };
    await server.database.auditEntry.createMany({
      data: [
        { ...entry, action: 'changeCandidate', target: 'candidate', targetId: candidateId },
        { ...entry, action: 'decide', target: 'application', targetId: applicationId },
      ],
    });
    const found = await list('', searching('ottilia'));
    expect(found.map(({ target }) => target.id)).toEqual(expect.arrayContaining([candidateId, applicationId]));
    expect(new Set(found.map(({ target }) => target.id)).size).toBe(2);
  });

  test('goes through what more entries have than are looked up one by one, newest first', async () => {
    const count = mostHits + 60;
    await server.database.$executeRaw`
      insert into "audit_entry" ("id", "organisationId", "actorKind", "action", "target", "targetId", "at")
      select gen_random_uuid(), ${organisationId}, 'person', 'walrusHunt', 'job', n::text, now() - n * interval '1 second'
      from generate_series(1, ${count}::int) n`;
    const seen: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const path: string = `/api/v1/audit?limit=200${after && `&after=${after}`}`;
      const { body } = await client('GET', path, undefined, searching('walrus'));
      seen.push(...body.items.map(({ target }: AuditEntryView) => target.id));
      after = body.next;
    }
    expect(seen).toEqual(Array.from({ length: count }, (_, at) => String(at + 1)));
  });

  describe('for one letter or two', () => {
    const kept = { target: 'text', actorKind: 'besked', action: 'setText' };
    const names = ['Bo', 'is.bo', 'Bosse', 'kombo', 'x'];
    beforeAll(async () => {
      await server.database.auditEntry.createMany({
        data: names.map((name) => ({ ...kept, organisationId, targetId: name, after: { name } })),
      });
      await server.database.$executeRawUnsafe('vacuum analyze "audit_entry"').catch(() => undefined);
    });
    const found = async (words: string) => (await list('', searching(words))).map(({ target }) => target.id).toSorted();

    test('finds whole words, and nothing for signs alone', async () => {
      expect(await found('bo')).toEqual(['Bo', 'is.bo']);
      expect(await found('X')).toEqual(['x']);
      expect(await found('o')).toEqual([]);
      expect(await found('--')).toEqual([]);
    });

    test('finds whoever and whatever is called so, and what was done to them', async () => {
      const yu = await server.database.user.create({
        data: { id: randomUUID(), name: 'Yu Li', email: 'yu@example.se' },
      });
      const member = { id: randomUUID(), organizationId: organisationId, userId: yu.id, role: 'viewer' };
      await server.database.member.create({ data: { ...member, createdAt: new Date() } });
      const { applicationId } = await furnishOrganisation(server, organisationId, { name: 'Qi' });
      const entry = { ...kept, organisationId, target: 'application', targetId: applicationId };
      const ofYu = { ...kept, organisationId, target: 'user', targetId: yu.id };
      await server.database.auditEntry.createMany({ data: [entry, ofYu] });
      expect(await found('yu')).toEqual([yu.id]);
      expect(await found('qi')).toContain(applicationId);
    });

    test.each(['bo', 'X', 'a b'])('reads no entry that has not the word: %s', async (words) => {
      expect(await findMentioning(server, organisationId, words)).toMatchObject({ kind: 'few' });
      const rows = await readPlanned<object>(
        server.pool,
        'byIndex',
        Prisma.sql`explain (analyze, timing off) select a."id" from "audit_entry" a where ${toSought(words)?.said}`,
      );
      const plan = rows.flatMap(Object.values).join('\n');
      expect(plan).toContain('Bitmap Index Scan on audit_entry_search');
      expect(plan).not.toMatch(/Rows Removed by Index Recheck: \d{3}/);
    });
  });

  test('looks up by its target whom too many candidates are called like, and goes through no list of these', async () => {
    const { applicationId } = await furnishOrganisation(server, organisationId, { name: 'Zebulon' });
    await server.database.$executeRaw`
      insert into "candidate" ("id", "organisationId", "firstName", "lastName", "updatedAt")
      select gen_random_uuid(), ${organisationId}, 'Zebulon', 'Zz', now() from generate_series(1, ${mostLookedUp + 1}::int)`;
    const entry = { organisationId, actorKind: 'besked', action: 'decide', target: 'application' };
    await server.database.auditEntry.createMany({
      data: [applicationId, 'no-uuid'].map((targetId) => ({ ...entry, targetId })),
    });
    expect((await list('', searching('zebulon'))).map(({ target }) => target.id)).toContain(applicationId);
    expect((await list('', searching('zz'))).map(({ target }) => target.id)).not.toContain('no-uuid');
    const mentioning = await findMentioning(server, organisationId, 'zebulon');
    const condition = mentioning.kind === 'many' ? mentioning.condition : Prisma.empty;
    const rows = await server.database.$queryRaw<object[]>(
      Prisma.sql`explain select 1 from "audit_entry" a where ${condition}`,
    );
    expect(rows.flatMap(Object.values).join('\n')).not.toMatch(/Seq Scan on candidate|hashed SubPlan/);
  });
});
