import { registerPairs } from '../register-pairs.ts';

registerPairs('myScorecards', {
  title: ['Mina bedömningar', 'My scorecards'],
  lead: [
    'Det du ska bedöma, det du har börjat på och det du har lämnat.',
    'What you are to assess, what you have begun and what you have handed in.',
  ],
  which: ['Visa', 'Show'],
  owed: ['Att lämna', 'To hand in'],
  draft: ['Utkast', 'Drafts'],
  handedIn: ['Lämnade', 'Handed in'],
  owedTitle: ['Bedömningar att lämna', 'Scorecards to hand in'],
  all: ['Alla mina bedömningar', 'All my scorecards'],
  begin: ['Bedöm', 'Assess'],
  goOn: ['Fortsätt', 'Go on'],
  look: ['Visa', 'Look'],
  beginOf: ['Bedöm {{name}}', 'Assess {{name}}'],
  goOnOf: ['Fortsätt med {{name}}', 'Go on with {{name}}'],
  lookAt: ['Visa bedömningen av {{name}}', 'Look at the scorecard of {{name}}'],
  read: ['Läs', 'Read'],
  readOf: ['Läs utkastet om {{name}}', 'Read the draft on {{name}}'],
  draftTitle: ['Ditt utkast om {{name}}', 'Your draft on {{name}}'],
  toDrafts: ['Mina utkast', 'My drafts'],
  draftText: [
    'Ingen kollega ser det. Kandidaten kan få läsa det bland sina data när allt är avgjort. Kopiera det du behöver, eller kasta det.',
    'No colleague sees it. The candidate may come to read it among their data once all is decided. Copy what you need, or throw it away.',
  ],
  draftGone: ['Här finns inget utkast längre.', 'There is no draft here any more.'],
  throwAway: ['Kasta utkastet', 'Throw the draft away'],
  throwing: ['Utkastet om {{name}} kastas', 'The draft on {{name}} is thrown away'],
  thrown: ['Utkastet är borta', 'The draft is gone'],
  throwAwayHere: ['Kasta det från enheten', 'Throw it away from the device'],
  keptHere: ['Finns bara på den här enheten · skrivet {{when}}', 'Only on this device · written {{when}}'],
  keptWaits: [
    'Finns på den här enheten · skrivet {{when}} · lämnas in när nätet är tillbaka',
    'On this device · written {{when}} · handed in when the network is back',
  ],
  begun: ['Utkast sparat {{when}}', 'Draft saved {{when}}'],
  late: ['Går inte att lämna längre', 'Can no longer be handed in'],
  lateHint: [
    'Kandidaten har gått vidare, eller så är det beslutat. Det du skrev kan du läsa och kasta.',
    'The candidate has moved on, or it is decided. What you wrote you can read and throw away.',
  ],
  handedInWhen: ['Lämnad {{when}}', 'Handed in {{when}}'],
  revised: ['ändrad {{when}} (version {{number}})', 'revised {{when}} (revision {{number}})'],
  noneOwed: ['Inget att bedöma just nu', 'Nothing to assess right now'],
  noneOwedText: [
    'När någon du ska bedöma har varit på sitt möte syns det här, med dagen då de ska få besked.',
    'When somebody you are to assess has had their meeting it shows here, with the day by which they hear.',
  ],
  noneDraft: ['Inga utkast', 'No drafts'],
  noneDraftText: [
    'Det du skriver sparas medan du skriver och syns här tills du lämnar det.',
    'What you write is saved as you write and shows here until you hand it in.',
  ],
  noneHandedIn: ['Inget lämnat än', 'Nothing handed in yet'],
  noneHandedInText: [
    'Här syns dina bedömningar, med alla ändringar du gör efteråt.',
    'Your scorecards show here, with every revision of them.',
  ],
  unseen_draft_one: [
    '{{count}} utkast gäller ett jobb som du inte längre är med i. Det är sparat, och syns här om du läggs till igen.',
    '{{count}} draft is of a job that you are no longer in. It is saved, and shows here if you are added again.',
  ],
  unseen_draft_other: [
    '{{count}} utkast gäller jobb som du inte längre är med i. De är sparade, och syns här om du läggs till igen.',
    '{{count}} drafts are of jobs that you are no longer in. They are saved, and show here if you are added again.',
  ],
  unseen_handedIn_one: [
    '{{count}} bedömning gäller ett jobb som du inte längre är med i. Den är kvar hos jobbet.',
    '{{count}} scorecard is of a job that you are no longer in. It stays with the job.',
  ],
  unseen_handedIn_other: [
    '{{count}} bedömningar gäller jobb som du inte längre är med i. De är kvar hos jobben.',
    '{{count}} scorecards are of jobs that you are no longer in. They stay with the jobs.',
  ],
});
