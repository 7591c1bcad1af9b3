type Act = (how: { readonly keepalive: boolean }) => void;
type Waiting = { readonly act: Act; readonly timer: ReturnType<typeof setTimeout> };

const waiting = new Map<string, Waiting>();
const listeners = new Set<() => void>();

const tell = () => {
  for (const listener of listeners) listener();
};

/** Carries an act out after so many milliseconds, and at once where the window is closed before; answers how to leave it undone, and whether that was in time. */
export function waitToAct(name: string, afterMs: number, act: Act): () => boolean {
  if (!waiting.has(name)) waiting.set(name, { act, timer: setTimeout(() => carryOut(name, false), afterMs) });
  tell();
  return () => {
    const known = waiting.get(name);
    clearTimeout(known?.timer);
    waiting.delete(name);
    tell();
    return known !== undefined;
  };
}

/** Whether an act of that name waits. */
export const isWaiting = (name: string): boolean => waiting.has(name);

/** Calls back when one begins to wait or no longer does; answers how to stop. */
export function onWaiting(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function carryOut(name: string, keepalive: boolean): void {
  const known = waiting.get(name);
  if (!known) return;
  clearTimeout(known.timer);
  waiting.delete(name);
  tell();
  known.act({ keepalive });
}

window.addEventListener('pagehide', () => {
  for (const name of waiting.keys()) carryOut(name, true);
});
