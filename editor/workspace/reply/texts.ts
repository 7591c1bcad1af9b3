import { registerPairs } from '../register-pairs.ts';

registerPairs('reply', {
  open: ['Svara …', 'Answer …'],
  openAgain: ['Svara igen …', 'Answer again …'],
  title: ['Svara {{name}}', 'Answer {{name}}'],
  wrote: ['{{name}} skrev {{when}}', '{{name}} wrote {{when}}'],
  byMail: ['Mejl från {{from}}', 'Email from {{from}}'],
  bySms: ['SMS från {{from}}', 'Text message from {{from}}'],
  onPage: ['Skrivet på kandidatens sida', "Written on the candidate's page"],
  answeredBy: ['{{by}} svarade {{when}}', '{{by}} answered {{when}}'],
  answeredAt: ['Besvarat {{when}}', 'Answered {{when}}'],
  answeredAlready: ['Det finns redan ett svar', 'There is an answer already'],
  needsNoneBy: [
    '{{by}} noterade {{when}} att det inte behöver något svar',
    '{{by}} noted {{when}} that it needs no answer',
  ],
  needsNoneAt: ['Behöver inget svar, noterat {{when}}', 'Needs no answer, noted {{when}}'],
  saidBack: ['Besked svarade direkt: {{words}}', 'Besked answered at once: {{words}}'],
  waits: ['Väntar på svar', 'Waits for an answer'],
  needsNone: ['Behöver inget svar', 'Needs no answer'],
  files: ['Filer', 'Files'],
  nameless: ['Fil utan namn', 'File without a name'],
  fileRefused: ['togs inte emot. {{why}}', 'was not taken. {{why}}'],
  fileRemoved: ['har tagits bort', 'has been removed'],
  fileAway: [
    'har inte kunnat hämtas än. Vi försöker igen; kommer den inte, be kandidaten skicka den på nytt.',
    'could not be fetched yet. We try again; if it does not come, ask the candidate to send it anew.',
  ],
  answer: ['Ditt svar', 'Your answer'],
  hint_sv: [
    'Skriv på svenska. Svaret är inget besked: det som är utlovat är utlovat ändå.',
    'Write in Swedish. This is no feedback: what was promised stays promised.',
  ],
  hint_en: [
    'Skriv på engelska. Svaret är inget besked: det som är utlovat är utlovat ändå.',
    'Write in English. This is no feedback: what was promised stays promised.',
  ],
  send: ['Skicka svaret', 'Send the answer'],
  sent: ['Svaret till {{name}} är på väg', 'The answer to {{name}} is on its way'],
});
