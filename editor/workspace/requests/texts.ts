import { registerPairs } from '../register-pairs.ts';

registerPairs('requests', {
  title: ['Begäran från kandidaten', 'Requests of the candidate'],
  deletion: ['Vill få sina uppgifter raderade', 'Wants their data erased'],
  merits: ['Vill veta meriterna hos den som valdes', 'Wants to know the merits of the one chosen'],
  meritsWhat: [
    'Utbildning, yrkeserfarenhet och andra meriter hos den som togs ut till intervju eller anställdes (2 kap. 4 § diskrimineringslagen).',
    'Education, experience and other merits of whoever was invited to an interview or employed (chapter 2, section 4 of the Swedish Discrimination Act).',
  ],
  meritsWrite: ['Skriv svaret', 'Write the answer'],
  meritsTitle: ['Svara {{name}}', 'Answer {{name}}'],
  meritsText: [
    'Skriv vad den som valdes hade för utbildning, erfarenhet och meriter, sådant som gick att läsa ur ansökan. Inte vem det är.',
    'Write what education, experience and merits the one chosen had, as the application showed them. Not who it is.',
  ],
  meritsSent: ['Svaret är på väg till kandidaten.', 'The answer is on its way to the candidate.'],
  inSwedish: ['Kandidaten läser på svenska.', 'The candidate reads Swedish.'],
  inEnglish: ['Kandidaten läser på engelska.', 'The candidate reads English.'],
  due: ['Svara senast', 'Answer by'],
  asked: ['Bad om det', 'Asked'],
  deletionText: [
    'Lagen ger en månad. Radera, eller säg varför uppgifterna måste vara kvar.',
    'The law gives a month. Erase, or say why the data have to stay.',
  ],
  erase: ['Radera', 'Erase'],
  refuse: ['Behåll, med skäl', 'Keep, with a reason'],
  eraseTitle: ['Radera {{name}}', 'Erase {{name}}'],
  eraseText: [
    'Allt om personen försvinner, i alla jobb: ansökan, meddelanden, dokument, anteckningar och bedömningar. Pågående ansökningar avslutas. Det går inte att ångra.',
    'Everything about the person goes, in all jobs: application, messages, documents, notes and scorecards. Open applications end. It cannot be undone.',
  ],
  several: [
    'Den som har sökt flera gånger på webben kan stå som flera personer. De andra raderas inte med den här: be någon som rekryterar i alla jobb att slå ihop dem först.',
    'Whoever has applied several times on the web may stand as several people. The others are not erased with this one: ask somebody who recruits in all jobs to merge them first.',
  ],
  others: ['{{name}} kan stå här flera gånger', '{{name}} may stand here several times'],
  othersText: [
    'De här raderas inte. Är någon av dem samma person, öppna och slå ihop dem först: då raderas allt på en gång.',
    'These are not erased. Where one of them is the same person, open it and merge them first: then all is erased at once.',
  ],
  typeName: ['Skriv {{name}} för att radera', 'Type {{name}} to erase'],
  eraseButton: ['Radera för gott', 'Erase for good'],
  erased: ['Uppgifterna är raderade.', 'The data have been erased.'],
  refuseTitle: ['Behåll uppgifterna om {{name}}', 'Keep the data of {{name}}'],
  reason: ['Skäl', 'Reason'],
  reason_discrimination: [
    'En anmälan om diskriminering kan komma inom två år',
    'A claim of discrimination can come within two years',
  ],
  reason_duty: ['En lag kräver att vi sparar', 'A law demands that we keep them'],
  reason_claim: ['De behövs i en tvist', 'They are needed in a dispute'],
  reason_other: ['Annat rättsligt skäl', 'Another legal reason'],
  text: ['Det här får kandidaten läsa', 'This is what the candidate reads'],
  textShort: ['Skriv minst tjugo tecken.', 'Write at least twenty characters.'],
  refuseButton: ['Skicka till kandidaten', 'Send to the candidate'],
  refused: ['Kandidaten får veta varför uppgifterna är kvar.', 'The candidate is told why the data stay.'],
});
