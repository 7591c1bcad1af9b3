import type { Span } from '../definition/schema.ts';
import { atStep, type Check, errorAt } from './check.ts';
import { leastWorkingHours, usualHours } from './spans.ts';

const hoursOfYear = 366 * 24;

/** A promise can be kept in its calendar: it is longer than nothing, at most a year, and its holding text leaves after the stage is entered. */
export const promiseImpossible: Check = ({ calendar, stages }) =>
  stages.flatMap(({ stepId, stage, name }) => {
    const spans: [string, Span][] = [['within', stage.promise.within]];
    if (stage.promise.from === 'meeting') spans.push(['bookedBy', stage.promise.bookedBy]);
    return spans.flatMap(([key, span]) => {
      const place = atStep(stepId, 'promise', key);
      if (span.amount === 0)
        return [
          errorAt(
            'promise-impossible',
            place,
            { sv: `Löftet i ${name.sv} är noll långt.`, en: `The promise in ${name.en} has no length.` },
            {
              sv: 'Lova besked inom minst en arbetsdag eller några arbetstimmar.',
              en: 'Promise an answer within at least a working day or some working hours.',
            },
          ),
        ];
      if (usualHours(span, calendar) > hoursOfYear)
        return [
          errorAt(
            'promise-impossible',
            place,
            {
              sv: `Löftet i ${name.sv} ligger längre bort än ett år.`,
              en: `The promise in ${name.en} lies further away than a year.`,
            },
            {
              sv: 'Helgdagar är inte kända så långt fram; lova tidigare.',
              en: 'Holidays are not known that far ahead; promise earlier.',
            },
          ),
        ];
      if (leastWorkingHours(span, calendar) > stage.ladder.holdingBefore.amount) return [];
      return [
        errorAt(
          'promise-impossible',
          place,
          {
            sv: `Löftet i ${name.sv} är så kort att uppskovstexten kan gå innan någon har hunnit arbeta med steget.`,
            en: `The promise in ${name.en} is so short that the holding text can leave before anybody has had time to work on it.`,
          },
          {
            sv: 'Förläng löftet så att arbetstid återstår också över helger, eller korta tiden före då uppskovstexten går.',
            en: 'Lengthen the promise so that working time is left over weekends and holidays too, or shorten the time before it at which the holding text leaves.',
          },
        ),
      ];
    });
  });
