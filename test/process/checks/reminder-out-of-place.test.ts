import { checkTable } from './check-table.ts';
import { changed, interview, question } from './drawings.ts';

checkTable('reminder-out-of-place', {
  wrong: {
    'a reminder before the question': {
      drawing: changed(question, { 'steps.question.reminders.0.before': { amount: 4, unit: 'calendarDays' } }),
      at: ['steps.question.reminders.0.before'],
      step: 'question',
    },
    'a reminder together with the question': {
      drawing: changed(question, { 'steps.question.reminders.0.before': { amount: 3, unit: 'calendarDays' } }),
      at: ['steps.question.reminders.0.before'],
    },
    'a reminder at the deadline': {
      drawing: changed(question, { 'steps.question.reminders.0.before': { amount: 0, unit: 'hours' } }),
      at: ['steps.question.reminders.0.before'],
    },
    'a reminder when the meeting begins': {
      drawing: changed(interview, { 'steps.interview.meeting.reminders.0.before': { amount: 0, unit: 'hours' } }),
      at: ['steps.interview.meeting.reminders.0.before'],
    },
    'a reminder weeks before the meeting, as a warning': {
      drawing: changed(interview, {
        'steps.interview.meeting.reminders.0.before': { amount: 15, unit: 'calendarDays' },
      }),
      at: ['steps.interview.meeting.reminders.0.before'],
      severity: 'warning',
    },
  },
  right: {
    'a reminder an hour before the deadline': changed(question, {
      'steps.question.reminders.0.before': { amount: 1, unit: 'hours' },
    }),
    'a reminder two weeks before the meeting': changed(interview, {
      'steps.interview.meeting.reminders.0.before': { amount: 14, unit: 'calendarDays' },
    }),
  },
});
