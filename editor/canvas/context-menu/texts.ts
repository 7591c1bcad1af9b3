import { registerPairs } from '../../workspace/register-pairs.ts';

registerPairs('contextMenu', {
  title: ['Vad som kan göras här', 'What can be done here'],
  addHere: ['Nytt steg här', 'New step here'],
  insert: ['Skjut in ett steg', 'Insert a step'],
  hint: ['Högerklick, eller håll fingret kvar', 'Right click, or keep the finger there'],
});
