import { atStep, type Check, errorAt } from './check.ts';
import { usualHours } from './spans.ts';

/** A decision can be taken back for at least ten minutes, and for less than the promise is long. */
export const undoWindowMisfit: Check = ({ calendar, stages }) =>
  stages.flatMap(({ stepId, stage, name }) => {
    const hours = usualHours(stage.undoWindow, calendar);
    const place = atStep(stepId, 'undoWindow');
    if (hours < 1 / 6)
      return [
        errorAt(
          'undo-window-misfit',
          place,
          {
            sv: `Ångertiden i ${name.sv} är kortare än tio minuter.`,
            en: `The undo window in ${name.en} is shorter than ten minutes.`,
          },
          {
            sv: 'Ge minst tio minuter att ångra ett beslut.',
            en: 'Give at least ten minutes to take a decision back.',
          },
        ),
      ];
    if (hours < usualHours(stage.promise.within, calendar)) return [];
    return [
      errorAt(
        'undo-window-misfit',
        place,
        {
          sv: `Ångertiden i ${name.sv} är lika lång som löftet eller längre.`,
          en: `The undo window in ${name.en} is as long as the promise or longer.`,
        },
        {
          sv: 'Korta ångertiden så att beskedet hinner gå i tid.',
          en: 'Shorten the undo window so that the answer can leave in time.',
        },
      ),
    ];
  });
