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
      growth: 'berätta vad du gjorde steg för steg och vad du sade till teamet',
    },
    en: { noun: 'work in acute situations', growth: 'recount what you did step by step and what you said to the team' },
  },
};
