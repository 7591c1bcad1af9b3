import { atStep, type Check, errorAt, warningAt } from './check.ts';
import { stepName } from './name-of.ts';
import { usualHours } from './spans.ts';

const hoursOfTwoWeeks = 14 * 24;

/** A reminder comes after the question and before its deadline; one of a meeting comes at most two weeks before it. */
export const reminderOutOfPlace: Check = ({ definition, calendar }) =>
  Object.entries(definition.steps).flatMap(([stepId, step]) => {
    const name = stepName(definition, stepId);
    if (step.kind === 'ask')
      return step.reminders.flatMap(({ before }, index) =>
        before.amount > 0 && usualHours(before, calendar) < usualHours(step.deadline, calendar)
          ? []
          : [
              errorAt(
                'reminder-out-of-place',
                atStep(stepId, 'reminders', index, 'before'),
                {
                  sv: `En påminnelse i ${name.sv} skulle gå före frågan eller efter sista svarsdag.`,
                  en: `A reminder in ${name.en} would leave before the question or after the deadline.`,
                },
                {
                  sv: 'Påminn senare än frågan och före sista svarsdag.',
                  en: 'Remind after the question and before the deadline.',
                },
              ),
            ],
      );
    if (step.kind !== 'stage' || !step.meeting) return [];
    return step.meeting.reminders.flatMap(({ before }, index) => {
      const place = atStep(stepId, 'meeting', 'reminders', index, 'before');
      if (before.amount === 0)
        return [
          errorAt(
            'reminder-out-of-place',
            place,
            {
              sv: `En påminnelse i ${name.sv} skulle gå när mötet redan börjar.`,
              en: `A reminder in ${name.en} would leave when the meeting already begins.`,
            },
            { sv: 'Påminn några timmar eller en dag före.', en: 'Remind some hours or a day before.' },
          ),
        ];
      return usualHours(before, calendar) <= hoursOfTwoWeeks
        ? []
        : [
            warningAt(
              'reminder-out-of-place',
              place,
              {
                sv: `En påminnelse i ${name.sv} går mer än två veckor före mötet.`,
                en: `A reminder in ${name.en} leaves more than two weeks before the meeting.`,
              },
              {
                sv: 'Möten bokas sällan så långt i förväg; påminnelsen uteblir då.',
                en: 'Meetings are seldom booked that far ahead; the reminder then never leaves.',
              },
            ),
          ];
    });
  });
