import type { Language } from '../../process/definition/schema.ts';

type Pair = readonly [sv: string, en: string];

/** By what a notice is about, or else by its kind; `{by}` is who caused it. */
export const words: Readonly<Record<string, Pair>> = {
  remind: ['Ett besked väntar på dig', 'An answer waits for you'],
  escalate: ['Ingen har svarat än', 'Nobody has answered yet'],
  page: ['Ingen har svarat: kandidaten får ett väntebesked', 'Nobody has answered: the candidate gets a holding text'],
  late: ['Löftet är brutet', 'The promise is broken'],
  responsibleChanged: ['Du svarar nu för kandidaten', 'You now answer for the candidate'],
  scorecard: ['Din bedömning saknas', 'Your scorecard is missing'],
  scorecardsIn: [
    'De bedömningar som krävs är inne, du kan fatta beslut',
    'The scorecards needed are in, you can decide',
  ],
  application: ['Ny ansökan', 'New application'],
  mention: ['{by} nämner dig', '{by} mentions you'],
  answered: ['Kandidaten har svarat', 'The candidate has answered'],
  answerRefused: [
    'Ett svar kunde inte tas emot: kandidaten kan svara igen',
    'An answer could not be taken in: the candidate can answer again',
  ],
  reply: ['Kandidaten har skrivit', 'The candidate has written'],
  withdrawn: ['Kandidaten har dragit sig ur', 'The candidate has withdrawn'],
  meetingBooked: ['Kandidaten har bokat mötet', 'The candidate has booked the meeting'],
  meetingMoved: ['Kandidaten har flyttat mötet', 'The candidate has moved the meeting'],
  meetingCancelled: ['Kandidaten har avbokat mötet', 'The candidate has called the meeting off'],
  closing: ['{by} stänger jobbet', '{by} closes the job'],
  reopened: ['{by} öppnar jobbet igen', '{by} opens the job again'],
  decisionRefused: ['Ditt beslut kunde inte genomföras', 'Your decision could not be carried out'],
  decisionReplaced: [
    '{by} har fattat ett annat beslut i stället för ditt',
    '{by} has decided otherwise instead of you',
  ],
  decisionTakenBack: ['{by} har tagit tillbaka ditt beslut', '{by} has taken your decision back'],
  decisionLapsed: ['Jobbet stängdes innan ditt beslut började gälla', 'The job was closed before your decision held'],
  decisionOvertaken: [
    'Kandidaten anställdes i ett annat jobb innan ditt beslut började gälla',
    'The candidate was hired in another job before your decision held',
  ],
  correctionRefused: [
    'Din rättelse kunde inte skickas: kandidaten har kvar det som var fel',
    'Your correction could not be sent: the candidate still has what was wrong',
  ],
  batchDone: ['Besluten för många är klara', 'The decisions for many are done'],
  batchFailed: [
    'Besluten för många är klara, men inte för alla',
    'The decisions for many are done, but not for everybody',
  ],
  batchStopped: ['Besluten för många har stannat', 'The decisions for many have stopped'],
  batchTakenBack: ['{by} tar tillbaka dina beslut för många', '{by} takes your decisions for many back'],
  importDone: ['Listan är inläst', 'The list has been imported'],
  importStopped: ['Inläsningen av listan har stannat', 'The import of the list has stopped'],
  importHalted: ['{by} har stoppat inläsningen av listan', '{by} has stopped the import of the list'],
  stopped: ['{by} har stoppat allt som lämnar oss', '{by} has stopped everything that leaves'],
  released: ['{by} har släppt det som var stoppat', '{by} has released what was stopped'],
  deputy: ['Du svarar för {by} som är borta', 'You answer for {by} while they are away'],
  absenceSet: ['{by} har lagt in att du är borta', '{by} has set that you are away'],
  absenceChanged: ['{by} har ändrat din frånvaro', '{by} has changed your absence'],
  absenceEnded: ['{by} har avslutat din frånvaro', '{by} has ended your absence'],
  successor: ['Du tar över efter {by}', 'You take over from {by}'],
  phone: ['Ring: ett meddelande kom inte fram', 'Call: a message did not arrive'],
  callRemind: ['Kandidaten väntar på ditt samtal', 'The candidate waits for your call'],
  callEscalate: ['Ingen har ringt kandidaten än', 'Nobody has called the candidate yet'],
  callPage: [
    'Ingen har ringt: kandidaten har inte fått sitt svar',
    'Nobody has called: the candidate has not had the answer',
  ],
  unrenderable: ['Ett meddelande gick inte att skriva', 'A message could not be written'],
  providerRefuses: [
    'Leverantören vägrar skicka: rätta inställningarna',
    'The provider refuses to send: mend its settings',
  ],
  providerMute: [
    'Leverantören släpper inte fram svar och studsar: byt nyckel',
    'The provider keeps answers and bounces from us: change its key',
  ],
  reportAway: [
    'En rapport om vårt mejl kunde inte läsas: se i tidslinjen om det kom fram',
    'A report about our mail could not be read: see in the timeline whether it arrived',
  ],
  actsWait: [
    'Något som gjorts har väntat i tio minuter: säg till den som sköter driften av Besked',
    'Something that was done has waited for ten minutes: tell whoever runs Besked',
  ],
  lateBounce: ['Ett meddelande studsade i efterhand', 'A message bounced afterwards'],
  missingDate: ['Ett datum saknas: fyll i det', 'A date is missing: fill it in'],
  dateMissing: ['Ett datum saknas än: ansökan står stilla', 'A date is still missing: the application stands still'],
  deletion: ['Kandidaten vill få sina uppgifter raderade', 'The candidate wants their data erased'],
  merits: ['Kandidaten ber om meriterna hos den som valdes', 'The candidate asks for the merits of the one chosen'],
  review: ['Kandidaten ber om en ny bedömning', 'The candidate asks for a review'],
  bookMeeting: ['Boka ett möte', 'Book a meeting'],
  interviewerAway: [
    'En intervjuare är borta den tiden: byt intervjuare eller tid',
    'An interviewer is away at that time: change interviewer or time',
  ],
  interviewerCannot: [
    'En intervjuare kan inte komma: byt intervjuare eller tid',
    'An interviewer cannot come: change interviewer or time',
  ],
  interviewerComes: [
    'En intervjuare kan komma ändå: mötet kan bli av',
    'An interviewer can come after all: the meeting can take place',
  ],
  otherTime: ['Kandidaten ber om en annan tid', 'The candidate asks for another time'],
  timesHidden: [
    'Erbjudna tider är dolda: en intervjuare är borta då',
    'Offered times are hidden: an interviewer is away then',
  ],
  endedInVain: [
    'Ansökan avslutades för en anställning som kandidaten har dragit sig ur',
    'The application ended for a hiring from which the candidate has withdrawn',
  ],
  endedForOther: [
    'Ansökan avslutades för en annan persons anställning: posterna var sammanslagna av misstag',
    'The application ended for somebody else’s hiring: the entries had been merged by mistake',
  ],
  toldElsewhere: [
    'Ett besked gick till någon annans adress: berätta själv',
    'An answer went to somebody else’s address: tell them yourself',
  ],
  moveToJob: ['För över till ett annat jobb', 'Enter in another job'],
  task: ['En uppgift väntar på dig', 'A task waits for you'],
  failedMessage: ['Ett meddelande kom inte fram', 'A message did not arrive'],
  decision: ['Något har hänt med ditt beslut', 'Something has happened to your decision'],
  many: ['Det du satte igång för många är klart', 'What you set going for many is done'],
  stop: ['Nödstopp', 'Emergency stop'],
  answer: ['Kandidaten har hört av sig', 'The candidate has been in touch'],
};

/** What a notice is, in a few words. */
export function noticeWords(
  { kind, about }: { readonly kind: string; readonly about: string },
  { language, by }: { readonly language: Language; readonly by: string | null },
): string {
  const [sv, en] = words[about] ?? words[kind] ?? ['Något har hänt', 'Something has happened'];
  const somebody = language === 'sv' ? 'Någon' : 'Somebody';
  return (language === 'sv' ? sv : en).replace('{by}', by ?? somebody);
}
