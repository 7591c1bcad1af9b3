import type { LibraryCompetency } from './contract.ts';

export const vehicles: LibraryCompetency = {
  id: 'vehicles',
  fields: ['warehouse'],
  name: { sv: 'Truck och fordon', en: 'Forklifts and vehicles' },
  description: {
    sv: 'Kör och hanterar fordon efter regler, last och plats.',
    en: 'Drives and handles vehicles by rules, load and space.',
  },
  anchors: [
    { sv: 'Startade utan daglig kontroll av trucken.', en: 'Started without the daily check of the forklift.' },
    {
      sv: 'Gjorde kontrollen, men körde med gafflarna för högt.',
      en: 'Made the check, but drove with the forks too high.',
    },
    {
      sv: 'Gjorde kontrollen och körde med rätt höjd, fart och sikt.',
      en: 'Made the check and drove at the right height and speed and with a clear view.',
    },
    {
      sv: 'Gjorde kontrollen, anpassade farten till lasten och stannade för gående.',
      en: 'Made the check, adapted speed to the load and stopped for people on foot.',
    },
    {
      sv: 'Gjorde kontrollen, anpassade körningen till last och plats, och sa till om ett fel på trucken.',
      en: 'Made the check, adapted the driving to load and space, and reported a fault on the forklift.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'truckkörning',
      definite: 'truckkörningen',
    },
    en: { noun: 'forklift driving' },
  },
  advice: {
    done: {
      sv: 'sänka gafflarna innan du kör i väg, varje gång, också när det är en kort bit',
      en: 'lower the forks before you drive off, every time, even for a short distance',
    },
    told: {
      sv: 'berätta vad du kontrollerar innan du kör och hur du kör när lasten skymmer sikten',
      en: 'say what you check before you drive, and how you drive when the load blocks your view',
    },
    on: [
      {
        meets: { sv: ['fart', 'fort', 'snabbt', 'krypa'], en: ['speed', 'fast', 'corner'] },
        say: {
          sv: 'sakta in före varje hörn och tuta där du inte ser runt det',
          en: 'sound the horn before every corner that you cannot see round, and be ready to stop',
        },
      },
    ],
  },
};
