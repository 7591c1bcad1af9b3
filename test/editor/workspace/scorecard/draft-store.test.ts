import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ScorecardForm } from '../../../../server/contract/scorecards.ts';
import { ApiError } from '../../../../editor/shell/api/api-error.ts';
import { DraftStore } from '../../../../editor/workspace/scorecard/draft-store.ts';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../../../editor/shell/api/call.ts', () => ({ call }));
vi.mock('../../../../editor/workspace/scorecard/hand-in-waiting.ts', () => ({ handInWaiting: vi.fn() }));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const form = { applicationId: 'one', stepId: 'interview', visit: 1, draft: null, handedIn: null, competencies: [] };

test.each([
  ['notFound', 404],
  ['notAllowed', 403],
])('a draft that the server answers with %s is not tried again, and says so', async (code, status) => {
  call.mockReset().mockRejectedValue(new ApiError({ type: 'about:blank', title: 'No', status, code }));
  const store = new DraftStore({
    form: form as unknown as ScorecardForm,
    writer: { userId: 'anna', organisationId: 'o' },
    language: 'sv',
    onHandedIn: vi.fn(),
    onRefused: vi.fn(),
  });
  store.change({ privateNote: 'Wants evenings' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(call).toHaveBeenCalledOnce();
  expect(store.state()).toMatchObject({ over: { problem: { code } }, content: { privateNote: 'Wants evenings' } });
});
