import { registerPairs } from '../../../workspace/register-pairs.ts';

registerPairs('marking', {
  toolbar: ['Formatera brevet', 'Format the letter'],
  link: ['Länk', 'Link'],
  address: ['Adress', 'Address'],
  addressExample: ['exempel.se', 'example.com'],
  addressHint: [
    'En webbadress, mejladress eller ett telefonnummer. En länk som står ensam i sitt stycke blir en knapp.',
    'A web address, mail address or telephone number. A link that stands alone in its paragraph becomes a button.',
  ],
  addressWrong: [
    'Mejlet kan inte länka dit. Skriv till exempel exempel.se/sida, namn@exempel.se eller 070-174 06 05.',
    'The mail cannot link there. Write for instance example.com/page, name@example.com or +46 70 174 06 05.',
  ],
  words: ['Ord som syns', 'Words that are shown'],
  putIn: ['Lägg in länken', 'Insert the link'],
  change: ['Ändra länken', 'Change the link'],
  unlink: ['Ta bort länken', 'Remove the link'],
});
