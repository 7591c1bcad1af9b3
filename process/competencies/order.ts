import type { LibraryCompetency } from './contract.ts';

export const order: LibraryCompetency = {
  id: 'order',
  fields: ['warehouse', 'care'],
  name: { sv: 'Ordning på arbetsplatsen', en: 'Order in the workplace' },
  description: {
    sv: 'Håller plats och material så att nästa person hittar och kan börja.',
    en: 'Keeps place and material so that the next person finds things and can begin.',
  },
  anchors: [
    { sv: 'Lämnade verktyg och emballage kvar på arbetsytan.', en: 'Left tools and packaging on the work surface.' },
    {
      sv: 'Röjde arbetsytan, men ställde material på fel plats.',
      en: 'Cleared the surface, but put material in the wrong place.',
    },
    {
      sv: 'Röjde arbetsytan och ställde tillbaka materialet där det hörde hemma.',
      en: 'Cleared the surface and put the material back where it belonged.',
    },
    {
      sv: 'Röjde under arbetets gång och märkte upp det som saknade plats.',
      en: 'Cleared up along the way and labelled what had no place.',
    },
    {
      sv: 'Röjde under arbetets gång, märkte upp och föreslog en plats som kortade vägen.',
      en: 'Cleared up along the way, labelled, and suggested a place that shortened the walk.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'ordning på arbetsplatsen',
      definite: 'ordningen på arbetsplatsen',
    },
    en: { noun: 'order in the workplace' },
  },
  advice: {
    done: {
      sv: 'ställa tillbaka varje sak direkt när du är klar med den och säga till om något saknar plats',
      en: 'put each thing back as soon as you have finished with it, and speak up if something has no place',
    },
    told: {
      sv: 'berätta hur du håller ordning under ett pass när det är mycket att göra',
      en: 'say how you keep things in order during a busy shift',
    },
  },
};
