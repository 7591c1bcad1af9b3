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
    assessmentDay: ['Tack för att du kom och visade hur du arbetar.', 'Tack för all tid och kraft som du lade ner.'],
  },
  thanksBriefly: {
    application: ['Tack för din ansökan.', 'Tack för att du sökte jobbet hos oss.'],
    telephone: ['Tack för samtalet.', 'Tack för att du tog dig tid.'],
    interview: ['Tack för att du kom på intervju.', 'Tack för att du kom hit.'],
    assessmentDay: ['Tack för att du kom och visade hur du arbetar.', 'Tack för att du kom hit.'],
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
      'Tyvärr går vi inte vidare med dig den här gången.',
    ],
    other: [
      'Vi har inte fattat något beslut än, men vi vill redan nu berätta vad vi tyckte.',
      'Vi är inte klara med vårt beslut, men vi vill redan nu ge dig återkoppling.',
    ],
  },
  outcomeBriefly: {
    advance: ['Roliga nyheter: du går vidare.', 'Vi vill gärna gå vidare med dig.'],
    reject: ['Tyvärr blir det ett nej den här gången.', 'Tyvärr går vi inte vidare med dig den här gången.'],
    other: ['Vi har inte fattat något beslut än.', 'Vi är inte klara med vårt beslut.'],
  },
  regret: {
    unmet: [
      'Vi förstår att det är ett tråkigt besked, och därför vill vi berätta hur vi tänkte.',
      'Här är vår återkoppling, som vi hoppas att du har nytta av.',
      'Du ska få veta hur vi läste din ansökan.',
    ],
    met: [
      'Vi förstår att det är ett tråkigt besked, och därför vill vi berätta hur vi tänkte.',
      'Vi vill gärna berätta hur vi såg på det.',
      'Du gav oss av din tid, och därför ska du få veta hur vi tänkte.',
      'Här är vår återkoppling, som vi hoppas att du har nytta av.',
    ],
  },
  before: {
    one: [
      'Vi vill börja med det som var bra.',
      'Vi börjar med det som vi tyckte om.',
      'Först vill vi lyfta det som vi tyckte om.',
    ],
    several: [
      'Vi vill börja med det som vi tyckte om.',
      'Det fanns flera saker som vi tyckte om.',
      'Låt oss börja med det som var bra.',
    ],
  },
  develop: {
    weighedMissing: ['En sak saknade vi.', 'En sak hade vi hoppats få veta mer om.'],
    weighedSlip: ['En sak gjorde oss tveksamma.', 'En sak gick mindre bra.'],
    wantedMissing: ['En sak hade vi velat veta mer om.', 'Vi hade gärna fått veta mer om en sak.'],
    wantedSlip: ['En sak kunde ha gått bättre.', 'Det fanns en sak som kunde ha gått bättre.'],
    ahead: ['Vi vill också skicka med ett råd.', 'En sak kan vara bra att tänka på framöver.'],
    advice: ['Vi vill också ge dig ett råd.', 'Vi vill också skicka med ett råd.'],
  },
  developAgain: {
    weighedMissing: ['Det finns en sak till.', 'En sak till vill vi ta upp.'],
    weighedSlip: ['Det finns en sak till.', 'En sak till vill vi ta upp.'],
    wantedMissing: ['Det finns en sak till.', 'En sak till hade vi velat veta mer om.'],
    wantedSlip: ['Det finns en sak till.', 'En sak till vill vi ta upp.'],
    ahead: ['Vi har ett råd till.', 'Det finns en sak till.'],
    advice: ['Vi har ett råd till.', 'Det finns en sak till.'],
  },
  developBriefly: {
    weighedMissing: ['En sak saknade vi:'],
    weighedSlip: ['En sak gick mindre bra:'],
    wantedMissing: ['En sak hade vi velat veta mer om:'],
    wantedSlip: ['En sak kunde ha gått bättre:'],
    ahead: ['En sak att tänka på:', 'Tänk gärna på det här:'],
    advice: ['En sak att tänka på:', 'Tänk gärna på det här:'],
  },
  growth: {
    done: ['Nästa gång kan du {growth}.', 'Ett tips är att {growth}.', 'Prova gärna att {growth}.'],
    told: ['Får du frågan igen kan du {growth}.', 'Nästa gång kan du gärna {growth}.', 'Ett tips är att {growth}.'],
    written: ['I nästa ansökan kan du {growth}.', 'Ett tips är att {growth}.', 'Prova gärna att {growth}.'],
  },
  level: {
    first: ['Vi tyckte om {noun}: du {verb}{rest}.', 'Vi lade märke till {noun}: du {verb}{rest}.'],
    again: ['Vi tyckte också om {noun}: du {verb}{rest}.', 'Bra var också {noun}: du {verb}{rest}.'],
    fault: ['När det gällde {definite} {lead}: du {verb}{rest}.'],
    plain: ['Du {verb}{rest}.'],
  },
  closing: {
    advance: [
      'Vi ser fram emot fortsättningen, och undrar du över något kan du skriva till oss på din sida.',
      'Hör gärna av dig om du undrar över något, och välkommen vidare.',
    ],
    reject: [
      'Vill du veta mer om något av det här kan du skriva till oss på din sida.',
      'Har du frågor om beskedet får du gärna skriva till oss på din sida.',
      'Skriv gärna till oss på din sida om du vill att vi förklarar något.',
    ],
    other: [
      'Har du frågor kan du skriva till oss på din sida.',
      'Skriv gärna till oss på din sida om något är oklart.',
    ],
  },
  wish: {
    unmet: [
      'Tack igen, och lycka till med nästa ansökan.',
      'Vi önskar dig lycka till framöver.',
      'Stort lycka till med det du söker härnäst.',
    ],
    met: [
      'Tack igen, och lycka till med nästa ansökan.',
      'Vi önskar dig lycka till, och tack för att vi fick träffa dig.',
      'Stort lycka till med det du söker härnäst.',
    ],
  },
  wishBriefly: {
    advance: ['Välkommen vidare!', 'Vi ser fram emot fortsättningen.'],
    reject: ['Lycka till framöver!', 'Tack igen, och lycka till!'],
    other: ['Ha det så bra!', 'Allt gott.'],
  },
  signOff: ['Vänliga hälsningar', 'Med vänlig hälsning'],
  signOffBriefly: ['Hälsningar {signer}'],
};
