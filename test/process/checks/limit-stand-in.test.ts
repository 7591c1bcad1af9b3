import { checkTable } from './check-table.ts';
import { changed, question, screening } from './drawings.ts';
import { limitOf } from '../interpreter/definitions.ts';

checkTable('limit-stand-in', {
  wrong: {
    'a stand-in that the stage does not have': {
      drawing: changed(screening, { 'steps.screening.exits.yes.limit': limitOf(2, 'gone') }),
      at: ['steps.screening.exits.yes.limit.then'],
      step: 'screening',
    },
    'an exit that stands in for itself': {
      drawing: changed(screening, { 'steps.screening.exits.yes.limit': limitOf(2, 'yes') }),
      at: ['steps.screening.exits.yes.limit.then'],
    },
    'exits that stand in for each other': {
      drawing: changed(screening, {
        'steps.screening.exits.yes.limit': limitOf(2, 'no'),
        'steps.screening.exits.no.limit': limitOf(2, 'yes'),
      }),
      at: ['steps.screening.exits.yes.limit.then', 'steps.screening.exits.no.limit.then'],
    },
    'a count on an answer that there is not': {
      drawing: changed(question, { 'steps.question.limits': { maybe: limitOf(2, 'no') } }),
      at: ['steps.question.limits.maybe.then'],
    },
  },
  right: {
    'a stand-in that is another exit': changed(screening, { 'steps.screening.exits.yes.limit': limitOf(2, 'no') }),
    'a chain of stand-ins that ends': changed(question, {
      'steps.question.limits': { yes: limitOf(1, 'no'), no: limitOf(1, 'no-answer') },
    }),
  },
});
