import { registerPairs } from '../register-pairs.ts';

registerPairs('mailbox', {
  title: ['Brevlåda', 'Mailbox'],
  lead: [
    'Meddelanden som kandidaterna ser dem. Den inbyggda brevlådan skickar inget ut i världen.',
    'Messages as candidates see them. The built-in mailbox sends nothing into the world.',
  ],
  channel: ['Kanal', 'Channel'],
  all: ['Alla', 'All'],
  email: ['E-post', 'Email'],
  sms: ['SMS', 'SMS'],
  search: ['Sök namn eller ämne', 'Search name or subject'],
  none: ['Brevlådan är tom', 'The mailbox is empty'],
  noneText: [
    'Så snart en kandidat får ett meddelande syns det här, precis som i telefonen eller mejlen.',
    'As soon as a candidate gets a message it shows here, just as on the phone or in the mail.',
  ],
  noMatch: ['Inget meddelande passar.', 'No message fits.'],
  toJobs: ['Till jobben', 'To the jobs'],
  toCandidate: ['Till kandidaten', 'To the candidate'],
  test: ['Prov av en text', 'Test of a text'],
  list: ['Meddelanden', 'Messages'],
});
