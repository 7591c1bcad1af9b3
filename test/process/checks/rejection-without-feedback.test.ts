import { checkTable } from './check-table.ts';
import { changed, interview, question, screening, stage, textOf } from './drawings.ts';
import { rejectExit, stageExit } from '../interpreter/definitions.ts';

checkTable('rejection-without-feedback', {
  wrong: {
    'a no without a reason': {
      drawing: changed(screening, {
        'steps.screening.exits.no.owes': 'nothing',
        'texts.reject': textOf('reject', 'Not this time.'),
      }),
      at: ['steps.screening.exits.no.owes'],
      step: 'screening',
    },
    'a no without a reason where an answer leads too': {
      drawing: changed(question, {
        'steps.screening.exits.no.owes': 'nothing',
        'texts.reject': textOf('reject', 'Not this time.'),
      }),
      at: ['steps.screening.exits.no.owes'],
    },
    'a no after a meeting without strength and development point, as a warning': {
      drawing: changed(interview, {
        'steps.interview.exits.no.owes': 'text',
        'texts.reject': textOf('reject', '{{ feedback.text }}'),
      }),
      at: ['steps.interview.exits'],
      severity: 'warning',
    },
  },
  right: {
    'a no without a reason to who has not answered': changed(question, {
      'connections.question.no-answer': 'silent',
      'steps.silent': stage({
        exits: {
          again: stageExit({ kind: 'advance' }),
          close: { ...rejectExit, owes: 'nothing', message: { text: 'closing', channels: { kind: 'candidate' } } },
        },
      }),
      'connections.silent': { again: 'screening', close: 'rejected' },
      'texts.closing': textOf('closing', 'We have not heard from you.'),
    }),
    'a further no after a meeting, for those who were never met': changed(interview, {
      'steps.interview.exits.absent': { ...rejectExit, message: { text: 'absent', channels: { kind: 'candidate' } } },
      'connections.interview.absent': 'rejected',
      'texts.absent': textOf('absent', '{{ feedback.text }}'),
    }),
  },
});
