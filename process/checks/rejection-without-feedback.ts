import type { Problem } from '../problem.ts';
import { atExit, atStep, type Check, type Drawing, errorAt, warningAt } from './check.ts';
import type { NamedStage } from './each-stage.ts';
import { exitName } from './name-of.ts';

/**
 * A no gives its reason, unless the drawing itself shows that none is owed: the candidate did not answer, and nothing else leads into the
 * stage. Where people have met the candidate, some no gives strength and development point; a further one for those never met may owe less.
 */
export const rejectionWithoutFeedback: Check = (drawing) =>
  drawing.stages.flatMap((stage) => [...withoutReason(drawing, stage), ...withoutStrength(stage)]);

function withoutReason(drawing: Drawing, { stepId, stage, name }: NamedStage): Problem[] {
  if (isOnlyAfterSilence(drawing, stepId)) return [];
  return Object.entries(stage.exits)
    .filter(([, exit]) => exit.kind === 'reject' && exit.owes === 'nothing')
    .map(([exitId]) => {
      const said = exitName(drawing.definition, stepId, exitId);
      return errorAt(
        'rejection-without-feedback',
        atExit(stepId, exitId, 'owes'),
        {
          sv: `Den som får nej genom ${said.sv} i ${name.sv} får inte veta varför.`,
          en: `Whoever is rejected by ${said.en} in ${name.en} is not told why.`,
        },
        {
          sv: 'Låt beslutet kräva en motivering. Bara den som inte har svarat på en fråga kan få ett nej utan.',
          en: 'Let the decision require a reason. Only who has not answered a question can be rejected without one.',
        },
      );
    });
}

function isOnlyAfterSilence({ definition, into }: Drawing, stepId: string): boolean {
  const arrows = (into.get(stepId) ?? []).filter(({ from }) => from !== stepId);
  return (
    arrows.length > 0 &&
    arrows.every(({ from, exit }) => definition.steps[from]?.kind === 'ask' && exit === 'no-answer')
  );
}

function withoutStrength({ stepId, stage, name }: NamedStage): Problem[] {
  const rejecting = Object.values(stage.exits).filter((exit) => exit.kind === 'reject');
  const hasMet = stage.meeting !== undefined || stage.scorecard !== undefined;
  if (!hasMet || rejecting.length === 0 || rejecting.some((exit) => exit.owes === 'strengthAndDevelopment')) return [];
  return [
    warningAt(
      'rejection-without-feedback',
      atStep(stepId, 'exits'),
      {
        sv: `Ett nej efter ${name.sv} ger varken styrka eller utvecklingspunkt.`,
        en: `A no after ${name.en} gives neither a strength nor a development point.`,
      },
      {
        sv: 'Låt beslutet kräva en styrka och en utvecklingspunkt.',
        en: 'Let the decision require a strength and a development point.',
      },
    ),
  ];
}
