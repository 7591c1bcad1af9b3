import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import type { Step } from '../definition/schema.ts';
import { atStep, type Check, errorAt } from './check.ts';
import { stepName } from './name-of.ts';

/** No loop can be run through without waiting and without end: somewhere in it people, the candidate or a span of time are waited for, or it is counted. */
export const loopWithoutWait: Check = ({ definition }) => {
  const inLoop = new Set<string>();
  const done = new Set<string>();
  const hasted = (stepId: string): string[] => {
    const step = definition.steps[stepId];
    if (!step || waits(step)) return [];
    return exitsOf(step).flatMap((exit) => {
      const target = targetOf(definition, stepId, exit);
      return target === undefined || isCounted(step, exit) ? [] : [target];
    });
  };
  for (const stepId of Object.keys(definition.steps)) findLoop(stepId, hasted, done, inLoop);
  return [...inLoop].map((stepId) => {
    const name = stepName(definition, stepId);
    return errorAt(
      'loop-without-wait',
      atStep(stepId),
      {
        sv: `Slingan genom ${name.sv} kan gå runt utan slut och utan att någonting väntas in.`,
        en: `The loop through ${name.en} can go round without end and without waiting for anything.`,
      },
      {
        sv: 'Lägg en väntan i slingan, eller begränsa hur många gånger en utgång får tas.',
        en: 'Put a wait into the loop, or limit how often an exit may be taken.',
      },
    );
  });
};

function waits(step: Step): boolean {
  if (step.kind === 'wait') return step.for.kind === 'span' && step.for.span.amount > 0;
  return step.kind === 'stage' || step.kind === 'ask';
}

function isCounted(step: Step, exit: string): boolean {
  return (step.kind === 'message' || step.kind === 'branch') && Object.hasOwn(step.limits ?? {}, exit);
}

/** Depth first without recursion: a step met again on its own path closes a loop, which is named by that step. */
function findLoop(from: string, next: (id: string) => string[], done: Set<string>, inLoop: Set<string>): void {
  const path: { id: string; targets: string[] }[] = [{ id: from, targets: done.has(from) ? [] : next(from) }];
  const onPath = new Set([from]);
  for (let top = path.at(-1); top; top = path.at(-1)) {
    const target = top.targets.pop();
    if (target === undefined) {
      done.add(top.id);
      onPath.delete(top.id);
      path.pop();
    } else if (onPath.has(target)) inLoop.add(target);
    else if (!done.has(target)) {
      onPath.add(target);
      path.push({ id: target, targets: next(target) });
    }
  }
}
