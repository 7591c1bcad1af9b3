import { registerPairs } from '../../workspace/register-pairs.ts';

registerPairs('search', {
  title: ['Sök i ritningen', 'Search the drawing'],
  placeholder: ['Namn, utgångar, texter, anteckningar', 'Names, exits, texts, notes'],
  close: ['Stäng sökningen', 'Close the search'],
  count_one: ['{{count}} träff', '{{count}} hit'],
  count_other: ['{{count}} träffar', '{{count}} hits'],
  none: ['Inget i ritningen har de orden.', 'Nothing in the drawing has these words.'],
  more: ['Bara de {{count}} första visas: skriv mer.', 'Only the first {{count}} are shown: type more.'],
  name: ['Namn', 'Name'],
  exit: ['Utgång', 'Exit'],
  question: ['Fråga', 'Question'],
  subject: ['Ämne', 'Subject'],
  body: ['Mejl', 'Mail'],
  sms: ['SMS', 'SMS'],
  note: ['Anteckning', 'Note'],
  area: ['Område', 'Area'],
  policy: ['Processens texter', 'Texts of the process'],
  sv: ['svenska', 'Swedish'],
  en: ['engelska', 'English'],
});
