import type { LibraryCompetency } from './contract.ts';

export const collaboration: LibraryCompetency = {
  id: 'collaboration',
  fields: ['technology', 'office', 'management'],
  name: { sv: 'Samarbete över gränser', en: 'Working with others' },
  description: {
    sv: 'Arbetar fram lösningar tillsammans med andra roller och synsätt.',
    en: 'Works out solutions together with other roles and views.',
  },
  anchors: [
    {
      sv: 'Höll fast vid det egna förslaget utan att pröva andras.',
      en: 'Kept to one proposal without trying those of others.',
    },
    {
      sv: 'Lyssnade på andras förslag, men kommenterade dem inte.',
      en: 'Listened to the proposals of others, but did not respond to them.',
    },
    {
      sv: 'Prövade andras förslag och sa vad som talade för dem.',
      en: 'Tried the proposals of others and said what spoke for them.',
    },
    {
      sv: 'Byggde vidare på andras förslag och sa öppet när åsikterna gick isär.',
      en: 'Built on the proposals of others and said openly when views differed.',
    },
    {
      sv: 'Byggde vidare på andras förslag, redde ut en oenighet och fick gruppen att välja väg.',
      en: 'Built on the proposals of others, worked through a disagreement and got the group to choose a way.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'samarbete med andra',
      definite: 'samarbetet med andra',
    },
    en: { noun: 'work with others' },
  },
  advice: {
    done: {
      sv: 'upprepa den andras förslag med egna ord och säga vad som är bra med det, innan du kommer med ditt',
      en: "put the other person's suggestion into your own words and say what is good about it before you offer yours",
    },
    told: {
      sv: 'berätta om en gång då en kollegas förslag fick dig att ändra ditt',
      en: "describe a time when a colleague's suggestion made you change your own",
    },
  },
};
