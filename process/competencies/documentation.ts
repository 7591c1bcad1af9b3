import type { LibraryCompetency } from './contract.ts';

export const documentation: LibraryCompetency = {
  id: 'documentation',
  fields: ['care', 'school', 'office'],
  name: { sv: 'Dokumentation', en: 'Documentation' },
  description: {
    sv: 'Skriver så att andra kan se vad som hänt, vad som beslutats och varför.',
    en: 'Writes so that others can see what happened, what was decided and why.',
  },
  anchors: [
    { sv: 'Lämnade en anteckning utan tid, händelse eller åtgärd.', en: 'Left a note without time, event or action.' },
    {
      sv: 'Skrev vad som hade hänt, men inte vad som beslutades.',
      en: 'Wrote what had happened, but not what was decided.',
    },
    {
      sv: 'Skrev händelse, åtgärd och beslut i tidsordning.',
      en: 'Wrote event, action and decision in order of time.',
    },
    {
      sv: 'Skrev händelse, åtgärd, beslut och skälet till beslutet, skilt från egna tolkningar.',
      en: 'Wrote event, action, decision and the reason for it, and kept interpretation apart.',
    },
    {
      sv: 'Skrev så att en utomstående kunde följa hela ärendet, med skäl, källor och nästa steg.',
      en: 'Wrote so that an outsider could follow the whole matter, with reasons, sources and next step.',
    },
  ],
  inText: {
    sv: {
      possessive: 'din',
      indefinite: 'dokumentation',
      definite: 'dokumentationen',
    },
    en: { noun: 'documentation' },
  },
  advice: {
    done: {
      sv: 'avsluta varje anteckning med vad som är bestämt och varför, så att nästa person vet vad som gäller',
      en: 'end each note with what has been decided and why, so that the next person knows where things stand',
    },
    told: {
      sv: 'avsluta med vad du bestämde och varför, så att nästa person vet vad som gäller',
      en: 'finish with what you decided and why, so that the next person knows where things stand',
    },
    on: [
      {
        meets: { sv: ['tomma', 'tomt', 'fält'], en: ['empty', 'blank', 'field'] },
        say: {
          sv: 'fylla i varje fält och notera vad som saknas',
          en: 'write "not known" or "does not apply" rather than leave a field empty',
        },
      },
    ],
  },
};
