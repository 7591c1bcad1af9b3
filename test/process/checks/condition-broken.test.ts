import { checkTable } from './check-table.ts';
import { changed, either, question, sorting } from './drawings.ts';
import type { Definition } from '../../../process/definition/schema.ts';

checkTable('condition-broken', {
  wrong: {
    'a branch with the name of the last exit': {
      drawing: changed(sorting, {
        'steps.sorting.branches.0.id': 'otherwise',
        'connections.sorting.licensed': undefined,
        'steps.screening': undefined,
        'connections.screening': undefined,
      }),
      at: ['steps.sorting.branches.0.id'],
      step: 'sorting',
    },
    'two branches of one name': {
      drawing: changed(sorting, {
        'steps.sorting.branches.1':
          sorting.steps['sorting']?.kind === 'branch' ? sorting.steps['sorting'].branches[0] : undefined,
      }),
      at: ['steps.sorting.branches.1.id'],
    },
    'the answer to a question that nobody asks': {
      drawing: comparing({ kind: 'answer', step: 'question', question: 'leave' }, 'isPresent'),
      at: ['steps.sorting.branches.0.conditions.0'],
    },
    'the answer to a question that comes later': {
      drawing: changed(sorting, {
        'steps.question': { ...question.steps['question'] },
        'connections.sorting.licensed': 'question',
        'connections.question': question.connections['question'],
        'steps.sorting.branches.0.conditions': [
          { subject: { kind: 'answer', step: 'question', question: 'come' }, comparison: 'isPresent' },
        ],
        'texts.ask': question.texts['ask'],
        'texts.reminder': question.texts['reminder'],
      }),
      at: ['steps.sorting.branches.0.conditions.0'],
    },
    'a comparison without a value': {
      drawing: comparing({ kind: 'field', field: 'licence' }, 'is'),
      at: ['steps.sorting.branches.0.conditions.0'],
    },
    'one of a single value': {
      drawing: comparing({ kind: 'field', field: 'licence' }, 'isOneOf', 'a'),
      at: ['steps.sorting.branches.0.conditions.0'],
    },
    'the same as a list': {
      drawing: comparing({ kind: 'field', field: 'licence' }, 'is', ['a', 'b']),
      at: ['steps.sorting.branches.0.conditions.0'],
    },
    'a language that there is not': {
      drawing: comparing({ kind: 'candidate', property: 'language' }, 'is', 'fi'),
      at: ['steps.sorting.branches.0.conditions.0'],
    },
    'a date before a word': {
      drawing: comparing({ kind: 'field', field: 'first-day' }, 'before', 'easter'),
      at: ['steps.sorting.branches.0.conditions.0'],
    },
    'one that can never hold among those of which any is enough': {
      drawing: changed(either, { 'steps.sorting.branches.0.conditions.1.value': 'perhaps' }),
      at: ['steps.sorting.branches.0.conditions.1'],
    },
    'yes or no that is at least five': {
      drawing: comparing({ kind: 'answer', step: 'question', question: 'come' }, 'atLeast', 5),
      at: ['steps.sorting.branches.0.conditions.0'],
    },
  },
  right: {
    'a date before a date': comparing({ kind: 'field', field: 'first-day' }, 'before', '2027-01-01'),
    'a text that is read as a number': comparing({ kind: 'field', field: 'licence' }, 'atLeast', 5),
    'the answer to a question before it': comparing({ kind: 'answer', step: 'question', question: 'come' }, 'is', true),
    'one of a list': comparing({ kind: 'candidate', property: 'channel' }, 'isOneOf', ['sms']),
    'a comparison that needs no value': comparing({ kind: 'candidate', property: 'source' }, 'isMissing'),
  },
});

/** A question, then a branch with this condition. */
function comparing(subject: unknown, comparison: string, value?: unknown): Definition {
  return changed(question, {
    'steps.sorting': {
      ...sorting.steps['sorting'],
      branches: [
        {
          id: 'licensed',
          name: { sv: 'Med legitimation', en: 'Licensed' },
          conditions: [{ subject, comparison, ...(value === undefined ? {} : { value }) }],
        },
      ],
    },
    'connections.question': { yes: 'sorting', no: 'sorting', 'no-answer': 'sorting' },
    'connections.sorting': { licensed: 'screening', otherwise: 'screening' },
  });
}
