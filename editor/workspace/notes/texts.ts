import { registerPairs } from '../register-pairs.ts';

registerPairs('notes', {
  title: ['Anteckningar', 'Notes'],
  write: ['Skriv en anteckning', 'Write a note'],
  forColleagues: [
    'Bara för kollegor: kandidaten ser den aldrig. Skriv @ för att nämna någon.',
    'For colleagues only: the candidate never sees it. Type @ to mention somebody.',
  ],
  send: ['Spara anteckning', 'Save the note'],
  keys: ['Ctrl + Enter', 'Ctrl + Enter'],
  written: ['Anteckningen är sparad', 'The note is saved'],
  draftSaved: ['Utkast sparat', 'Draft saved'],
  draftSaving: ['Sparar utkast', 'Saving the draft'],
  draftUnsaved: ['Utkastet är inte sparat. Försöker igen.', 'The draft is not saved. Trying again.'],
  mention: ['Nämn en kollega', 'Mention a colleague'],
  readsLater: ['läser när bedömningen är inlämnad', 'reads it once their scorecard is in'],
  none: [
    'Ingen har skrivit något än. En anteckning är till för det som kollegor behöver veta om kandidaten.',
    'Nobody has written anything yet. A note is for what colleagues need to know about the candidate.',
  ],
  blind_one: [
    'En kollega har skrivit en anteckning. Den syns när din egen bedömning är inlämnad.',
    'A colleague has written a note. It shows once your own scorecard is in.',
  ],
  blind_other: [
    'Kollegor har skrivit {{count}} anteckningar. De syns när din egen bedömning är inlämnad.',
    'Colleagues have written {{count}} notes. They show once your own scorecard is in.',
  ],
  you: ['du', 'you'],
  changedMark: ['ändrad', 'changed'],
  actions: ['Åtgärder för anteckningen', 'Actions for the note'],
  change: ['Ändra', 'Change'],
  changed: ['Anteckningen är ändrad', 'The note is changed'],
  meanwhile: [
    'Det du skrev står kvar. Spara igen för att ersätta det som nu står i anteckningen:',
    'What you wrote is still here. Save again to replace what the note says now:',
  ],
  save: ['Spara ändringen', 'Save the change'],
  cancel: ['Avbryt', 'Cancel'],
  remove: ['Ta bort', 'Remove'],
  removed: ['Anteckningen är borttagen', 'The note is removed'],
  removedBy: ['Borttagen av {{name}}', 'Removed by {{name}}'],
  restore: ['Ta tillbaka', 'Bring back'],
  restored: ['Anteckningen är tillbaka', 'The note is back'],
  history: ['Vad som stod förut', 'What it said before'],
  now: ['Nu', 'Now'],
  text: ['Anteckning', 'Note'],
});
