import type { Plan } from './plan.ts';

/** The plan once it is no longer the worst case: branches look again at what is known of the candidate. */
export function endWorstCase({ silence, ...plan }: Plan): Plan {
  if (!silence) return plan;
  const { branches: _, ...behaviour } = plan.behaviour;
  return { ...plan, behaviour };
}
