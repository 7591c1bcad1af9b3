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
      sv: 'Prövade andras förslag och sade vad som talade för dem.',
      en: 'Tried the proposals of others and said what spoke for them.',
    },
    {
      sv: 'Byggde vidare på andras förslag och sade öppet när åsikterna gick isär.',
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
      growth: 'pröva andras förslag högt innan du går vidare med ditt eget',
    },
    en: { noun: 'work with others', growth: 'try the proposals of others aloud before you go on with your own' },
  },
};
