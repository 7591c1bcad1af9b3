import type { RunActivities } from '../../../workflows/contract.ts';

/** How often each activity was called and how long it took in all, in milliseconds. */
export type Times = Record<string, { calls: number; ms: number }>;

/** The same activities, each call counted and timed; `advance` by the kind of its event. */
export function timed<T extends RunActivities>(activities: T, times: Times): T {
  const measure = async <Answer>(name: string, work: () => Promise<Answer>): Promise<Answer> => {
    const begun = performance.now();
    try {
      return await work();
    } finally {
      const entry = (times[name] ??= { calls: 0, ms: 0 });
      entry.calls += 1;
      entry.ms += performance.now() - begun;
    }
  };
  return {
    ...activities,
    advance: (input) => measure(`advance ${input.reference.kind}`, () => activities.advance(input)),
    advanceAndDeliver: (input) =>
      measure(`advance ${input.reference.kind} and deliver`, () => activities.advanceAndDeliver(input)),
    deliver: (input) => measure('deliver', () => activities.deliver(input)),
  };
}
