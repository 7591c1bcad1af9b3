import { registerPairs } from '../register-pairs.ts';

registerPairs('page', {
  neverSent: ['Repetition · skickas aldrig', 'Rehearsal · never sent'],
  more: ['Visa fler', 'Show more'],
  showAll: ['Visa alla', 'Show all'],
  all: ['Det var alla', 'That is all'],
  search: ['Sök', 'Search'],
  cancel: ['Avbryt', 'Cancel'],
  close: ['Stäng', 'Close'],
  copy: ['Kopiera', 'Copy'],
  copied: ['Kopierad', 'Copied'],
  optional: ['Frivilligt', 'Optional'],
  email: ['E-post', 'Email'],
  sms: ['SMS', 'SMS'],
  phone: ['Telefon', 'Phone'],
  sv: ['Svenska', 'Swedish'],
  en: ['Engelska', 'English'],
  toCandidate: ['Kandidaten', 'The candidate'],
  besked: ['Besked', 'Besked'],
  unknownTime: ['okänd tid', 'unknown time'],
});
