import { registerPairs } from '../register-pairs.ts';

registerPairs('act', {
  changedMeanwhile: ['Det ändrades medan du skrev', 'It was changed while you were writing'],
  changedMeanwhileBy: ['{{name}} ändrade medan du skrev', '{{name}} made a change while you were writing'],
  refused: ['Det gick inte att genomföra', 'That could not be carried out'],
  leavesIn: ['går om {{time}}', 'leaves in {{time}}'],
  leavesSoon: ['går strax', 'leaves shortly'],
  leftUndone: ['Ångrat. Inget har skickats.', 'Undone. Nothing was sent.'],
  tooLate: ['Det hade redan gått iväg.', 'It had already left.'],
  slow: [
    'Det är sparat och görs så snart motorn svarar. Inget går förlorat.',
    'It is saved and will be carried out as soon as the engine answers. Nothing is lost.',
  ],
});
