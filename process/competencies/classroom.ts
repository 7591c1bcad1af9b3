import type { LibraryCompetency } from './contract.ts';

export const classroom: LibraryCompetency = {
  id: 'classroom',
  fields: ['school'],
  name: { sv: 'Ledarskap i klassrummet', en: 'Leading a class' },
  description: {
    sv: 'Får gruppen att komma i gång, hålla fokus och veta vad som gäller.',
    en: 'Gets the group started, keeps its focus and makes clear what applies.',
  },
  anchors: [
    {
      sv: 'Började lektionen innan gruppen lyssnade och gav instruktionen en gång.',
      en: 'Began the lesson before the group was listening and gave the instruction once.',
    },
    {
      sv: 'Väntade in gruppen, men lämnade oklart vad eleverna skulle göra först.',
      en: 'Waited for the group, but left it unclear what the pupils should do first.',
    },
    {
      sv: 'Väntade in gruppen och gav en tydlig första uppgift.',
      en: 'Waited for the group and gave a clear first task.',
    },
    {
      sv: 'Gav tydliga instruktioner, gick runt i rummet och fångade upp elever som hade kört fast.',
      en: 'Gave clear instructions, moved around the room and picked up pupils who were stuck.',
    },
    {
      sv: 'Gav tydliga instruktioner, fångade upp elever som kört fast och ändrade upplägget när gruppen tappade fokus.',
      en: 'Gave clear instructions, picked up pupils who were stuck and changed the set-up when the group lost focus.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'ledarskap i klassrummet',
      definite: 'ledarskapet i klassrummet',
    },
    en: {
      noun: 'way of leading a class',
    },
  },
  advice: {
    done: {
      sv: 'säga en enda sak som alla ska börja med, vänta tills alla är i gång och sedan gå runt',
      en: 'give one thing for everyone to start with, wait until they have all begun and then walk round',
    },
    told: {
      sv: 'berätta om en lektion som inte kom i gång och om vad du gjorde då',
      en: 'describe a lesson that would not get going, and what you did about it',
    },
  },
};
