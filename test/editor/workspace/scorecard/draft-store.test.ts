import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ScorecardForm } from '../../../../server/contract/scorecards.ts';
import { ApiError } from '../../../../editor/shell/api/api-error.ts';
import { signOut } from '../../../../editor/shell/api/session.ts';
import { DraftStore } from '../../../../editor/workspace/scorecard/draft-store.ts';

const { call } = vi.hoisted(() => ({ call: vi.fn() }));
vi.mock('../../../../editor/shell/api/call.ts', () => ({ call }));
vi.mock('../../../../editor/shell/api/post-auth.ts', () => ({ postAuth: async () => ({ status: 200 }) }));
vi.mock('../../../../editor/workspace/scorecard/hand-in-waiting.ts', () => ({ handInWaiting: vi.fn() }));

const kept = new Map<string, string>();
beforeEach(() => {
  kept.clear();
  vi.useFakeTimers();
  vi.stubGlobal('localStorage', {
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
    getItem: (key: string) => kept.get(key) ?? null,
  });
  vi.stubGlobal('addEventListener', vi.fn());
  vi.stubGlobal('removeEventListener', vi.fn());
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const form = { applicationId: 'one', stepId: 'interview', visit: 1, draft: null, handedIn: null, competencies: [] };

const answerWith = (status: number, code: string) =>
  call.mockReset().mockRejectedValue(new ApiError({ type: 'about:blank', title: 'No', status, code }));

function begun(): DraftStore {
  const store = new DraftStore({
    form: form as unknown as ScorecardForm,
    writer: { userId: 'anna', organisationId: 'o' },
    language: 'sv',
    onHandedIn: vi.fn(),
    onRefused: vi.fn(),
  });
  store.change({ privateNote: 'Wants evenings' });
  return store;
}

test.each([
  ['notFound', 404],
  ['notAllowed', 403],
])('a draft that the server answers with %s is not tried again, and says so', async (code, status) => {
  answerWith(status, code);
  const store = begun();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(call).toHaveBeenCalledOnce();
  expect(store.state()).toMatchObject({ over: { problem: { code } }, content: { privateNote: 'Wants evenings' } });
});

test.each([
  ['unknown', 500],
  ['unreachable', 0],
])(
  'a draft whose save failed (%s) is not sent in the name of whoever signs in next, neither by itself nor as its form goes',
  async (code, status) => {
    answerWith(status, code);
    const store = begun();
    const close = store.open();
    await vi.advanceTimersByTimeAsync(10_000);
    if (status === 0) await store.handIn('');
    await signOut();
    kept.clear();
    call.mockClear();
    close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect([call.mock.calls, [...kept]]).toEqual([[], []]);
  },
);

test('a draft of somebody who was signed out elsewhere is not tried again until they write on', async () => {
  answerWith(401, 'notSignedIn');
  const store = begun();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(call).toHaveBeenCalledOnce();
  expect([store.state().saving, kept.size]).toEqual(['failed', 1]);
  store.change({ privateNote: 'Wants nights' });
  await vi.advanceTimersByTimeAsync(60_000);
  expect(call).toHaveBeenCalledTimes(2);
});

const content = (privateNote: string) => ({ language: 'sv', ratings: {}, privateNote });

test('of two drafts the one that was put aside comes back, until something has been handed in', async () => {
  const theirs = { ...form, draft: { ...content('On the laptop'), revision: 3, savedAt: new Date(0).toISOString() } };
  call.mockReset();
  call.mockRejectedValueOnce(new ApiError({ type: 'about:blank', title: 'No', status: 412, code: 'changedMeanwhile' }));
  call.mockResolvedValueOnce(theirs);
  const store = begun();
  await vi.advanceTimersByTimeAsync(1_000);
  call.mockResolvedValue({ revision: 4, savedAt: new Date(0).toISOString() });
  const other = store.choose('theirs');
  expect([other, store.state().content.privateNote]).toEqual([content('Wants evenings'), 'On the laptop']);
  if (other) store.putBack(other);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(call).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ ifMatch: 3 }));
  expect(store.state()).toMatchObject({ saving: 'saved', content: content('Wants evenings') });
  await store.handIn('');
  store.putBack(content('On the laptop') as never);
  expect(store.state().content.privateNote).toBe('Wants evenings');
});

test('changes that were thrown away come back', async () => {
  call.mockReset().mockResolvedValue({ revision: 1, savedAt: new Date(0).toISOString() });
  const store = begun();
  await vi.advanceTimersByTimeAsync(1_000);
  const thrown = await store.discard();
  expect([thrown?.privateNote, store.state().content.privateNote]).toEqual(['Wants evenings', '']);
  if (thrown) store.putBack(thrown);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(call).toHaveBeenLastCalledWith(expect.anything(), expect.objectContaining({ ifMatch: 0 }));
  expect(store.state()).toMatchObject({ saving: 'saved', content: { privateNote: 'Wants evenings' } });
});
