import { parseDefinition } from '../definition/parse-definition.ts';
import type { Definition } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import engineer from './engineer.json' with { type: 'json' };
import nurse from './nurse.json' with { type: 'json' };
import shop from './shop.json' with { type: 'json' };

export type GalleryEntry = {
  readonly definition: Definition;
  readonly title: BothLanguages;
  readonly description: BothLanguages;
};

/** Ready processes to start from, in the order in which they are offered. */
export const gallery: readonly GalleryEntry[] = [
  entry(
    nurse,
    { sv: 'Sjuksköterska, region', en: 'Nurse, regional health care' },
    {
      sv: 'Urval, telefonintervju, intervju med chef, referenser och erbjudande. Återkoppling efter varje steg.',
      en: 'Screening, telephone interview, interview with the manager, references and offer. Feedback after every step.',
    },
  ),
  entry(
    shop,
    { sv: 'Säsongspersonal i butik', en: 'Seasonal shop staff' },
    {
      sv: 'För tusentals sökande på några dagar: sms först, tre frågor, gruppintervju och en väntelista som aldrig tystnar.',
      en: 'For thousands of applicants in a few days: SMS first, three questions, group interview and a waiting list that never goes silent.',
    },
  ),
  entry(
    engineer,
    { sv: 'Programvaruingenjör', en: 'Software engineer' },
    {
      sv: 'Hemuppgift med möjlighet till mer tid, teknisk intervju, möte med teamet, erbjudande, och vägen till ett annat jobb.',
      en: 'Take-home task with more time on request, technical interview, meeting with the team, offer, and the way to another job.',
    },
  ),
];

function entry(file: unknown, title: BothLanguages, description: BothLanguages): GalleryEntry {
  const parsed = parseDefinition(file);
  if (parsed.kind === 'ok') return { definition: parsed.definition, title, description };
  throw new Error(`the gallery's ${title.en} cannot be read: ${parsed.problems[0]?.message.en}`);
}
