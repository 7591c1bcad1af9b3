import { type PersonUse, peopleNamed } from '../definition/people-named.ts';
import type { Responsible } from '../definition/schema.ts';
import { atStep, type Check, errorAt, type Place, warningAt, type Words } from './check.ts';
import type { Facts, NamedPerson } from './facts.ts';
import { firstInStep } from './first-in-step.ts';
import { stepName } from './name-of.ts';

/** Whoever a stage names is a member of the organisation; an error where nobody else answers for it, and nobody took over from them. */
export const personUnknown: Check = ({ definition, facts }) => {
  if (!facts) return [];
  const known = new Map(facts.people.map((person) => [person.personId, person]));
  const gone = peopleNamed(definition).filter(({ personId }) => known.get(personId)?.role === null);
  return firstInStep(gone, ({ personId }) => personId).flatMap((use) => {
    const person = known.get(use.personId);
    if (!person) return [];
    const isLeft = use.as === 'responsible' && !use.among.some((one) => isAnswering(one, known));
    const report = isLeft ? errorAt : warningAt;
    const place: Place = { ...atStep(use.stepId), path: use.path };
    return [report('person-unknown', place, wordsFor(use, person, facts, stepName(definition, use.stepId)), hint)];
  });
};

function isAnswering(one: Responsible, known: ReadonlyMap<string, NamedPerson>): boolean {
  const person = one.kind === 'person' ? known.get(one.personId) : undefined;
  return person === undefined || person.role !== null || known.has(person.successorId ?? '');
}

function wordsFor({ as }: PersonUse, { name, successorId }: NamedPerson, facts: Facts, step: Words): Words {
  const other = facts.people.find(({ personId }) => personId === successorId)?.name;
  const then = other ? { sv: ` ${other} har tagit över.`, en: ` ${other} has taken over.` } : { sv: '', en: '' };
  const { sv, en } = places[as];
  return {
    sv: `${name ?? 'Någon'} ${sv} i ${step.sv} men är inte medlem i ${facts.organisation}.${then.sv}`,
    en: `${name ?? 'Somebody'} ${en} in ${step.en} but is no member of ${facts.organisation}.${then.en}`,
  };
}

const places: Readonly<Record<PersonUse['as'], Words>> = {
  responsible: { sv: 'är ansvarig', en: 'is responsible' },
  reminded: { sv: 'påminns', en: 'is reminded' },
  paged: { sv: 'larmas', en: 'is paged' },
};

const hint: Words = {
  sv: 'Välj någon annan eller en roll, eller bjud in personen under Personer.',
  en: 'Choose somebody else or a role, or invite the person under People.',
};
