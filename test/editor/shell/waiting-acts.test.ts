import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { rehearsalHeader } from '../../../server/contract/rehearsal-header.ts';
import { routes } from '../../../server/contract/routes.ts';

const meetingId = '00000000-0000-4000-8000-000000000001';
const sent: { readonly path: string; readonly headers: Record<string, string> }[] = [];
let isAway = false;

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  sent.length = 0;
  isAway = false;
  vi.stubGlobal('window', new EventTarget());
  vi.stubGlobal('document', Object.assign(new EventTarget(), { hidden: false }));
  vi.stubGlobal('fetch', (path: string, { headers }: { headers: Record<string, string> }) => {
    sent.push({ path, headers });
    return isAway ? Promise.reject(new TypeError('away')) : Promise.resolve(new Response('{}', { status: 202 }));
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function beginning() {
  const { setRehearsing } = await import('../../../editor/shell/rehearsing.ts');
  const { call } = await import('../../../editor/shell/api/call.ts');
  const acts = await import('../../../editor/shell/waiting-acts.ts');
  const begin = (name = 'cancel') =>
    acts.waitToAct(name, 10_000, async (how) => {
      await call(routes.cancelMeeting, { params: { meetingId }, ...how });
    });
  return { ...acts, setRehearsing, begin };
}

test('an act is of the rehearsal in which it was begun, and of none where it was begun in none', async () => {
  const { begin, setRehearsing } = await beginning();
  setRehearsing({ id: 'rehearsed', clockAhead: 0 });
  begin('in it');
  setRehearsing(undefined);
  begin('outside');
  setRehearsing({ id: 'another', clockAhead: 0 });
  await vi.advanceTimersByTimeAsync(10_000);
  expect(sent.map(({ headers }) => headers[rehearsalHeader])).toEqual(['rehearsed', undefined]);
});

test('its ten seconds begin anew when its toast is shown, and until then it can be left undone', async () => {
  const { begin, stateOf } = await beginning();
  const { countAnew, undo } = begin();
  await vi.advanceTimersByTimeAsync(9_000);
  countAnew();
  await vi.advanceTimersByTimeAsync(9_000);
  expect([stateOf('cancel'), undo(), stateOf('cancel'), undo()]).toEqual(['waits', true, undefined, false]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(sent).toEqual([]);
});

test('what nobody answers waits on and goes as the same act once somebody does; a window that holds it asks before it closes', async () => {
  const { begin, stateOf, carryOutAll } = await beginning();
  const asksBefore = () => {
    const closing = new Event('beforeunload', { cancelable: true });
    window.dispatchEvent(closing);
    return closing.defaultPrevented;
  };
  isAway = true;
  const { undo } = begin();
  expect(asksBefore()).toBe(false);
  await vi.advanceTimersByTimeAsync(10_000);
  expect([sent.length, stateOf('cancel'), undo(), asksBefore()]).toEqual([1, 'waits', false, true]);
  await expect(carryOutAll()).rejects.toMatchObject({ problem: { code: 'unreachable' } });
  isAway = false;
  window.dispatchEvent(new Event('online'));
  await vi.advanceTimersByTimeAsync(0);
  expect([stateOf('cancel'), asksBefore()]).toEqual([undefined, false]);
  expect(sent.length).toBe(3);
  expect(new Set(sent.map(({ headers }) => headers['idempotency-key'])).size).toBe(1);
});

test('all that waits is carried out before one becomes somebody else, and as the window is hidden', async () => {
  const { begin, carryOutAll, stateOf } = await beginning();
  begin('one');
  begin('other');
  await carryOutAll();
  expect([sent.length, stateOf('one'), stateOf('other')]).toEqual([2, undefined, undefined]);
  begin('third');
  Object.assign(document, { hidden: true });
  document.dispatchEvent(new Event('visibilitychange'));
  expect([sent.length, stateOf('third')]).toEqual([3, 'leaves']);
});
