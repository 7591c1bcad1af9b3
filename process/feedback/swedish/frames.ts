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
    assessmentDay: [
      'Tack för att du kom och visade hur du arbetar.',
      'Tack för tiden och arbetet som du lade ner hos oss.',
    ],
  },
  thanksForJob: ['Tack för att du sökte jobbet {job}.', 'Tack för din ansökan till jobbet {job}.'],
  outcome: {
    advance: [
      'Vi är glada att kunna berätta att du går vidare.',
      'Vi vill gärna att du går vidare till nästa steg.',
      'Roliga nyheter: du går vidare till nästa steg.',
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
    'Vi förstår om du hade hoppats på ett annat svar, och vi vill att du ska få veta vad vi såg.',
    'Du har lagt tid på det här, och därför vill vi berätta vad vi såg.',
    'Vi vill ändå att du ska få veta vad vi såg hos dig.',
  ],
  before: [
    'Det här uppskattade vi.',
    'Vi vill börja med det som du gjorde bra.',
    'Först det som vi tyckte var bra.',
    '',
  ],
  beforeForJob: [
    'Det här talade för dig när det gällde jobbet {job}.',
    'Med tanke på jobbet {job} fäste vi oss särskilt vid det här.',
    'För jobbet {job} var det här dina starka sidor.',
  ],
  develop: [
    'Det finns också en sak som du kan öva på.',
    'En sak gick inte lika bra.',
    'Här hade vi behövt se mer.',
    'Vi vill också ge dig ett råd.',
  ],
  developAgain: ['En sak till är värd att öva på.', 'Vi har också ett råd om något annat.'],
  developBriefly: ['Något att tänka på:', 'Något att arbeta med:'],
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
  level: [
    'När det gäller {noun} stämmer den här beskrivningen bäst med det vi såg: du {anchor}.',
    'Så här skulle vi beskriva {noun}: du {anchor}.',
    'Vår samlade bild av {noun} är den här: du {anchor}.',
  ],
  closing: {
    advance: ['Undrar du över något är det bara att svara på mejlet.', 'Hör gärna av dig om du undrar över något.'],
    reject: [
      'Vill du veta mer om något av det här går det bra att svara på mejlet.',
      'Har du frågor om beskedet får du gärna svara på det här mejlet.',
      'Svara gärna på mejlet om du vill att vi förklarar något.',
    ],
    other: ['Har du frågor går det bra att svara på det här mejlet.', 'Svara gärna på mejlet om något är oklart.'],
  },
  wish: ['Vi hoppas att det går bra för dig.', 'Lycka till med det du söker härnäst.', 'Lycka till med nästa ansökan.'],
  signOff: ['Vänliga hälsningar', 'Med vänlig hälsning'],
};
