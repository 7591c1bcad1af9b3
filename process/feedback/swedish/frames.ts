import type { Frames } from '../frames.ts';

/** The frames of a Swedish letter. */
export const swedishFrames: Frames = {
  greeting: { email: ['Hej {name},'], sms: ['Hej {name}.'] },
  thanks: {
    application: ['Tack för din ansökan.', 'Tack för att du sökte jobbet.', 'Tack för ansökan som du skickade.'],
    telephone: [
      'Tack för samtalet.',
      'Tack för att du tog dig tid att prata med oss.',
      'Tack för att du svarade på våra frågor.',
    ],
    interview: [
      'Tack för intervjun.',
      'Tack för att du kom och träffade oss.',
      'Tack för att du berättade om dig och ditt arbete.',
    ],
    assessmentDay: [
      'Tack för att du visade oss hur du arbetar.',
      'Tack för att du prövade på arbetet hos oss.',
      'Tack för tiden du lade på våra uppgifter.',
    ],
  },
  thanksForJob: ['Tack för att du sökte jobbet {job}.', 'Tack för ditt intresse för jobbet {job}.'],
  outcome: {
    advance: [
      'Vi är glada att kunna berätta att du går vidare.',
      'Vi vill gärna ha med dig i nästa steg.',
      'Du går vidare till nästa steg.',
    ],
    reject: [
      'Tyvärr blir det ett nej den här gången.',
      'Vi har tyvärr beslutat att inte gå vidare med din ansökan.',
      'Tyvärr går vi inte vidare med din ansökan.',
    ],
    other: [
      'Vi har återkoppling till dig. Den är varken ett ja eller ett nej.',
      'Läs detta som återkoppling på ditt arbete. Det är inget beslut.',
    ],
  },
  before: ['Det här uppskattade vi.', 'Vi vill börja med det som du gjorde bra.', 'Det här tyckte vi var bra.', ''],
  beforeForJob: [
    'Du sökte jobbet {job}, och det här uppskattade vi.',
    'Du sökte jobbet {job}. Vi vill börja med det som du gjorde bra.',
    'Du sökte jobbet {job}. Det här tyckte vi var bra.',
  ],
  develop: [
    'Det finns en sak att arbeta vidare med.',
    'En sak att ta med dig.',
    'Det här kan du ta med dig till nästa gång.',
    'En sak hade kunnat vara bättre.',
  ],
  developAgain: ['En sak till.', 'Det finns en sak till att nämna.'],
  developBriefly: ['En sak att tänka på:', 'En sak att ta med dig:'],
  growth: [
    'Ett tips är att {growth}.',
    'Nästa gång kan du {growth}.',
    'Pröva att {growth}.',
    'Vårt råd är att {growth}.',
  ],
  inStage: {
    application: 'i ansökan',
    telephone: 'i samtalet',
    interview: 'i intervjun',
    assessmentDay: 'i övningarna',
  },
  closing: {
    advance: ['Undrar du över något är det bara att svara på mejlet.', 'Hör gärna av dig om du undrar över något.'],
    reject: [
      'Vill du veta mer om något av det här går det bra att svara på mejlet.',
      'Har du frågor om beskedet får du gärna svara på det här mejlet.',
      'Svara gärna på mejlet om du vill att vi förklarar något.',
    ],
    other: ['Har du frågor går det bra att svara på det här mejlet.', 'Svara gärna på mejlet om något är oklart.'],
  },
  signOff: ['Vänliga hälsningar', 'Med vänlig hälsning'],
};
