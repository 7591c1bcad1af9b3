import { registerPairs } from '../register-pairs.ts';

registerPairs('documents', {
  title: ['Dokument', 'Documents'],
  add: ['Lägg till dokument', 'Add documents'],
  none: [
    'Inga dokument än. Släpp filer här, eller lägg till dem med knappen.',
    'No documents yet. Drop files here, or add them with the button.',
  ],
  noneToSee: ['Inga dokument.', 'No documents.'],
  hint: ['PDF, Word, ODT, text, JPEG eller PNG, högst 10 MB.', 'PDF, Word, ODT, text, JPEG or PNG, 10 MB at most.'],
  tooBig: ['{{name}} är större än 10 MB', '{{name}} is larger than 10 MB'],
  adding: ['Laddar upp {{name}} …', 'Uploading {{name}} …'],
  added: ['{{name}} är sparad', '{{name}} is saved'],
  refused: ['{{name}} togs inte emot', '{{name}} was not taken'],
  byCandidate: ['från kandidaten', 'from the candidate'],
  byPerson: ['av {{name}}', 'by {{name}}'],
  share: ['Intervjuare ser {{name}}', 'Interviewers see {{name}}'],
  shared: ['Intervjuare ser det', 'Interviewers see it'],
  hidden: ['Bara rekryterare', 'Recruiters only'],
  sharedSaid: ['Intervjuarna ser {{name}} nu', 'Interviewers see {{name}} now'],
  hiddenSaid: ['Bara rekryterare ser {{name}} nu', 'Only recruiters see {{name}} now'],
  read: ['Läs {{name}}', 'Read {{name}}'],
  download: ['Ladda ner', 'Download'],
  remove: ['Ta bort {{name}}', 'Remove {{name}}'],
  removed: ['{{name}} är borttagen', '{{name}} is removed'],
  restored: ['{{name}} är tillbaka', '{{name}} is back'],
});
