import { atStep, type Check, errorAt } from './check.ts';
import { stepName } from './name-of.ts';

/** From every step that can be reached, some path leads to an end. */
export const deadEnd: Check = ({ definition, reachable, into }) => {
  const finishing = new Set<string>();
  const open = Object.entries(definition.steps).flatMap(([id, step]) => (step.kind === 'end' ? [id] : []));
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (finishing.has(id)) continue;
    finishing.add(id);
    for (const arrow of into.get(id) ?? []) open.push(arrow.from);
  }
  return [...reachable]
    .filter((stepId) => !finishing.has(stepId))
    .map((stepId) => {
      const name = stepName(definition, stepId);
      return errorAt(
        'dead-end',
        atStep(stepId),
        { sv: `Från ${name.sv} leder ingen väg till ett slut.`, en: `No path leads from ${name.en} to an end.` },
        {
          sv: 'Koppla en utgång vidare till ett slutsteg, eller ge slingan en utgång.',
          en: 'Connect an exit on to an end step, or give the loop a way out.',
        },
      );
    });
};
