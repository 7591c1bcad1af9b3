import type { LibraryCompetency } from './contract.ts';

export const confidentiality: LibraryCompetency = {
  id: 'confidentiality',
  fields: ['office', 'care', 'school'],
  name: { sv: 'Sekretess och integritet', en: 'Confidentiality' },
  description: {
    sv: 'Skyddar uppgifter om andra och vet när de får lämnas ut.',
    en: 'Protects information about others and knows when it may be given out.',
  },
  anchors: [
    {
      sv: 'Återgav ett ärende med detaljer som gick att koppla till en person.',
      en: 'Recounted a case with details that could be tied to a person.',
    },
    {
      sv: 'Nämnde sekretessen, men inte vad den innebär i fallet.',
      en: 'Mentioned confidentiality, but not what it means in the case.',
    },
    {
      sv: 'Sade vilka uppgifter i fallet som inte får lämnas ut.',
      en: 'Said which information in the case may not be given out.',
    },
    {
      sv: 'Sade vad som inte får lämnas ut, till vem det ändå får ges och hur det kontrolleras.',
      en: 'Said what may not be given out, to whom it may still be given and how that is checked.',
    },
    {
      sv: 'Redde ut ett gränsfall, nämnde den regel som avgör och sa vem som bör tillfrågas.',
      en: 'Worked through a borderline case, named the rule that decides and said who should be asked.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'arbete med sekretess',
      definite: 'arbetet med sekretess',
    },
    en: {
      noun: 'work with confidentiality',
    },
  },
  advice: {
    done: {
      sv: 'fråga vem det är och varför uppgiften behövs innan du svarar något alls',
      en: 'ask who is calling and why the information is needed before you answer anything at all',
    },
    told: {
      sv: 'ta ett exempel och säga vad du fick lämna ut, vad du inte fick lämna ut och hur du tog reda på det',
      en: 'take an example and say what you could share, what you could not, and how you found out',
    },
  },
};
