import { parseDefinition } from '../definition/parse-definition.ts';
import type { Definition } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import engineer from './engineer.json' with { type: 'json' };
import executive from './executive.json' with { type: 'json' };
import internal from './internal.json' with { type: 'json' };
import nurse from './nurse.json' with { type: 'json' };
import shop from './shop.json' with { type: 'json' };
import teacher from './teacher.json' with { type: 'json' };
import trainee from './trainee.json' with { type: 'json' };
import type { Suit } from './suits.ts';
import warehouse from './warehouse.json' with { type: 'json' };

export type GalleryEntry = {
  readonly definition: Definition;
  readonly title: BothLanguages;
  readonly description: BothLanguages;
  readonly audience: BothLanguages;
  readonly suits: readonly Suit[];
};

/** Ready processes to start from, in the order in which they are offered. */
export const gallery: readonly GalleryEntry[] = [
  entry(nurse, {
    suits: ['licensed'],
    audience: { sv: 'Vård och omsorg', en: 'Healthcare' },
    description: {
      sv: 'Urval, telefonintervju, intervju med chef, referenser och erbjudande. Återkoppling efter varje steg.',
      en: 'Screening, telephone interview, interview with the manager, references and offer. Feedback after every step.',
    },
  }),
  entry(teacher, {
    suits: ['licensed'],
    audience: { sv: 'Kommuner och skolor', en: 'Municipalities and schools' },
    description: {
      sv: 'Frågar efter lärarlegitimationen, låter läraren hålla en provlektion och väntar in utdraget ur belastningsregistret.',
      en: 'Asks for the teaching licence, has the teacher give a trial lesson, and waits for the criminal records extract.',
    },
  }),
  entry(shop, {
    suits: ['manyApplicants'],
    audience: { sv: 'Handel och säsongsarbete', en: 'Retail and seasonal work' },
    description: {
      sv: 'För tusentals sökande på några dagar: sms först, tre frågor, gruppintervju och en väntelista som aldrig tystnar.',
      en: 'For thousands of applicants in a few days: SMS first, three questions, group interview and a waiting list that never goes silent.',
    },
  }),
  entry(warehouse, {
    suits: ['manyApplicants'],
    audience: { sv: 'Lager och logistik', en: 'Warehouses and logistics' },
    description: {
      sv: 'Allt via sms, svar inom någon dag: fyra frågor, ett samtal, körprov för den som har truckkort, ett betalt provpass och en pool.',
      en: 'All by SMS, with answers within a day or two: four questions, a call, a driving test for those with a forklift licence, a paid trial shift and a pool.',
    },
  }),
  entry(engineer, {
    suits: ['specialists'],
    audience: { sv: 'Teknik och utveckling', en: 'Technology and development' },
    description: {
      sv: 'Hemuppgift med möjlighet till mer tid, teknisk intervju, möte med teamet, erbjudande, och vägen till ett annat jobb.',
      en: 'Take-home task with more time on request, technical interview, meeting with the team, offer, and the way to another job.',
    },
  }),
  entry(executive, {
    suits: ['leaders', 'specialists'],
    audience: { sv: 'Searchbolag, styrelser och ledningar', en: 'Search firms, boards and executive teams' },
    description: {
      sv: 'Förtroligt från början till slut: kandidaten godkänner själv att bli presenterad, möter styrelsen, bedöms och förhandlar.',
      en: 'In confidence from beginning to end: the candidate agrees to be put forward, meets the board, is assessed and negotiates.',
    },
  }),
  entry(trainee, {
    suits: ['students', 'manyApplicants'],
    audience: { sv: 'Traineeprogram och nyutexaminerade', en: 'Trainee programmes and new graduates' },
    description: {
      sv: 'Test hemifrån, bedömningsdag med fyra övningar, reservlista, och en slutintervju i det spår som kandidaten har valt.',
      en: 'Tests at home, an assessment day with four exercises, a reserve list, and a final interview in the track that the candidate chose.',
    },
  }),
  entry(internal, {
    suits: ['colleagues'],
    audience: { sv: 'Egna medarbetare som vill vidare', en: 'Colleagues who want to move on' },
    description: {
      sv: 'Alla får ett samtal, chefen får veta först när medarbetaren själv har berättat, och ett nej leder till ett karriärsamtal.',
      en: 'Everybody has a conversation, the manager only finds out once the colleague has told them, and a no leads to a career conversation.',
    },
  }),
];

function entry(file: unknown, words: Omit<GalleryEntry, 'definition' | 'title'>): GalleryEntry {
  const parsed = parseDefinition(file);
  if (parsed.kind !== 'ok') throw new Error(`the gallery cannot be read: ${parsed.problems[0]?.message.en}`);
  const { definition } = parsed;
  const { sv = definition.id, en = definition.id } = definition.name;
  return { definition, title: { sv, en }, ...words };
}
