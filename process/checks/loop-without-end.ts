import { targetOf } from '../definition/connections-of.ts';
import { exitsOf } from '../definition/exits-of.ts';
import type { Definition, Step } from '../definition/schema.ts';
import { atStep, type Check, errorAt } from './check.ts';
import { stepName } from './name-of.ts';

/**
 * Nobody who stays silent is asked without end: a loop that a missing answer and waits alone keep going is counted, or a branch can
 * leave it.
 */
export const loopWithoutEnd: Check = ({ definition }) =>
  Object.keys(definition.steps)
    .filter((stepId) => definition.steps[stepId]?.kind === 'ask' && goesOnForever(definition, stepId))
    .map((stepId) => {
      const name = stepName(definition, stepId);
      return errorAt(
        'loop-without-end',
        atStep(stepId),
        {
          sv: `Den som aldrig svarar på ${name.sv} får frågan om och om igen utan slut.`,
          en: `Whoever never answers ${name.en} is asked again and again without end.`,
        },
        {
          sv: 'Begränsa hur många gånger ”inget svar” får leda tillbaka, eller låt en människa besluta.',
          en: 'Limit how often “no answer” may lead back, or let a person decide.',
        },
      );
    });

function goesOnForever(definition: Definition, stepId: string): boolean {
  const after = reachedAlone(definition, stepId);
  if (!after.has(stepId)) return false;
  const loop = new Set([...after].filter((id) => reachedAlone(definition, id).has(stepId)));
  return [...loop].every((id) => definition.steps[id]?.kind !== 'branch' || everyTarget(definition, id, loop));
}

/** The steps that a run comes to after this one though nobody does anything. */
function reachedAlone(definition: Definition, from: string): Set<string> {
  const seen = new Set<string>();
  const open = aloneFrom(definition, from);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    open.push(...aloneFrom(definition, id));
  }
  return seen;
}

function aloneFrom(definition: Definition, stepId: string): string[] {
  const step = definition.steps[stepId];
  if (!step || step.kind === 'stage') return [];
  const exits = step.kind === 'ask' ? ['no-answer'] : exitsOf(step);
  return exits.flatMap((exit) => (isCounted(step, exit) ? [] : (targetOf(definition, stepId, exit) ?? [])));
}

const isCounted = (step: Step, exit: string) => 'limits' in step && Object.hasOwn(step.limits ?? {}, exit);

const everyTarget = (definition: Definition, stepId: string, within: ReadonlySet<string>) =>
  aloneFrom(definition, stepId).every((target) => within.has(target));
