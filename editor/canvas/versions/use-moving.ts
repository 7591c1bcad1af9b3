import { useMemo, useState } from 'react';
import type { Definition } from '../../../process/definition/schema.ts';
import type { Impact } from '../../../server/contract/moves.ts';
import { routes } from '../../../server/contract/routes.ts';
import { useRoute } from '../../shell/api/use-route.ts';
import { firstPlan, type MovePlan, planAgain } from './move-plan.ts';
import { useVersionsOf } from './use-versions-of.ts';

export type Moving = {
  readonly impact: Impact;
  /** The versions that people are on now. */
  readonly versions: ReadonlyMap<string, Definition>;
  readonly plan: MovePlan;
  readonly setPlan: (plan: MovePlan) => void;
};

/** Who stands where, and a plan for moving them to a drawing: undefined until it is known, or why it is not; `again` asks once more. `chosen` is a plan that was made before. */
export function useMoving(
  processId: string,
  target: Definition,
  chosen?: MovePlan,
): { moving: Moving | undefined; error: Error | null; again: () => void } {
  const { data: impact, error, refetch } = useRoute(routes.getImpact, { params: { processId } }, { staleTime: 0 });
  const ids = useMemo(() => [...new Set(impact?.steps.map(({ versionId }) => versionId))].sort(), [impact]);
  const { versions, error: unread, again: readAgain } = useVersionsOf(ids);
  const [changed, setPlan] = useState<MovePlan>();
  const moving = useMemo(() => {
    if (!impact || !versions) return undefined;
    const byItself = firstPlan(impact, versions, target);
    const first = chosen ? planAgain(chosen, byItself, target) : byItself;
    return { impact, versions, plan: changed ?? first, setPlan };
  }, [impact, versions, target, chosen, changed]);
  const again = () => {
    if (!impact) void refetch();
    readAgain();
  };
  return { moving, error: moving ? null : (error ?? unread), again };
}
