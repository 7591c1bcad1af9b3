import { checkTable } from './check-table.ts';
import { changed, interview, textOf } from './drawings.ts';

const choosing = changed(interview, {
  'steps.interview.meeting.choice': { offer: { text: 'times', channels: { kind: 'candidate' } } },
  'texts.times': textOf('times', 'Choose a time: {{ page.url }}'),
});

checkTable('times-not-linked', {
  wrong: {
    'times without the way to them, in one language and channel': {
      drawing: changed(choosing, { 'texts.times.sms.sv': 'Välj en tid.' }),
      at: ['texts.times'],
      step: 'interview',
    },
    'a link in the subject alone': {
      drawing: changed(choosing, { 'texts.times.email.en': { subject: '{{ page.url }}', body: 'Choose a time.' } }),
      at: ['texts.times'],
    },
  },
  right: {
    'times with the way to them': choosing,
    'a meeting that staff book': interview,
  },
});
