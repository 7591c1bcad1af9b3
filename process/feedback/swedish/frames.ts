import type { Frames } from '../frames.ts';

/** The frames of a Swedish letter. */
export const swedishFrames: Frames = {
  greeting: { email: ['Hej {name},', 'Hej {name}!'], sms: ['Hej {name}!'] },
  thanks: {
    application: [
      'Tack för din ansökan.',
      'Tack för att du sökte jobbet hos oss.',
      'Tack för ansökan som du skickade.',
    ],
    telephone: [
      'Tack för samtalet.',
      'Tack för att du tog dig tid att prata med oss.',
      'Tack för att du svarade på våra frågor.',
    ],
    interview: [
      'Tack för intervjun.',
      'Tack för att du träffade oss.',
      'Tack för att du berättade om dig och ditt arbete.',
    ],
    assessmentDay: [
      'Tack för tiden hos oss.',
      'Tack för att du visade oss hur du arbetar.',
      'Tack för det du visade oss.',
    ],
  },
  outcome: {
    advance: ['Du går vidare till nästa steg.', 'Vi vill gärna ta nästa steg med dig.', 'Du är med i nästa steg.'],
    reject: [
      'Vi går inte vidare med din ansökan.',
      'Din ansökan går inte vidare i den här rekryteringen.',
      'Du går inte vidare i den här rekryteringen.',
    ],
    other: ['Här kommer vår återkoppling.', 'Du får här vår återkoppling.', 'Så här ser vår återkoppling ut.'],
  },
  before: {
    one: ['En sak vill vi lyfta fram särskilt.', 'Det här minns vi bäst.', 'En sak lade vi särskilt märke till.'],
    several: [
      '{count} saker lade vi särskilt märke till.',
      'Det här minns vi bäst.',
      '{count} saker vill vi lyfta fram.',
    ],
  },
  develop: [
    'En sak att utveckla är {definite}.',
    'Det som kan bli starkare är {possessive} {indefinite}.',
    'Något att arbeta vidare med är {definite}.',
  ],
  developAgain: ['Även {definite} går att utveckla.', 'Du kan också utveckla {possessive} {indefinite}.'],
  developPlainly: ['En sak kan du utveckla vidare.', 'Det här kan du arbeta vidare med.'],
  developPlainlyAgain: ['En sak till kan du utveckla.'],
  developBriefly: ['Att utveckla: {definite}.'],
  growth: [
    'Ett bra nästa steg är att {growth}.',
    'Nästa gång kan du {growth}.',
    'Pröva att {growth}.',
    'Det blir starkare av att {growth}.',
  ],
  inStage: {
    application: 'i ansökan',
    telephone: 'i samtalet',
    interview: 'i intervjun',
    assessmentDay: 'i övningarna',
  },
  closing: {
    advance: [
      'Har du frågor inför nästa steg går det bra att svara på det här mejlet.',
      'Hör gärna av dig om du undrar något före nästa steg.',
    ],
    reject: [
      'Vill du veta mer om något av det här går det bra att svara på mejlet.',
      'Har du frågor om beskedet får du gärna svara på det här mejlet.',
      'Svara gärna på mejlet om du vill att vi förklarar något närmare.',
    ],
    other: ['Har du frågor går det bra att svara på det här mejlet.', 'Svara gärna på mejlet om något är oklart.'],
  },
  signOff: ['Vänliga hälsningar', 'Med vänlig hälsning'],
};
