import { type Day, dayOf, isIsoDate, msPerDay } from '../calendar/days.ts';
import { formatDate } from '../calendar/format-instant.ts';
import type { Condition, Definition, Language } from '../definition/schema.ts';
import type { BothLanguages } from '../problem.ts';
import { canBeMissing } from './can-be-missing.ts';

/** What a comparison takes in and what it leaves out, in words; null where the row of the three choices says all. */
export function conditionMeaning(condition: Condition, definition: Definition): BothLanguages | null {
  const { comparison, value } = condition;
  switch (comparison) {
    case 'is':
      return isWritten(condition.subject, definition) ? sameText : null;
    case 'isNot':
      return canBeMissing(condition.subject) ? alsoUnknown : null;
    case 'isOneOf':
      return Array.isArray(value) && value.length === 0 ? nothingChosen : oneIsEnough;
    case 'contains':
      return value === '' ? anyAnswer : somewhere;
    case 'atLeast':
    case 'atMost':
      return typeof value === 'number' ? bound(comparison, value) : null;
    case 'before':
    case 'after':
      return typeof value === 'string' && isIsoDate(value) ? days(comparison, dayOf(value)) : null;
    case 'isPresent':
      return answered;
    case 'isMissing':
      return unanswered;
  }
}

/** Whether what is looked at is typed freely, and not chosen, counted or a date. */
function isWritten(subject: Condition['subject'], { fields, steps }: Definition): boolean {
  if (subject.kind === 'candidate') return subject.property === 'source';
  if (subject.kind === 'field') return fields[subject.field]?.kind === 'text';
  const step = steps[subject.step];
  return step?.kind === 'ask' && step.questions[subject.question]?.kind === 'text';
}

const sameText: BothLanguages = {
  sv: 'Hela svaret ska vara så; stora och små bokstäver gör ingen skillnad.',
  en: 'The whole answer is to be that; capitals make no difference.',
};
const alsoUnknown: BothLanguages = {
  sv: 'Allt annat räknas hit, också att svaret saknas.',
  en: 'Anything else counts, a missing answer too.',
};
const oneIsEnough: BothLanguages = { sv: 'Det räcker med ett av dem.', en: 'One of them is enough.' };
const nothingChosen: BothLanguages = {
  sv: 'Inget är valt ännu, så ingen uppfyller det.',
  en: 'Nothing is chosen yet, so nobody meets it.',
};
const somewhere: BothLanguages = {
  sv: 'Det räcker att det står någonstans i svaret; stora och små bokstäver gör ingen skillnad.',
  en: 'It is enough that the answer has it somewhere; capitals make no difference.',
};
const anyAnswer: BothLanguages = {
  sv: 'Utan text att leta efter räknas varje svar hit.',
  en: 'Without a text to look for, every answer counts.',
};
const answered: BothLanguages = {
  sv: 'Vad svaret är spelar ingen roll; ett tomt räknas som att det saknas.',
  en: 'Whatever the answer is; an empty one counts as missing.',
};
const unanswered: BothLanguages = {
  sv: 'Ett tomt svar räknas också som att det saknas.',
  en: 'An empty answer counts as missing too.',
};

function bound(comparison: 'atLeast' | 'atMost', value: number): BothLanguages {
  const [sv, en] = [value.toLocaleString('sv'), value.toLocaleString('en')];
  if (comparison === 'atLeast')
    return { sv: `${sv} själv räknas med, och allt däröver.`, en: `${en} itself counts, and all above it.` };
  return { sv: `${sv} själv räknas med, och allt därunder.`, en: `${en} itself counts, and all below it.` };
}

function days(comparison: 'before' | 'after', day: Day): BothLanguages {
  const shown = (at: Day, language: Language) => formatDate(at * msPerDay, 'UTC', language, { relativeTo: 0 });
  if (comparison === 'before')
    return {
      sv: `Till och med ${shown(day - 1, 'sv')}: dagen själv räknas inte.`,
      en: `Up to and including ${shown(day - 1, 'en')}: the day itself does not count.`,
    };
  return {
    sv: `Från och med ${shown(day + 1, 'sv')}: dagen själv räknas inte.`,
    en: `From ${shown(day + 1, 'en')} on: the day itself does not count.`,
  };
}
