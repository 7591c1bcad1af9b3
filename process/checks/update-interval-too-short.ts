import { atStep, type Check, errorAt } from './check.ts';
import { leastWorkingHours } from './spans.ts';

/** The new date of a holding text lies far enough on that the next holding text does not leave at once. */
export const updateIntervalTooShort: Check = ({ calendar, stages }) =>
  stages.flatMap(({ stepId, stage: { ladder }, name }) => {
    if (leastWorkingHours(ladder.updateInterval, calendar) > ladder.holdingBefore.amount) return [];
    return [
      errorAt(
        'update-interval-too-short',
        atStep(stepId, 'ladder', 'updateInterval'),
        {
          sv: `Uppskovstexterna i ${name.sv} skulle gå tätt i tät.`,
          en: `The holding texts in ${name.en} would leave one right after the other.`,
        },
        {
          sv: 'Låt det nya datumet ligga längre fram, eller korta tiden före.',
          en: 'Let the new date lie further on, or shorten the time before it.',
        },
      ),
    ];
  });
