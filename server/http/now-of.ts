import type { Caller } from './caller.ts';

/** The time of a caller in epoch milliseconds: ours, or in a rehearsal that of its run. */
export function nowOf({ rehearsal }: Pick<Caller, 'rehearsal'>): number {
  return Date.now() + (rehearsal?.clockAhead ?? 0);
}
