import type { Frames } from '../frames.ts';

/** The frames of a Swedish letter. */
export const swedishFrames: Frames = {
  greeting: { email: ['Hej {name},'], sms: ['Hej {name}.'] },
  thanks: {
    application: ['Tack för att du sökte jobbet hos oss.', 'Tack för att du sökte jobbet.'],
    telephone: ['Tack för samtalet.', 'Tack för att du tog dig tid att prata med oss.'],
    interview: [
      'Tack för att du kom på intervju.',
      'Tack för att du kom och träffade oss.',
      'Tack för att du tog dig tid för intervjun.',
    ],
    assessmentDay: ['Tack för att du kom och visade hur du arbetar.', 'Tack för all tid som du lade ner på det här.'],
  },
  thanksBriefly: {
    application: ['Tack för att du sökte.', 'Tack för att du sökte jobbet.'],
    telephone: ['Tack för samtalet.', 'Tack för att du pratade med oss.'],
    interview: ['Tack för att du kom på intervju.', 'Tack för att du kom hit.'],
    assessmentDay: ['Tack för att du kom och visade hur du arbetar.', 'Tack för all tid som du lade ner.'],
  },
  thanksForJob: ['Tack för att du sökte jobbet {job}.', 'Tack för din ansökan till jobbet {job}.'],
  outcome: {
    advance: [
      'Vi är glada att kunna berätta att du går vidare.',
      'Vi vill gärna gå vidare med dig.',
      'Roliga nyheter: du går vidare.',
    ],
    reject: [
      'Tyvärr blir det ett nej från oss den här gången.',
      'Vi har tyvärr beslutat att inte gå vidare med din ansökan.',
      'Tyvärr går vi inte vidare med din ansökan.',
    ],
    other: [
      'Vi har inget beslut att ge dig i dag, men vi vill redan nu berätta vad vi har sett.',
      'Det här är inget beslut, utan vår återkoppling så här långt.',
    ],
  },
  regret: [
    'Kanske hade du hoppats på ett annat svar, men vi vill gärna ge dig återkoppling.',
    'Du har lagt tid på det här, och därför vill vi ge dig återkoppling.',
    'Vi vill ändå gärna ge dig återkoppling.',
  ],
  before: ['Det här gjorde du bra.', 'Det här var bra.', 'Först det som vi tyckte var bra.'],
  beforeForJob: [
    'Du har sökt jobbet {job}, och det här tyckte vi var bra.',
    'Du sökte jobbet {job}, och det här gjorde du bra.',
  ],
  develop: {
    weighed: ['I vår bedömning vägde det här emot.', 'Här hade vi behövt se mer.', 'Det som vägde emot var det här.'],
    wanted: ['Här hade vi velat se mer.', 'Här hade vi gärna sett mer.'],
    ahead: ['Inför nästa steg vill vi gärna ge dig ett råd.', 'Här är något att tänka på inför nästa steg.'],
    advice: ['Vi vill också ge dig ett råd.', 'Ett råd har vi också till dig.'],
  },
  developAgain: {
    weighed: ['En sak till vägde emot.', 'Också här hade vi behövt se mer.'],
    wanted: ['Också här hade vi velat se mer.', 'Vi hade gärna sett mer här också.'],
    ahead: ['Ett råd till har vi.', 'Vi har ett råd till.'],
    advice: ['Ett råd till har vi.', 'Vi har ett råd till.'],
  },
  developBriefly: {
    weighed: ['Här behövde vi se mer:', 'Det här vägde emot:'],
    wanted: ['Här hade vi velat se mer:', 'Vi hade gärna sett mer här:'],
    ahead: ['En sak att tänka på:', 'Tänk gärna på det här:'],
    advice: ['En sak att tänka på:', 'Tänk gärna på det här:'],
  },
  growth: {
    done: [
      'Nästa gång kan du {growth}.',
      'Det kan hjälpa att {growth}.',
      'Ett tips är att {growth}.',
      'Vårt råd är att {growth}.',
    ],
    told: ['Får du frågan igen kan du {growth}.', 'Nästa gång kan du {growth}.', 'Ett tips är att {growth}.'],
    written: ['I nästa ansökan kan du {growth}.', 'Ett tips är att {growth}.', 'Det kan hjälpa att {growth}.'],
  },
  level: ['När det gäller {noun} {verb} du{rest}.', 'Du {verb}{rest}.'],
  closing: {
    advance: [
      'Vi ser fram emot fortsättningen, och undrar du över något är det bara att svara på mejlet.',
      'Hör gärna av dig om du undrar över något, och välkommen vidare.',
    ],
    reject: [
      'Vill du veta mer om något av det här går det bra att svara på mejlet.',
      'Har du frågor om beskedet får du gärna svara på det här mejlet.',
      'Svara gärna på mejlet om du vill att vi förklarar något.',
    ],
    other: ['Har du frågor går det bra att svara på det här mejlet.', 'Svara gärna på mejlet om något är oklart.'],
  },
  wish: ['Vi hoppas att det går bra för dig.', 'Lycka till med det du söker härnäst.', 'Lycka till med nästa ansökan.'],
  wishBriefly: {
    advance: ['Välkommen vidare.', 'Vi ser fram emot fortsättningen.'],
    reject: ['Lycka till.', 'Lycka till med nästa ansökan.'],
    other: ['Ha det så bra.', 'Allt gott.'],
  },
  signOff: ['Vänliga hälsningar', 'Med vänlig hälsning'],
};
