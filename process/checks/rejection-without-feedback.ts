import { atStep, type Check, warningAt } from './check.ts';
import { eachStage } from './each-stage.ts';

/** Where people have met the candidate, a no can give strength and development point. A further exit for those never met may owe less. */
export const rejectionWithoutFeedback: Check = ({ definition }) =>
  eachStage(definition).flatMap(({ stepId, stage, name }) => {
    const rejecting = Object.values(stage.exits).filter((exit) => exit.kind === 'reject');
    const hasMet = stage.meeting !== undefined || stage.scorecard !== undefined;
    if (!hasMet || rejecting.length === 0 || rejecting.some((exit) => exit.owes === 'strengthAndDevelopment'))
      return [];
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
  });
