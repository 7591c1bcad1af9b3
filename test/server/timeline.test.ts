import { afterAll, beforeAll, expect, test } from 'vitest';
import { runByHand } from '../activities/advance/run-by-hand.ts';
import { openNurseJob } from './furnish.ts';
import { type Client, signInFirst, startTestServer, type TestServer } from './start-test-server.ts';

let server: TestServer;
let client: Client;
let applicationId: string;

beforeAll(async () => {
  server = await startTestServer();
  const { client: first, organisationId } = await signInFirst(server);
  client = first;
  const jobId = await openNurseJob(server.database, organisationId);
  const applicant = { firstName: 'Åsa', lastName: 'Ek', email: 'asa@example.com', language: 'sv' };
  applicationId = (await client('POST', `/api/v1/jobs/${jobId}/applications`, applicant)).body.applicationId;
  const run = runByHand(server.pool);
  await run.start(applicationId);
  await client('POST', `/api/v1/applications/${applicationId}/withdraw`, {});
  await run.signals(applicationId);
});
afterAll(() => server.stop());

type Line = {
  id: string;
  seq: number;
  kind: string;
  title: { sv: string; en: string };
  actor: { kind: string; name: string };
};
const pageOf = async (query: string): Promise<{ items: Line[]; next: string | null }> =>
  (await client('GET', `/api/v1/applications/${applicationId}/timeline?${query}`)).body;

test('tells what happened and what followed from it, newest first, each line with its words', async () => {
  const { items } = await pageOf('limit=100');
  const kinds = items.map(({ kind }) => kind);
  expect(kinds.at(-1)).toBe('started');
  expect(kinds).toEqual(expect.arrayContaining(['enterStep', 'openObligation', 'deliver', 'withdrawn', 'complete']));
  expect(kinds.indexOf('complete')).toBeLessThan(kinds.indexOf('withdrawn'));
  expect(items.find(({ kind }) => kind === 'withdrawn')?.actor).toMatchObject({ kind: 'person' });
  for (const { title } of items) expect(title.sv.length * title.en.length).toBeGreaterThan(0);
  // The clockwork is nobody's story.
  expect(kinds).not.toContain('setTimer');
});

test('comes page by page, also in the midst of what one event has left behind', async () => {
  const { items: all } = await pageOf('limit=100');
  const found: Line[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const { items, next } = await pageOf(`limit=2${after ? `&after=${after}` : ''}`);
    expect(items.length).toBeLessThanOrEqual(2);
    found.push(...items);
    after = next;
  }
  expect(found).toEqual(all);
  expect(new Set(found.map(({ id }) => id)).size).toBe(all.length);
  expect(new Set(found.map(({ seq }) => seq)).size).toBe(2);
});
