import { isApiError, unreachable } from './api/api-error.ts';
import { newId } from './api/new-id.ts';
import { rehearsing } from './rehearsing.ts';
import { hideToast, showError, showUnsent } from './toast.tsx';

/** How an act is sent: as it was begun, wherever one is by then, and as the same act however often it is tried; a closing window does not stop it. */
export type How = {
  readonly keepalive: true;
  readonly idempotencyKey: string;
  readonly rehearsalId: string | null;
};
type Act = (how: How) => Promise<void>;
type Waiting = {
  readonly act: Act;
  readonly how: How;
  timer: ReturnType<typeof setTimeout>;
  sending?: Promise<void> | undefined;
  /** It was tried, and nobody answered. */
  isHeld: boolean;
};

const againMs = 10_000;
const unsent = 'unsent';
const waiting = new Map<string, Waiting>();
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};
const isAnyHeld = () => [...waiting.values()].some(({ isHeld }) => isHeld);

/** Whether an act of that name waits, or is on its way; undefined once the server has answered. */
export function stateOf(name: string): 'waits' | 'leaves' | undefined {
  const known = waiting.get(name);
  return known && (known.sending ? 'leaves' : 'waits');
}

/** Calls back when one begins to wait, leaves or has been answered; answers how to stop. */
export function onWaiting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Carries an act out after so many milliseconds, and at once where the window is hidden or closed before. What nobody answers is said, kept and tried again.
 * `undo` leaves it undone and answers whether that was in time; `countAnew` begins the time anew.
 */
export function waitToAct(name: string, afterMs: number, act: Act) {
  const wait = () => setTimeout(() => void carryOut(name), afterMs);
  const how: How = { keepalive: true, idempotencyKey: newId(), rehearsalId: rehearsing()?.id ?? null };
  const own: Waiting = { act, how, timer: wait(), isHeld: false };
  waiting.set(name, own);
  tell();
  const isUntouched = () => waiting.get(name) === own && !own.sending && !own.isHeld;
  return {
    undo: () => {
      if (!isUntouched()) return false;
      clearTimeout(own.timer);
      waiting.delete(name);
      tell();
      return true;
    },
    countAnew: () => {
      if (!isUntouched()) return;
      clearTimeout(own.timer);
      own.timer = wait();
    },
  };
}

/** Carries out all that waits, before one becomes somebody else or nobody; throws where the server did not answer to all of it. */
export async function carryOutAll(): Promise<void> {
  await Promise.all([...waiting.keys()].map(carryOut));
  if (waiting.size > 0) throw unreachable();
}

function carryOut(name: string): Promise<void> {
  const known = waiting.get(name);
  if (!known) return Promise.resolve();
  clearTimeout(known.timer);
  known.sending ??= send(name, known);
  tell();
  return known.sending;
}

async function send(name: string, known: Waiting): Promise<void> {
  try {
    await known.act(known.how);
    waiting.delete(name);
  } catch (error) {
    known.isHeld = isUnanswered(error);
    if (known.isHeld) {
      showUnsent(unsent);
      known.timer = setTimeout(() => void carryOut(name), againMs);
    } else {
      waiting.delete(name);
      showError(error);
    }
  }
  known.sending = undefined;
  if (!isAnyHeld()) hideToast(unsent);
  tell();
}

/** Nobody was there, or only what stands before the server: with the same key it can be asked again. */
const isUnanswered = (error: unknown) =>
  isApiError(error) && (error.problem.status === 0 || [502, 503, 504].includes(error.problem.status));

const sendNow = () => {
  for (const name of waiting.keys()) void carryOut(name);
};
window.addEventListener('pagehide', sendNow);
window.addEventListener('online', () => {
  for (const [name, { isHeld }] of waiting) if (isHeld) void carryOut(name);
});
window.addEventListener('beforeunload', (event) => {
  if (isAnyHeld()) event.preventDefault();
});
document.addEventListener('visibilitychange', () => {
  if (document.hidden) sendNow();
});
