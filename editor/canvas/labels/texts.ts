import { registerPairs } from '../../workspace/register-pairs.ts';

// What stands after "Undo" and "Redo", by the key of the edit; the others are worded in the texts of the canvas.
registerPairs('labels', {
  add: ['tillägg av {{name}}', 'adding of {{name}}'],
  remove: ['borttagning av {{name}}', 'removal of {{name}}'],
  move: ['flytt av {{name}}', 'move of {{name}}'],
  connect: ['koppling från {{name}}', 'connection from {{name}}'],
  reconnect: ['omkoppling från {{name}}', 'reconnection from {{name}}'],
  disconnect: ['borttagen koppling från {{name}}', 'removed connection from {{name}}'],
  duplicate: ['kopia av {{name}}', 'copy of {{name}}'],
  cut: ['utklippning av {{name}}', 'cut of {{name}}'],
  paste: ['inklistring av {{name}}', 'paste of {{name}}'],
  resize: ['ändrad storlek på {{name}}', 'resizing of {{name}}'],
  insert: ['insättning av {{name}}', 'insertion of {{name}}'],
  align: ['riktning av {{name}}', 'alignment of {{name}}'],
  distribute: ['fördelning av {{name}}', 'distribution of {{name}}'],
  tidy: ['städning av {{name}}', 'tidy-up of {{name}}'],
  rename: ['nytt namn på {{name}}', 'new name of {{name}}'],
  addNote: ['ny anteckning', 'new note'],
  changeNote: ['ändrad anteckning', 'change of note'],
  addArea: ['nytt område', 'new area'],
  addScenario: ['sparat scenario', 'saved scenario'],
  changeScenario: ['ändrat scenario', 'change of scenario'],
  removeScenario: ['borttaget scenario', 'removal of scenario'],
  changeArea: ['ändrat område', 'change of area'],
});
