import { afterEach, expect, test, vi } from 'vitest';
import { call, callInAdvance } from '../../../../editor/shell/api/call.ts';
import { askForFirstPage } from '../../../../editor/shell/api/ask-for-first-page.ts';
import { routes } from '../../../../server/contract/routes.ts';

const processId = '5f0e7b3c-7a51-4c83-9a8e-2f1f6f6b0c01';
const parts = { params: { processId } };

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

/** Answers each request with its number; the first so many with another status. */
function serving(refused = 0): string[] {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (path: string) => {
    asked.push(path);
    const status = asked.length <= refused ? 401 : 200;
    return Promise.resolve(Response.json({ number: asked.length, code: 'unknown', title: 'No' }, { status }));
  });
  return asked;
}

test('what was asked for in advance is answered by that, once', async () => {
  const asked = serving();
  callInAdvance(routes.getProcess, parts);
  expect(await call(routes.getProcess, parts)).toMatchObject({ number: 1 });
  expect(await call(routes.getProcess, parts)).toMatchObject({ number: 2 });
  expect(asked).toEqual(Array(2).fill(`/api/v1/processes/${processId}`));
});

test('what was refused then is asked for again, and so is what has grown old', async () => {
  serving(1);
  callInAdvance(routes.getMe, {});
  expect(await call(routes.getMe, {})).toMatchObject({ number: 2 });
  callInAdvance(routes.getMe, {});
  const now = performance.now();
  vi.spyOn(performance, 'now').mockReturnValue(now + 11_000);
  expect(await call(routes.getMe, {})).toMatchObject({ number: 4 });
});

test('the first page asks for what it needs, and a page for those who are not signed in for nothing', async () => {
  const asked = serving();
  askForFirstPage('/sign-in');
  askForFirstPage('/invitation/abc');
  expect(asked).toEqual([]);
  askForFirstPage(`/processes/${processId}`);
  expect(asked).toEqual(['/api/v1/me', `/api/v1/processes/${processId}`]);
  askForFirstPage('/processes/gallery');
  expect(asked.slice(2)).toEqual(['/api/v1/me']);
  await call(routes.getMe, {});
  await call(routes.getProcess, parts);
});
