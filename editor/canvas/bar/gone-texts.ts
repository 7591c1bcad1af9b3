import { registerPairs } from '../../workspace/register-pairs.ts';

registerPairs('gone', {
  deleted: [
    'Processen har raderats medan du hade den öppen, och går inte att spara längre.',
    'The process was deleted while you had it open, and cannot be saved any more.',
  ],
  notFound: [
    'Processen finns inte längre: den har raderats, eller så har du gått till en annan organisation i ett annat fönster.',
    'The process is not there any more: it was deleted, or you have gone to another organisation in another window.',
  ],
  kept: [
    'Allt du har ritat och skrivit finns kvar här. Spara det som en fil, så kan du importera det igen.',
    'All that you drew and wrote is still here. Save it as a file, and you can import it again.',
  ],
  keptToRead: [
    'Ritningen står kvar här så länge du har den öppen. Spara den som en fil om du behöver den.',
    'The drawing stays here for as long as you have it open. Save it as a file if you need it.',
  ],
  archived: [
    'Processen är arkiverad: inga nya jobb kan välja den. Jobb och kandidater i den går vidare, och det du ritar sparas som vanligt.',
    'The process is archived: no new job can choose it. Jobs and candidates in it go on, and what you draw is saved as usual.',
  ],
  archivedToRead: [
    'Processen är arkiverad: inga nya jobb kan välja den. Jobb och kandidater i den går vidare.',
    'The process is archived: no new job can choose it. Jobs and candidates in it go on.',
  ],
  download: ['Spara ritningen som fil', 'Save the drawing as a file'],
  downloadOf: ['Spara ritning {{number}} av {{count}} som fil', 'Save drawing {{number}} of {{count}} as a file'],
  title: ['Processen finns inte', 'There is no such process'],
  missing: [
    'Den kan ha raderats, eller så är adressen fel. Leta efter den i listan.',
    'It may have been deleted, or the address is wrong. Look for it in the list.',
  ],
  stillKept: [
    'Den har raderats, eller hör till en annan organisation. Ritningen som du hade öppen finns kvar i den här webbläsaren: spara den som en fil, så kan den importeras igen.',
    'It was deleted, or belongs to another organisation. The drawing that you had open is still in this browser: save it as a file, and it can be imported again.',
  ],
});
