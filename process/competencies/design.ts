import type { LibraryCompetency } from './contract.ts';

export const design: LibraryCompetency = {
  id: 'design',
  fields: ['technology'],
  name: { sv: 'Systemdesign', en: 'System design' },
  description: {
    sv: 'Ritar system efter krav, last och fel som kan väntas.',
    en: 'Designs systems by requirements, load and the failures to be expected.',
  },
  anchors: [
    {
      sv: 'Ritade komponenter utan att fråga om krav eller last.',
      en: 'Drew components without asking about requirements or load.',
    },
    {
      sv: 'Frågade om kraven, men visade inte hur data flödar.',
      en: 'Asked about the requirements, but did not show how data flows.',
    },
    {
      sv: 'Frågade om kraven och visade komponenter, dataflöde och gränssnitt.',
      en: 'Asked about the requirements and showed components, data flow and interfaces.',
    },
    {
      sv: 'Visade dataflödet, vad som händer när en del går ner och varför valet föll på den lösningen.',
      en: 'Showed the data flow, what happens when a part goes down and why that solution was chosen.',
    },
    {
      sv: 'Visade dataflöde och felfall, räknade på lasten och sa vad som byggs först och vad som kan vänta.',
      en: 'Showed data flow and failures, reckoned with the load and said what is built first and what can wait.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'systemdesign',
      definite: 'systemdesignen',
    },
    en: {
      noun: 'system design',
    },
  },
  advice: {
    done: {
      sv: 'fråga hur många som ska använda systemet och vad som inte får gå ner innan du börjar rita',
      en: 'ask how many people will use it and what must not go down before you start drawing',
    },
    told: {
      sv: 'berätta vilka krav som formade lösningen och vad som händer när en del av den går ner',
      en: 'say which requirements shaped the solution, and what happens when a part of it goes down',
    },
  },
};
