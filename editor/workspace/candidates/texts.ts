import { registerPairs } from '../register-pairs.ts';

registerPairs('candidates', {
  title: ['Kandidater', 'Candidates'],
  lead: ['Alla som har sökt hos er, i alla jobb.', 'Everybody who has applied to you, in every job.'],
  search: ['Namn, e-post, telefon eller vad de skrev', 'Name, email, phone or what they wrote'],
  noMatch: ['Ingen heter eller nås på ”{{search}}”.', 'Nobody is called or reached at “{{search}}”.'],
  cut: [
    'Så många passar att alla inte syns. Skriv mer av namnet, eller en del av adressen.',
    'So many match that not all are shown. Write more of the name, or a part of the address.',
  ],
  written: ['Skrev det i sin ansökan', 'Wrote it in their application'],
  writtenByMore: [
    'De tjugo senaste syns. Skriv fler ord för att hitta andra.',
    'The latest twenty are shown. Write more words to find others.',
  ],
  writtenByMost: [
    'Så många har skrivit det att det inte säger något. Skriv fler ord.',
    'So many wrote it that it says nothing. Write more words.',
  ],
  none: ['Inga kandidater än', 'No candidates yet'],
  noneText: [
    'Den som söker ett jobb, eller läggs till i ett, finns sedan här.',
    'Whoever applies for a job, or is added to one, can be found here.',
  ],
  toJobs: ['Till jobben', 'To the jobs'],
  noContact: ['Varken e-post eller telefon', 'Neither email nor phone'],
  nowhere: ['Står inte i något jobb', 'Stands in no job'],
  keyWalk: ['Nästa, förra', 'Next, previous'],
  keyOpen: ['Öppna kandidaten', 'Open the candidate'],
});
