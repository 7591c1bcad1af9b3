import type { WordingRule } from '../contract.ts';
import { whereOneLives as english } from '../words/en/where-one-lives.ts';
import { whereOneLives as swedish } from '../words/sv/where-one-lives.ts';

/** Where somebody lives, how they get here, and military service: proxies of origin, means, sex and age. */
export const whereOneLives: WordingRule = {
  code: 'where-one-lives',
  severity: 'blocks',
  reason: {
    sv: 'Bostad, resväg och värnplikt hör inte till kraven, och läses som ursprung, kön eller ekonomi.',
    en: 'Home, travel to work and military service are not requirements, and read as origin, sex or means.',
  },
  say: {
    sv: 'Gällde det närvaro på plats eller inställelsetid: skriv det kravet och vad personen svarade.',
    en: 'If it was being on site, or how fast one must be there, name that requirement and what the person answered.',
  },
  sv: swedish,
  en: english,
};
