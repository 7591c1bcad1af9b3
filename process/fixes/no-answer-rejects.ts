import { stepName } from '../checks/name-of.ts';
import { putAt } from './at-path.ts';
import type { Fixer } from './contract.ts';

/** A missing answer leads to a stage where a person decides, of those that are there. */
export const noAnswerRejects: Fixer = ({ path, stepId }, { definition }) =>
  Object.entries(definition.steps).flatMap(([id, step]) => {
    if (step.kind !== 'stage' || !Object.values(step.exits).some((exit) => exit.kind === 'reject')) return [];
    const [asked, name] = [stepName(definition, stepId ?? ''), stepName(definition, id)];
    return [
      {
        id: `lead:${id}`,
        label: {
          sv: `Led den som inte svarar på ${asked.sv} till ${name.sv}`,
          en: `Lead who does not answer ${asked.en} to ${name.en}`,
        },
        apply: (now: typeof definition) => putAt(now, path, id),
      },
    ];
  });
