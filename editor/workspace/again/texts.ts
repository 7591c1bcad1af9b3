import { registerPairs } from '../register-pairs.ts';

registerPairs('again', {
  open: ['Skicka igen …', 'Send again …'],
  title: ['Skicka igen till {{name}}', 'Send again to {{name}}'],
  by: ['Hur?', 'How?'],
  email: ['E-post', 'Email'],
  sms: ['SMS', 'Text message'],
  channelTo: ['{{channel}} till {{to}}', '{{channel}} to {{to}}'],
  noWay: ['Ingen väg är öppen', 'No way is open'],
  closed_noAddress: [
    'Det finns ingen adress som får användas. Rätta kandidatens uppgifter, eller ring.',
    'There is no address that may be used. Correct the details of the candidate, or call.',
  ],
  closed_notCarried: [
    'Ingen skickar den vägen åt er. En administratör lägger till en avsändare under Personer > Avsändare.',
    'Nobody sends that way for you. An administrator adds a sender under People > Senders.',
  ],
  closed_cameBack: [
    'Meddelandet har kommit tillbaka därifrån. Rätta adressen först.',
    'The message has come back from there. Correct the address first.',
  ],
  closed_both: [
    'Samma besked går redan den vägen i ett eget meddelande.',
    'The same message goes that way already, as one of its own.',
  ],
  mayHaveCome: ['Det kan redan ha kommit fram', 'It may have arrived already'],
  tried: [
    'Det lämnades till {{provider}} {{when}}, utan ett tydligt svar.',
    'It was handed to {{provider}} {{when}}, without a clear answer.',
  ],
  asksFirst: [
    '{{provider}} frågas först. Har den meddelandet skickas inget mer.',
    '{{provider}} is asked first. If it has the message, nothing more is sent.',
  ],
  cannotAsk: [
    '{{provider}} kan inte svara på om den har det. Kandidaten kan få samma besked två gånger.',
    '{{provider}} cannot say whether it has it. The candidate may get the same message twice.',
  ],
  reason: ['Varför ska det skickas ändå?', 'Why is it to be sent all the same?'],
  subject: ['Ämne', 'Subject'],
  text: ['Text', 'Text'],
  smsHint: [
    'Processen har ingen text för sms här. Korta ner den.',
    'The process has no text for an SMS here. Make it short.',
  ],
  mailHint: ['Processen har inget mejl här. Skriv det.', 'The process has no mail here. Write it.'],
  unrenderable: ['Texten går inte att skriva ut för kandidaten.', 'The text cannot be written out for the candidate.'],
  asSeen: ['Så ser kandidaten det', 'As the candidate sees it'],
  leavesNow: ['Går genast', 'Leaves at once'],
  leaves: [
    'Går {{when}}: meddelanden går bara under er sändningstid',
    'Leaves {{when}}: messages leave in your sending hours alone',
  ],
  stopped: [
    'Ett nödstopp gäller. Det går när stoppet hävs.',
    'An emergency stop is in force. It leaves once the stop is lifted.',
  ],
  parts_one: ['{{count}} sms', '{{count}} SMS'],
  parts_other: ['{{count}} sms-delar', '{{count}} SMS parts'],
  sendSame: ['Försök igen nu', 'Try again now'],
  sendSms: ['Skicka som sms i stället', 'Send as a text message instead'],
  sendMail: ['Skicka som mejl i stället', 'Send by email instead'],
  sent: ['Nytt försök att nå {{name}}', 'Trying once more to reach {{name}}'],
});
