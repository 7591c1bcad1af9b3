import type { Definition } from '../definition/schema.ts';
import { atExit, type Check, errorAt } from './check.ts';
import { firstStops } from './first-stops.ts';
import { exitName } from './name-of.ts';

/** Every decision reaches the candidate: the exit has a message, or where it owes nothing the very next step tells at once. */
export const exitWithoutAnswer: Check = ({ definition, stages }) =>
  stages.flatMap(({ stepId, stage, name }) =>
    Object.entries(stage.exits).flatMap(([exitId, exit]) => {
      if (exit.message) return [];
      const isAnswered =
        exit.owes === 'nothing' &&
        firstStops(definition, stepId, exitId).every((stop) => tellsAtOnce(definition, stop));
      if (isAnswered) return [];
      const said = exitName(definition, stepId, exitId);
      return [
        errorAt(
          'exit-without-answer',
          atExit(stepId, exitId, 'message'),
          {
            sv: `Den som lämnar ${name.sv} genom ${said.sv} får inget besked.`,
            en: `Whoever leaves ${name.en} by ${said.en} gets no answer.`,
          },
          {
            sv: 'Ge utgången ett meddelande, eller låt nästa steg genast säga det.',
            en: 'Give the exit a message, or let the next step tell it at once.',
          },
        ),
      ];
    }),
  );

function tellsAtOnce(definition: Definition, stepId: string): boolean {
  const step = definition.steps[stepId];
  if (step?.kind === 'message') return step.when.kind === 'now' || step.when.kind === 'nextWindow';
  return step?.kind === 'ask' || (step?.kind === 'stage' && step.entryMessage !== undefined);
}
