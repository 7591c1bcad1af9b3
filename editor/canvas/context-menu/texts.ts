import { registerPairs } from '../../workspace/register-pairs.ts';

registerPairs('contextMenu', {
  title: ['Vad som kan göras här', 'What can be done here'],
  addHere: ['Nytt steg här', 'New step here'],
  insert: ['Skjut in ett steg', 'Insert a step'],

  // The list of shortcuts says what a key does wherever one is; these say what is done just there.
  inspect: ['Inställningar', 'Settings'],
  connectStep: ['Koppla till ett annat steg', 'Connect to another step'],
  connectLine: ['Led någon annanstans', 'Lead elsewhere'],
  addAreaThings: ['Nytt område runt', 'New area around'],
  addAreaPaper: ['Nytt område', 'New area'],
  tidyThings: ['Städa de här', 'Tidy up these'],
  tidyPaper: ['Städa ritningen', 'Tidy up the drawing'],
  fitSelection: ['Visa nära', 'Show close up'],
  hint: ['Högerklick, eller håll fingret kvar', 'Right click, or keep the finger there'],
});
