import { registerPairs } from '../register-pairs.ts';

registerPairs('applicant', {
  title: ['Ny kandidat till {{job}}', 'New candidate for {{job}}'],
  firstName: ['Förnamn', 'First name'],
  lastName: ['Efternamn', 'Last name'],
  email: ['E-post', 'Email'],
  phone: ['Mobil', 'Mobile'],
  noAddress: [
    'Utan e-post och mobil får du en telefonuppgift i stället för varje meddelande.',
    'Without email and mobile, you get a phone task in place of each message.',
  ],
  language: ['Språk', 'Language'],
  channel: ['Vill ha besked som', 'Wants to be told by'],
  zone: ['Tidszon', 'Time zone'],
  source: ['Var kom ansökan ifrån?', 'Where did the application come from?'],
  add: ['Lägg till och bekräfta ansökan', 'Add and confirm the application'],
  added: ['{{name}} är tillagd. Bekräftelsen går nu.', '{{name}} is added. The confirmation is leaving.'],
  there: ['{{name}} finns redan i jobbet.', '{{name}} is in the job already.'],
  openThere: ['Öppna kandidaten', 'Open the candidate'],
  known: [
    '{{name}} fanns redan; ansökan är kopplad till samma person.',
    '{{name}} was known; the application belongs to the same person.',
  ],
  sv: ['Svenska', 'Swedish'],
  en: ['Engelska', 'English'],
  sms: ['SMS', 'SMS'],
  mail: ['E-post', 'Email'],
  fields: ['Processens uppgifter', 'What the process asks for'],
  possible: ['Kan vara samma person', 'May be the same person'],
  possibleText: [
    'Någon med samma e-post, telefon eller namn finns redan. Är det samma person hör ansökningarna ihop; annars hålls de isär.',
    'Somebody with the same email, telephone or name is known already. If it is the same person the applications belong together; otherwise they are kept apart.',
  ],
  samePerson: ['Samma person: {{name}}', 'The same person: {{name}}'],
  somebodyElse: ['Någon annan', 'Somebody else'],
  hereAlready: ['Finns redan i det här jobbet.', 'Is in this job already.'],
});
