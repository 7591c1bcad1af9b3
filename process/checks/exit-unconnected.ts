import { exitsOf } from '../definition/exits-of.ts';
import { atConnection, type Check, errorAt } from './check.ts';
import { exitName, stepName } from './name-of.ts';

/** Every exit leads somewhere. */
export const exitUnconnected: Check = ({ definition }) =>
  Object.entries(definition.steps).flatMap(([stepId, step]) =>
    exitsOf(step)
      .filter((exitId) => definition.connections[stepId]?.[exitId] === undefined)
      .map((exitId) => {
        const [name, exit] = [stepName(definition, stepId), exitName(definition, stepId, exitId)];
        return errorAt(
          'exit-unconnected',
          atConnection(stepId, exitId),
          {
            sv: `Utgången ${exit.sv} från ${name.sv} leder ingenstans.`,
            en: `The exit ${exit.en} of ${name.en} leads nowhere.`,
          },
          {
            sv: 'Dra en koppling från utgången till nästa steg.',
            en: 'Draw a connection from the exit to the next step.',
          },
        );
      }),
  );
