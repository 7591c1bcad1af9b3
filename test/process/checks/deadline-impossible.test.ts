import { checkTable } from './check-table.ts';
import { changed, newsletter, question } from './drawings.ts';

checkTable('deadline-impossible', {
  wrong: {
    'a question without time to answer': {
      drawing: changed(question, {
        'steps.question.deadline.amount': 0,
        'steps.question.reminders': [],
        'texts.reminder': undefined,
      }),
      at: ['steps.question.deadline'],
      step: 'question',
    },
    'a wait that waits for nothing': {
      drawing: changed(newsletter, { 'steps.wait.for.span.amount': 0 }),
      at: ['steps.wait.for.span'],
    },
  },
  right: {
    'a minute to wait': changed(newsletter, { 'steps.wait.for.span': { amount: 1, unit: 'minutes' } }),
    'a day to answer': changed(question, {
      'steps.question.deadline': { amount: 1, unit: 'workingDays' },
      'steps.question.reminders.0.before': { amount: 4, unit: 'hours' },
    }),
  },
});
