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
      sv: 'Utredde, vägde skäl, skrev begripligt och sa hur lika ärenden ska behandlas lika.',
      en: 'Investigated, weighed reasons, wrote clearly and said how like cases are to be treated alike.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'ärendehandläggning',
      definite: 'ärendehandläggningen',
    },
    en: {
      noun: 'case handling',
    },
  },
  advice: {
    done: {
      sv: 'börja i regeln och skriva ner skälen för och emot innan du kommer med ett förslag',
      en: 'start from the rule and write down the reasons for and against before you propose a decision',
    },
    told: {
      sv: 'ta ett ärende och berätta vilken regel som gällde, vad du själv beslutade och varför',
      en: 'take one case and say which rule applied, what you yourself decided and why',
    },
    on: [
      {
        meets: { sv: ['beslut', 'utöv', 'uppdrag'], en: ['decision', 'decid', 'authority', 'role', 'post'] },
        say: {
          sv: 'välja ett uppdrag och nämna ett par beslut som du själv fattade där',
          en: 'choose one role and name a few decisions that were yours, so that the reader can see what you were responsible for',
        },
      },
    ],
  },
};
