import { useSyncExternalStore } from 'react';

export type Rehearsing = {
  readonly id: string;
  /** Milliseconds that its time is ahead of ours. */
  readonly clockAhead: number;
};

let current: Rehearsing | undefined;
const listeners = new Set<() => void>();

/** The rehearsal that is on screen: what can be done in one is asked for in it. Undefined everywhere else. */
export function rehearsing(): Rehearsing | undefined {
  return current;
}

/** Says which rehearsal is on screen, and what time it is there. */
export function setRehearsing(next: Rehearsing | undefined): void {
  current = next;
  for (const listener of listeners) listener();
}

/** The time in epoch milliseconds: ours, or that of the rehearsal on screen. */
export function nowHere(): number {
  return Date.now() + clockAhead();
}

/** How far that time is ahead of ours; the component is drawn anew when it changes. */
export function useClockAhead(): number {
  return useSyncExternalStore(subscribe, clockAhead);
}

/** Whether what is on screen is a rehearsal. */
export function useIsRehearsing(): boolean {
  return useSyncExternalStore(subscribe, isRehearsing);
}

const isRehearsing = () => current !== undefined;
const clockAhead = () => current?.clockAhead ?? 0;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
