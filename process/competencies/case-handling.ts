import type { LibraryCompetency } from './contract.ts';

export const caseHandling: LibraryCompetency = {
  id: 'case-handling',
  fields: ['office'],
  name: { sv: 'Ärendehandläggning', en: 'Case handling' },
  description: {
    sv: 'Utreder, motiverar och avslutar ärenden enligt regler och i tid.',
    en: 'Investigates, gives reasons for and closes cases by the rules and in time.',
  },
  anchors: [
    {
      sv: 'Föreslog ett beslut utan att nämna vilken regel det vilade på.',
      en: 'Proposed a decision without naming the rule it rested on.',
    },
    {
      sv: 'Nämnde regeln, men inte vilka uppgifter som saknades i ärendet.',
      en: 'Named the rule, but not what information was missing in the case.',
    },
    {
      sv: 'Nämnde regeln, begärde in det som saknades och gav ett motiverat förslag.',
      en: 'Named the rule, asked for what was missing and gave a reasoned proposal.',
    },
    {
      sv: 'Nämnde regeln, vägde skäl för och emot och skrev ett beslut som den berörda kan förstå.',
      en: 'Named the rule, weighed reasons for and against and wrote a decision that the person concerned can understand.',
    },
    {
      sv: 'Utredde, vägde skäl, skrev begripligt och sade hur lika ärenden ska behandlas lika.',
      en: 'Investigated, weighed reasons, wrote clearly and said how like cases are to be treated alike.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'ärendehandläggning',
      definite: 'ärendehandläggningen',
      growth: 'börja i regeln, säga vad som saknas i ärendet och väga skäl för och emot',
    },
    en: {
      noun: 'case handling',
      growth: 'start from the rule, say what is missing in the case and weigh reasons for and against',
    },
  },
};
