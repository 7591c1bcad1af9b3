import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { refusals } from '../../server/http/refusals.ts';
import { waitUntil } from '../../server/launcher/wait-until.ts';
import { newPlace, run } from '../server/cli/besked.ts';
import { createKey } from '../server/routes/members.ts';
import { memberRoutes } from '../server/routes/valid-requests.ts';
import { signInFirst, startTestServer, type TestServer } from '../server/start-test-server.ts';
import { blocksOf } from './blocks-of.ts';

const page = readFileSync(new URL('../../docs/api.md', import.meta.url), 'utf8');

describe('docs/api.md', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server.stop());

  test('has examples that run, one after the other', async () => {
    const { userId } = await signInFirst(server);
    const key = await createKey(server, userId, ['read', 'processes', 'recruiting']);
    const place = newPlace({ BESKED_URL: server.address, BESKED_API_KEY: key });
    const blocks = blocksOf(page, 'js');
    expect(blocks.length).toBeGreaterThan(5);
    const { code, stdout, stderr } = await run(
      process.execPath,
      ['--input-type=module', '--eval', blocks.join('\n')],
      place,
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toEqual([
      'administrator Region Exempel',
      '0 false',
      '412 changedMeanwhile Anna Administratör',
      'true',
      'stored',
      'Åsas brev.txt text/plain',
      expect.stringMatching(/'Ek' \]$/),
      'text/event-stream; charset=utf-8',
    ]);
    expect(await waitUntil(async () => (await server.database.application.count()) === 2, 20_000)).toBe(true);
  }, 120_000);

  test('lists every refusal with its status and words', () => {
    const rows = [...page.matchAll(/^\| `(\w+)` \| (\d{3}) \| (.+?) *\|$/gm)].map(([, code, status, words]) => [
      code,
      { status: Number(status), en: words },
    ]);
    const table = Object.entries(refusals).map(([code, { status, en }]) => [code, { status, en }]);
    expect(Object.fromEntries(rows)).toEqual(Object.fromEntries(table));
  });

  test('names every resource of the table of routes', () => {
    const resources = memberRoutes.map(([, { path }]) => path.split('/')[3] ?? '');
    for (const resource of new Set(resources)) expect(page).toMatch(new RegExp(`\`/(jobs/\\{jobId\\}/)?${resource}\``));
  });
});
