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
  begun: ['Utkast sparat {{when}}', 'Draft saved {{when}}'],
  late: ['Går inte att lämna längre', 'Can no longer be handed in'],
  lateHint: [
    'Kandidaten har gått vidare, eller så är det beslutat. Det du skrev finns kvar hos dig.',
    'The candidate has moved on, or it is decided. What you wrote is kept with you.',
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
});
