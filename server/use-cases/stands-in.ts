import type { Definition } from '../../process/definition/schema.ts';
import type { StandsIn } from '../../process/interpreter/contract.ts';
import type { Mistake } from '../http/mistakes.ts';

export type GivenPlace = { readonly stepId: string; readonly since: string; readonly promised: string };

/** How far ahead a promise may be that somebody brings along, in milliseconds. */
export const farthestPromiseMs = 2 * 366 * 86_400_000;

/** What is wrong with where somebody is said to stand: no stage, a beginning to come, or a promise that is too far away. A broken promise is none. */
export function placeMistakes({ steps }: Definition, given: GivenPlace | undefined, now: number): Mistake[] {
  if (!given) return [];
  const isStage = Object.hasOwn(steps, given.stepId) && steps[given.stepId]?.kind === 'stage';
  return [
    ...(isStage ? [] : [{ path: 'body.standsIn.stepId', code: 'stage-unknown' as const }]),
    ...(Date.parse(given.since) > now ? [{ path: 'body.standsIn.since', code: 'not-past' as const }] : []),
    ...(Date.parse(given.promised) > now + farthestPromiseMs
      ? [{ path: 'body.standsIn.promised', code: 'too-far' as const }]
      : []),
  ];
}

/** As the run reads it. */
export function toPlace({ stepId, since, promised }: GivenPlace): StandsIn {
  return { stepId, since: Date.parse(since), promised: Date.parse(promised) };
}
