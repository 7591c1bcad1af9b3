import { registerPairs } from '../register-pairs.ts';

registerPairs('stops', {
  title: ['Nödstopp', 'Emergency stop'],
  lead: [
    'Inget lämnar till kandidater förrän du släpper det. Klockorna går som vanligt.',
    'Nothing leaves for candidates until you release it. Clocks go on as usual.',
  ],
  start: ['Stoppa utskick', 'Stop everything that leaves'],
  scope: ['Vad ska stoppas?', 'What is to be stopped?'],
  everything: ['Allt i organisationen', 'Everything in the organisation'],
  reason: ['Varför?', 'Why?'],
  reasonText: ['Syns för alla som arbetar här.', 'Shown to everybody who works here.'],
  startButton: ['Stoppa nu', 'Stop now'],
  started: ['Stoppat. Inget skickas.', 'Stopped. Nothing leaves.'],
  none: ['Inget är stoppat', 'Nothing is stopped'],
  noneText: [
    'Har något fel gått ut, eller är på väg? Stoppa ett jobb eller allt, rätta felet och se vad som väntar innan du släpper det.',
    'Has something wrong left, or is about to? Stop a job or everything, mend it, and see what waits before you release it.',
  ],
  by: ['{{name}}, {{when}}', '{{name}}, {{when}}'],
  waiting_one: ['{{count}} meddelande väntar', '{{count}} message waits'],
  waiting_other: ['{{count}} meddelanden väntar', '{{count}} messages wait'],
  late_one: ['{{count}} har blivit sent', '{{count}} has become late'],
  late_other: ['{{count}} har blivit sena', '{{count}} have become late'],
  isLate: ['Sent', 'Late'],
  see: ['Se vad som väntar', 'See what waits'],
  hide: ['Dölj', 'Hide'],
  release_zero: ['Häv stoppet', 'End the stop'],
  release_one: ['Släpp {{count}} meddelande', 'Release {{count}} message'],
  release_other: ['Släpp {{count}} meddelanden', 'Release {{count}} messages'],
  releasing_zero: ['Stoppet hävs om tio sekunder.', 'The stop ends in ten seconds.'],
  releasing_one: [
    'Om tio sekunder släpps {{count}} meddelande till kandidaten.',
    'In ten seconds {{count}} message is released to its candidate.',
  ],
  releasing_other: [
    'Om tio sekunder släpps {{count}} meddelanden till kandidater.',
    'In ten seconds {{count}} messages are released to candidates.',
  ],
  released_one: ['Stoppet är hävt. {{count}} meddelande lämnar nu.', 'The stop is over. {{count}} message leaves now.'],
  released_other: [
    'Stoppet är hävt. {{count}} meddelanden lämnar nu.',
    'The stop is over. {{count}} messages leave now.',
  ],
  notice: ['Nödstopp: inget skickas.', 'Emergency stop: nothing leaves.'],
  open: ['Se och släpp', 'See and release'],
});
