import type { LibraryCompetency } from './contract.ts';

export const acuteSituations: LibraryCompetency = {
  id: 'acute-situations',
  fields: ['care'],
  name: { sv: 'Arbete i akuta lägen', en: 'Acute situations' },
  description: {
    sv: 'Håller ordning på åtgärder och kommunikation när läget är brådskande.',
    en: 'Keeps actions and communication in order when time is short.',
  },
  anchors: [
    {
      sv: 'Återgav ett akut läge utan att nämna egna åtgärder.',
      en: 'Recounted an acute situation without naming any action taken.',
    },
    {
      sv: 'Nämnde egna åtgärder, men inte i vilken ordning de kom.',
      en: 'Named actions taken, but not the order in which they came.',
    },
    {
      sv: 'Återgav åtgärderna i ordning och vem som larmades.',
      en: 'Recounted the actions in order and who was alerted.',
    },
    {
      sv: 'Återgav åtgärderna i ordning, vad som sades högt till teamet och vad som kontrollerades igen.',
      en: 'Recounted the actions in order, what was said aloud to the team and what was checked again.',
    },
    {
      sv: 'Återgav hela förloppet med bedömning, åtgärder och rapport, och vad teamet ändrade efteråt.',
      en: 'Recounted the whole course with assessment, actions and report, and what the team changed afterwards.',
    },
  ],
  inText: {
    sv: {
      possessive: 'ditt',
      indefinite: 'arbete i akuta lägen',
      definite: 'arbetet i akuta lägen',
    },
    en: { noun: 'work in acute situations' },
  },
  advice: {
    done: {
      sv: 'säga högt vad du gör och vad du behöver hjälp med, så att alla i rummet har samma bild',
      en: 'call out each thing as you do it and what you need, so that everyone in the room is working from the same picture',
    },
    told: {
      sv: 'ta händelsen steg för steg: vad du såg, vad du gjorde först och vad du sa till de andra',
      en: 'go through it step by step: what you saw, what you did first and what you said to the others',
    },
  },
};
