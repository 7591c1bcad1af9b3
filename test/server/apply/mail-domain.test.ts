import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { candidateTag } from '../../../server/use-cases/candidate-tag.ts';
import { createDnsServer } from '../../fakes/dns.ts';
import { openJob, publish, type Published } from '../furnish.ts';
import { drawing } from '../imports/drawing.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from '../start-test-server.ts';
import { apply } from './applicant.ts';

let dns: Awaited<ReturnType<typeof createDnsServer>>;
let server: TestServer;
let client: Client;
let published: Published;
let jobId: string;
beforeAll(async () => {
  dns = await createDnsServer();
  server = await startTestServer({ nameServers: [dns.address], checksMail: true });
  const first = await signInFirst(server);
  client = first.client;
  published = await publish(server.database, first.organisationId, drawing);
  Object.assign(dns.records, {
    'takes.example.se': { mx: [[10, 'mx.example.se']] },
    'old.example.se': { a: ['192.0.2.1'] },
    'null.example.se': { mx: [[0, '']], a: ['192.0.2.1'] },
    'text.example.se': { txt: ['nothing else'] },
  });
});
beforeEach(async () => {
  dns.silent = false;
  jobId = await openJob(server.database, published);
});
afterAll(async () => {
  await server?.stop();
  await dns?.close();
});

const add = (email: string) =>
  client('POST', `/api/v1/jobs/${jobId}/applications`, { firstName: 'Åsa', lastName: 'Ek', email });

describe('the domain of an address', () => {
  test.each([
    ['with a mail server', 'takes.example.se', 201],
    ['without one, but with an address', 'old.example.se', 201],
    ['that says that it takes none', 'null.example.se', 422],
    ['with neither', 'text.example.se', 422],
    ['that there is not', 'nowhere.example.se', 422],
  ])('%s is taken or refused by hand', async (_, domain, status) => {
    const answer = await add(`asa@${domain}`);
    expect(answer.status).toBe(status);
    if (status === 422) expect(answer.body.errors).toMatchObject([{ path: 'body.email', code: 'mail-domain' }]);
  });

  test('is looked at when an address is changed, and not when another part is', async () => {
    const { body } = await add('bo@takes.example.se');
    const stored = await server.database.candidate.findUniqueOrThrow({ where: { id: body.candidateId } });
    const change = (email: string) =>
      client('PATCH', `/api/v1/candidates/${stored.id}`, { email }, { 'if-match': candidateTag(stored) });
    const wrong = await change('bo@nowhere.example.se');
    expect(wrong.body.errors).toMatchObject([{ path: 'body.email', code: 'mail-domain' }]);
  });

  test('is marked in a list, and the row stays', async () => {
    const file = 'Förnamn;Efternamn;E-post\nEva;Ek;eva@null.example.se\nIda;Ek;ida@takes.example.se\n';
    const answer = await client('POST', `/api/v1/jobs/${jobId}/imports?fileName=list.csv`, file, {
      'content-type': 'text/csv',
    });
    const { body: rows } = await client('GET', `/api/v1/imports/${answer.body.id}/rows`);
    const codes = rows.items.map(({ status, issues }: { status: string; issues: { code: string }[] }) => [
      status,
      issues.map(({ code }) => code),
    ]);
    expect(codes).toEqual([
      ['ready', ['mail-domain']],
      ['ready', []],
    ]);
  });

  test('is told at its input on the public page', async () => {
    const opened = await client(
      'PUT',
      `/api/v1/jobs/${jobId}/apply-page`,
      {
        isOpen: true,
        about: { sv: 'Välkommen.', en: 'Welcome.' },
        documents: 'none',
        consent: { sv: 'Vi sparar det.', en: 'We keep it.' },
      },
      { 'if-match': '"0"' },
    );
    expect(opened.status).toBe(200);
    const given = { firstName: 'Åsa', lastName: 'Ek', email: 'asa@nowhere.example.se', consent: 'yes' };
    const back = await apply(server, jobId, given);
    expect(back.html).toContain('Adressen tar inte emot någon e-post');
  });

  test('refuses nobody while name servers are silent, and goes on without them', async () => {
    dns.silent = true;
    expect((await add('asa@slow.example.se')).status).toBe(201);
  });
});
