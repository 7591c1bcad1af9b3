import { registerPairs } from '../../workspace/register-pairs.ts';

registerPairs('connecting', {
  title: ['Koppla {{from}}', 'Connect {{from}}'],
  titleExit: ['{{from}}: {{exit}} leder till', '{{from}}: {{exit}} leads to'],
  exit: ['Vilken utgång?', 'Which exit?'],
  target: ['Vart leder den? Skriv ett namn', 'Where does it lead? Type a name'],
  leadsTo: ['Leder till {{to}}', 'Leads to {{to}}'],
  leadsNowhere: ['Leder ingenstans än', 'Leads nowhere yet'],
  now: ['Leder hit nu', 'Leads here now'],
  added: ['Nytt: {{kind}}', 'New: {{kind}}'],
  nothing: ['Inget som passar', 'Nothing that fits'],
  noExits: ['Ett slut har inga utgångar.', 'An end has no exits.'],
});
