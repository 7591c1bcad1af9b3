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
  archived: [
    'Processen är arkiverad: inga nya jobb kan välja den. Jobb och kandidater i den går vidare, och det du ritar sparas som vanligt.',
    'The process is archived: no new job can choose it. Jobs and candidates in it go on, and what you draw is saved as usual.',
  ],
  download: ['Spara ritningen som fil', 'Save the drawing as a file'],
  downloadOf: ['Spara ritning {{number}} av {{count}} som fil', 'Save drawing {{number}} of {{count}} as a file'],
  title: ['Processen finns inte', 'There is no such process'],
  missing: [
    'Den kan ha raderats, eller så är adressen fel. Leta efter den i listan.',
    'It may have been deleted, or the address is wrong. Look for it in the list.',
  ],
  stillKept: [
    'Den har raderats, eller hör till en annan organisation. Det du ritade och skrev i den finns kvar i den här webbläsaren: spara det som en fil, så kan du importera det igen.',
    'It was deleted, or belongs to another organisation. What you drew and wrote in it is still in this browser: save it as a file, and you can import it again.',
  ],
});
