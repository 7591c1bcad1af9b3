import type { BothLanguages } from '../problem.ts';
import type { LeftOut, LeftOutReason } from './composed.ts';

const reasons: Readonly<Record<LeftOutReason, BothLanguages>> = {
  email: { sv: 'Innehåller en mejladress.', en: 'Holds an email address.' },
  link: { sv: 'Innehåller en webbadress.', en: 'Holds a web address.' },
  personalNumber: {
    sv: 'Innehåller vad som ser ut som ett personnummer.',
    en: 'Holds what looks like a personal identity number.',
  },
  phone: { sv: 'Innehåller vad som ser ut som ett telefonnummer.', en: 'Holds what looks like a telephone number.' },
  money: { sv: 'Innehåller ett belopp.', en: 'Holds an amount of money.' },
  address: { sv: 'Innehåller en adress.', en: 'Holds an address.' },
  score: {
    sv: 'Innehåller ett betyg eller en poäng, och sådana skickas inte.',
    en: 'Holds a score or a grade, and those are not sent.',
  },
  name: {
    sv: 'Innehåller vad som kan vara namnet på någon annan.',
    en: 'Holds what may be the name of somebody else.',
  },
  language: {
    sv: 'Är skrivet på ett annat språk än kandidatens.',
    en: "Is written in another language than the candidate's.",
  },
  grammar: {
    sv: 'Gick inte att säkert skriva om till kandidaten. Skriv vad kandidaten gjorde, med verbet först: ”berättade hur …”.',
    en: 'Could not be turned safely to the candidate. Write what the candidate did, the verb first: "described how …".',
  },
  wording: { sv: 'Innehåller ord som inte ska stå i ett besked.', en: 'Holds words that do not belong in an answer.' },
  same: { sv: 'Sägs redan av en annan bedömare.', en: 'Is said by another assessor already.' },
  room: { sv: 'Fick inte plats i den här längden.', en: 'There was no room for it at this length.' },
  nothingStrong: {
    sv: 'Bedömningarna nämner ingen styrka som går att skriva om.',
    en: 'The scorecards name no strength that can be written about.',
  },
  nothingToDevelop: {
    sv: 'Bedömningarna nämner inget att utveckla. Efter en intervju ska något sådant vara med: skriv det själv.',
    en: 'The scorecards name nothing to develop. After an interview there should be something: write it yourself.',
  },
};
const fields = {
  situation: { sv: 'Situationen är inte med.', en: 'The situation is not in the text.' },
  impact: { sv: 'Följden är inte med.', en: 'The impact is not in the text.' },
};
const standIn: BothLanguages = {
  sv: 'Nivåns egen beskrivning står i stället.',
  en: "The level's own description stands in its place.",
};

/** Why something of a scorecard is not in the text, and what stands there instead, in words for the recruiter. */
export function sayLeftOut({ reason, field, level }: LeftOut): BothLanguages {
  const parts = [field && fields[field], reasons[reason], level !== undefined ? standIn : undefined];
  const said = parts.filter((part) => part !== undefined);
  return { sv: said.map(({ sv }) => sv).join(' '), en: said.map(({ en }) => en).join(' ') };
}
