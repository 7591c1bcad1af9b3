import type { LibraryCompetency } from './contract.ts';

export const safety: LibraryCompetency = {
  id: 'safety',
  fields: ['warehouse', 'technology'],
  name: { sv: 'Säkerhet i arbetet', en: 'Safety at work' },
  description: {
    sv: 'Följer säkerhetsreglerna, ser risker och säger till.',
    en: 'Follows the safety rules, sees risks and speaks up.',
  },
  anchors: [
    {
      sv: 'Började arbeta utan den skyddsutrustning som krävdes.',
      en: 'Began work without the protective equipment required.',
    },
    {
      sv: 'Använde utrustningen, men lämnade en risk på golvet orörd.',
      en: 'Used the equipment, but left a risk on the floor untouched.',
    },
    {
      sv: 'Använde utrustningen och tog bort de risker som syntes.',
      en: 'Used the equipment and removed the risks that could be seen.',
    },
    {
      sv: 'Använde utrustningen, tog bort risker och sa till en kollega i tid.',
      en: 'Used the equipment, removed risks and warned a colleague in time.',
    },
    {
      sv: 'Använde utrustningen, tog bort risker, rapporterade ett tillbud och föreslog en ändring.',
      en: 'Used the equipment, removed risks, reported a near miss and suggested a change.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'säkerhetsarbete',
      definite: 'säkerhetsarbetet',
    },
    en: {
      noun: 'work with safety',
    },
  },
  advice: {
    done: {
      sv: 'se dig om innan du börjar, och säga till direkt om du ser en risk',
      en: 'look round before you begin, and speak up at once if you see a risk',
    },
    told: {
      sv: 'berätta om en risk som du såg på en arbetsplats och vad du gjorde åt den',
      en: 'describe a risk you saw at work and what you did about it',
    },
  },
};
